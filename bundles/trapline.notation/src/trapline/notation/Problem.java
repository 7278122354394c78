package trapline.notation;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something wrong with a file.
 *
 * @param file as the user named it, or the name of a library module; never null
 * @param line from 1
 * @param column from 1, in characters
 * @param offset of the first character, from 0
 * @param length in characters, 0 or more
 * @param severity how bad it is
 * @param message what is wrong and what was expected, without position; never null
 * @param code identifies the kind of problem for fixes, e.g. {@code syntax}, {@code name}, {@code rule.unknown}
 */
public record Problem(String file, int line, int column, int offset, int length, Severity severity, String message, String code) {

	/** By place. */
	public static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file).thenComparingInt(Problem::line)
			.thenComparingInt(Problem::column);

	/** How bad a problem is: errors keep a scenario from running. */
	public enum Severity { ERROR, WARNING }

	public Problem {
		Objects.requireNonNull(file);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(message);
		Objects.requireNonNull(code);
	}

	public boolean isError() {
		return severity == Severity.ERROR;
	}

	/** In the form {@code FILE:LINE:COLUMN: error: message}. */
	@Override
	public String toString() {
		return file + ":" + line + ":" + column + ": " + severity.name().toLowerCase() + ": " + message;
	}
}
