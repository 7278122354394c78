package trapline.cli.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import trapline.cli.Failure;

/** Files that the user names on the command line. */
public final class InputFile {
	/** Bytes of the beginning in which a NUL tells that a file is not text. */
	private static final int PROBE = 1 << 16;

	private InputFile() {
	}

	/**
	 * The file of that name.
	 *
	 * @throws Failure if there is none, or it is a folder, or may not be read
	 */
	public static Path existing(String name) {
		Path path = path(name);
		if (!Files.exists(path)) {
			throw Failure.badInput(name + ": there is no such file");
		}
		if (Files.isDirectory(path)) {
			throw Failure.badInput(name + ": it is a folder, expected a file");
		}
		if (!Files.isReadable(path)) {
			throw Failure.badInput(name + ": cannot be read: permission denied");
		}
		return path;
	}

	/** The path of that name; it need not exist. */
	public static Path path(String name) {
		try {
			return Path.of(name);
		} catch (InvalidPathException e) {
			throw Failure.badInput("'" + name + "' is not a file name: " + e.getReason());
		}
	}

	/**
	 * Everything in the file.
	 *
	 * @throws Failure if it cannot be read, is longer than allowed, empty or not text
	 */
	public static byte[] text(String name, long mostBytes, String what) {
		Path path = existing(name);
		try {
			if (Files.size(path) > mostBytes) {
				throw Failure.badInput(name + ":1:1: the file is too large for " + what + ": " + Files.size(path)
						+ " bytes, at most " + mostBytes + " can be read");
			}
			byte[] bytes = Files.readAllBytes(path);
			requireText(name, bytes, what);
			return bytes;
		} catch (IOException e) {
			throw Failure.badInput(name + ": cannot be read: " + IoReason.of(e));
		}
	}

	private static void requireText(String name, byte[] bytes, String what) {
		boolean blank = true;
		int line = 1;
		for (int i = 0; i < bytes.length && i < PROBE; i++) {
			if (bytes[i] == 0) {
				throw Failure.badInput(name + ":" + line + ":1: this is not text, expected " + what);
			}
			line += bytes[i] == '\n' ? 1 : 0;
			blank &= Character.isWhitespace(bytes[i]);
		}
		if (blank && bytes.length <= PROBE) {
			throw Failure.badInput(name + ":1:1: the file is empty, expected " + what);
		}
	}
}
