package trapline.trace;

/**
 * Something in a trace that could not be read or cannot be trusted.
 *
 * @param line 1-based line, 0 for the file as a whole
 * @param column 1-based byte column in the line, counted after quoting and folding by mail programs was undone; 0 when the whole line is
 *            meant
 * @param message what was found, what was expected, what was done about it; one sentence for people
 */
public record TraceProblem(long line, int column, String message) {

	/** {@code FILE:LINE:COL: message}, with the parts that are 0 left out. */
	public String in(String file) {
		StringBuilder text = new StringBuilder(file);
		if (line > 0) {
			text.append(':').append(line);
			if (column > 0) {
				text.append(':').append(column);
			}
		}
		return text.append(": ").append(message).toString();
	}
}
