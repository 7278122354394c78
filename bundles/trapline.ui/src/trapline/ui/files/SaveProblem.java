package trapline.ui.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be written, in words that help. */
public final class SaveProblem {
	private SaveProblem() {
	}

	/** What to tell, and what to do about it. */
	public static String words(IOException problem) {
		if (problem instanceof AccessDeniedException) {
			return "you may not write there. Choose another place.";
		}
		if (problem instanceof NoSuchFileException) {
			return "its folder is gone. Choose another place.";
		}
		String message = problem.getMessage() == null ? problem.toString() : problem.getMessage();
		return message.contains("No space") ? "the disk is full. Make room and try again, or choose another place."
				: message;
	}
}
