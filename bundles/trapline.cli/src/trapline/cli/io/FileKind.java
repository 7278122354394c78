package trapline.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import trapline.cli.Failure;

/** What a file that the user names may be. */
public enum FileKind {
	/** A scenario or module. */
	NOTATION,
	/** Anything else: perhaps a recorded trace. */
	OTHER;

	private static final int PROBE = 1 << 13;
	private static final Pattern HEAD = Pattern
			.compile("\\A\\uFEFF?(?:\\s|//[^\\n]*\\n|/\\*.*?\\*/)*(?:scenario|module)\\s.*", Pattern.DOTALL);

	/**
	 * Tells it by the name, or by the first word.
	 *
	 * @throws Failure if the file is missing or cannot be read
	 */
	public static FileKind of(String name) {
		if (name.startsWith("example:") || name.endsWith(".trap") || name.endsWith(".trapsem")) {
			return NOTATION;
		}
		Path path = InputFile.existing(name);
		try (InputStream in = Files.newInputStream(path)) {
			String head = new String(in.readNBytes(PROBE), StandardCharsets.UTF_8);
			return HEAD.matcher(head).matches() ? NOTATION : OTHER;
		} catch (IOException e) {
			throw Failure.badInput(name + ": cannot be read: " + IoReason.of(e));
		}
	}
}
