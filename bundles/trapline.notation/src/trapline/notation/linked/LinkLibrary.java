package trapline.notation.linked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import trapline.notation.Loaded;
import trapline.notation.ModuleLibrary;
import trapline.notation.NotationLoader;
import trapline.notation.Problem;

/** Makes the linked forms of all modules of a folder; a step of the build. */
public final class LinkLibrary {

	private static final String ENDING = ".trapsem";

	private final Path texts;
	private final Map<String, Integer> checksums = new HashMap<>();
	private final Map<String, String> names = new HashMap<>();

	private LinkLibrary(Path texts) {
		this.texts = texts;
	}

	/**
	 * @param arguments the folder of the modules, and the folder to write to
	 * @throws IllegalStateException if a module has errors; the message has all of them
	 */
	public static void main(String[] arguments) throws IOException {
		link(Path.of(arguments[0]), Path.of(arguments[1]));
	}

	/** Writes the linked forms of all modules of a folder into the same place in another. */
	public static void link(Path texts, Path to) throws IOException {
		new LinkLibrary(texts).link(to);
	}

	private void link(Path to) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.walk(texts)) {
			files = all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
		}
		for (Path file : files) {
			String name = texts.relativize(file).toString().replace(ENDING, "").replace(file.getFileSystem().getSeparator(), ".");
			checksums.put(name, LinkedForm.checksum(Files.readAllBytes(file)));
			names.put(file.toUri().toURL().toString(), name);
		}
		ModuleLibrary library = this::module;
		for (Path file : files) {
			Path form = to.resolve(LinkedForm.nameFor(texts.relativize(file).toString()));
			Files.createDirectories(form.getParent());
			Files.write(form, linked(new NotationLoader(library).load(URI.create(file.toUri().toURL().toString()), file.toString())));
		}
	}

	private byte[] linked(Loaded loaded) throws IOException {
		List<String> errors = loaded.problems().stream().filter(Problem::isError).map(Problem::toString).toList();
		if (!errors.isEmpty())
			throw new IllegalStateException(String.join("\n", errors));
		return new LinkedWriter(loaded).write(module -> names.get(module.eResource().getURI().toString()), checksums::get);
	}

	private Optional<URL> module(String name) {
		Path file = texts.resolve(name.replace('.', '/') + ENDING);
		try {
			return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
