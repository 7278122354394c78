package trapline.notation;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** A file is not a text of the notation at all. The message is for people. */
public class UnreadableText extends Exception {

	/** Said of texts whose nesting exceeds the stack of the parser. */
	public static final String TOO_DEEP = "too many brackets or blocks inside each other; split it into smaller pieces";

	private static final long serialVersionUID = 1;

	private final int line;

	public UnreadableText(String message) {
		this(message, 1);
	}

	public UnreadableText(String message, int line) {
		super(message);
		this.line = line;
	}

	/** Where reading stopped, from 1. */
	public int line() {
		return line;
	}

	/** Says what went wrong on the way to the file. */
	public static UnreadableText because(IOException e) {
		if (e instanceof NoSuchFileException || e instanceof FileNotFoundException && !isFolder(e))
			return new UnreadableText("there is no such file");
		if (e instanceof AccessDeniedException)
			return new UnreadableText("the file may not be read; check its permissions");
		if (isFolder(e))
			return new UnreadableText("this is a folder; name a .trap or .trapsem file in it");
		return new UnreadableText("the file cannot be read: " + e.getMessage());
	}

	private static boolean isFolder(IOException e) {
		return e.getMessage() != null && e.getMessage().contains("Is a directory");
	}
}
