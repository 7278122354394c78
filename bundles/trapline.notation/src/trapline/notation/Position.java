package trapline.notation;

/**
 * Where something stands in a text.
 *
 * @param file as in {@link Problem#file()}; never null
 * @param line from 1
 * @param column from 1, in characters
 * @param offset of the first character, from 0
 * @param length in characters
 */
public record Position(String file, int line, int column, int offset, int length) {

	/** In the form {@code FILE:LINE:COLUMN}. */
	@Override
	public String toString() {
		return file + ":" + line + ":" + column;
	}
}
