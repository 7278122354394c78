package trapline.run;

import java.util.Objects;

/**
 * Words that somebody wrote about what a run is of; they say nothing about what happens in it.
 *
 * @param about what they are about, as it is called, or empty for all of it
 * @param text  the words; may have line breaks
 */
public record Remark(String about, String text) {
	public Remark {
		Objects.requireNonNull(about);
		Objects.requireNonNull(text);
	}
}
