package trapline.edit;

import java.util.Objects;

/**
 * A stretch of text and what it becomes.
 *
 * @param offset of the first character, from 0, in the text before the edit
 * @param length of the text replaced, in characters
 * @param text what stands there afterwards; never null
 */
public record Replace(int offset, int length, String text) {

	public Replace {
		Objects.requireNonNull(text);
		if (offset < 0 || length < 0)
			throw new IllegalArgumentException("offset " + offset + ", length " + length);
	}

	int end() {
		return offset + length;
	}
}
