package trapline.edit.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Layouts of diagrams, one small file for each scenario, in a folder of their own: nothing is written beside a scenario. A layout that
 * is missing, broken or unreadable is an empty one.
 */
public final class LayoutFolder {
	/** A layout is some kilobytes; nothing larger is read. */
	private static final long MOST_BYTES = 1 << 20;

	/** Writes a file as a whole or not at all. */
	@FunctionalInterface
	public interface Writer {
		/** @throws IOException if that is not possible; the file is then as it was */
		void write(Path file, String text) throws IOException;
	}

	private final Path folder;
	private final Writer writer;

	/** @param folder need not be there yet */
	public LayoutFolder(Path folder, Writer writer) {
		this.folder = folder;
		this.writer = writer;
	}

	/**
	 * The places of the notes of a file. If the file has no layout, that of one which is not there any more, had the same folder or the
	 * same name, and held the scenario of the same name, is taken over: the file has been renamed or moved.
	 *
	 * @param file     its absolute path, or another key
	 * @param scenario the name of the scenario in it
	 * @return never null
	 */
	public Map<NoteKey, Box> read(String file, String scenario) {
		Path own = place(file);
		if (Files.exists(own)) {
			return read(own).map(LayoutText::places).orElse(Map.of());
		}
		return former(file, scenario).map(LayoutText::places).orElse(Map.of());
	}

	private Optional<LayoutText> former(String file, String scenario) {
		Optional<LayoutText> found = Optional.empty();
		try (DirectoryStream<Path> layouts = Files.newDirectoryStream(folder, "*.layout")) {
			for (Path layout : layouts) {
				Optional<LayoutText> text = read(layout).filter(one -> one.scenario().equals(scenario) && isFormer(one.file(), file));
				if (text.isPresent() && (found.isEmpty() || isBeside(text.get().file(), file))) {
					found = text;
				}
			}
		} catch (IOException | DirectoryIteratorException e) {
			return Optional.empty();
		}
		return found;
	}

	/** A file of the same folder is the likelier one. */
	private static boolean isBeside(String before, String now) {
		return Path.of(before).getParent().equals(Path.of(now).getParent());
	}

	private static boolean isFormer(String before, String now) {
		try {
			Path old = Path.of(before);
			Path path = Path.of(now);
			return old.isAbsolute() && path.isAbsolute() && !Files.exists(old)
					&& (path.getParent().equals(old.getParent()) || path.getFileName().equals(old.getFileName()));
		} catch (InvalidPathException e) {
			return false;
		}
	}

	private static Optional<LayoutText> read(Path layout) {
		try {
			return Files.size(layout) > MOST_BYTES ? Optional.empty()
					: Optional.of(LayoutText.parse(new String(Files.readAllBytes(layout), StandardCharsets.UTF_8)));
		} catch (IOException | UncheckedIOException e) {
			return Optional.empty();
		}
	}

	/**
	 * Keeps the places of the notes of a file, as a whole or not at all; without places nothing is kept.
	 *
	 * @throws IOException if that is not possible; what was kept before is still there then
	 */
	public void write(String file, String scenario, Map<NoteKey, Box> places) throws IOException {
		Path own = place(file);
		if (places.isEmpty()) {
			Files.deleteIfExists(own);
			return;
		}
		Files.createDirectories(folder);
		writer.write(own, new LayoutText(file, scenario, places).format());
	}

	private Path place(String file) {
		return folder.resolve(UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8)) + ".layout");
	}
}
