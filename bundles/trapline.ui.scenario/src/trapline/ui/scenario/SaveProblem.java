package trapline.ui.scenario;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be written, in words that help. */
final class SaveProblem {
	private SaveProblem() {
	}

	static String words(IOException problem) {
		if (problem instanceof AccessDeniedException) {
			return "you may not write there. Use File > Save As to save somewhere else.";
		}
		if (problem instanceof NoSuchFileException) {
			return "its folder is gone. Use File > Save As to save somewhere else.";
		}
		String message = problem.getMessage() == null ? problem.toString() : problem.getMessage();
		return message.contains("No space") ? "the disk is full. Make room and save again, or save somewhere else."
				: message;
	}
}
