package trapline.ui.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import trapline.notation.SourceText;
import trapline.notation.UnreadableText;
import trapline.ui.files.AtomicFile;

/** The text of a file of the notation on disk, and whether somebody else has changed it since. */
final class ScenarioFile {
	/** How a file on disk compares with what was last read or written. */
	enum OnDisk {
		SAME, CHANGED, GONE
	}

	private final Path path;
	private FileTime time;
	private long size;

	ScenarioFile(Path path) {
		this.path = path;
	}

	Path path() {
		return path;
	}

	/**
	 * Reads the text.
	 *
	 * @throws UnreadableText if the file is no text of the notation at all; the message is for people
	 */
	String read() throws IOException, UnreadableText {
		try (InputStream in = Files.newInputStream(path)) {
			note();
			return SourceText.decode(in);
		}
	}

	/** Writes the text as a whole or not at all. */
	void write(String text) throws IOException {
		AtomicFile.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
		note();
	}

	/** Compares time and size with those of the last reading or writing. */
	OnDisk check() {
		try {
			if (!Files.exists(path)) {
				return OnDisk.GONE;
			}
			boolean same = Files.getLastModifiedTime(path).equals(time) && Files.size(path) == size;
			return same ? OnDisk.SAME : OnDisk.CHANGED;
		} catch (IOException e) {
			return OnDisk.GONE;
		}
	}

	/** From now on the file on disk counts as known, whatever it holds. */
	void note() throws IOException {
		time = Files.getLastModifiedTime(path);
		size = Files.size(path);
	}
}
