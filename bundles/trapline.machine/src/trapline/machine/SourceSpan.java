package trapline.machine;

/**
 * A stretch of source text.
 *
 * @param file the file as people know it, never null
 * @param line line of the first character, counted from 1
 * @param column column of the first character, counted from 1
 * @param length number of characters, 0 if only the position is known
 */
public record SourceSpan(String file, int line, int column, int length) {
	/** The form that editors and shells understand: {@code file:line:column}. */
	@Override
	public String toString() {
		return file + ":" + line + ":" + column;
	}
}
