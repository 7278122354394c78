package trapline.cli.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Says in words why a file could not be read or written. */
public final class IoReason {
	private IoReason() {
	}

	/** The reason without the name of the file, which the caller puts in front. */
	public static String of(IOException e) {
		if (e instanceof NoSuchFileException) {
			return "there is no such file or folder";
		}
		if (e instanceof AccessDeniedException) {
			return "permission denied";
		}
		if (e instanceof NotDirectoryException) {
			return "a part of its path is not a folder";
		}
		String text = e instanceof FileSystemException fse && fse.getReason() != null ? fse.getReason() : e.getMessage();
		if (text == null) {
			return "unknown reason";
		}
		return switch (text.toLowerCase(Locale.ROOT)) {
		case "no space left on device" -> "no space left on the device";
		case "broken pipe" -> "the reader has closed the pipe";
		case "is a directory" -> "it is a folder";
		default -> text;
		};
	}
}
