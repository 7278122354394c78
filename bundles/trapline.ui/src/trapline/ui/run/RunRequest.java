package trapline.ui.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * A scenario to be run, as it was at some version: what the job works on is never changed by an editor.
 *
 * @param version of the document; the result is worth nothing once that has another
 * @param text    the whole text
 * @param file    where imports are looked for first; null if the text lies in no file
 * @param name    what problems call it
 * @param story   number of the story to replay, from 0; -1 for none
 * @param variant values of parameters by name that differ from the text
 */
public record RunRequest(long version, String text, Path file, String name, int story, Map<String, String> variant) {
	public RunRequest {
		Objects.requireNonNull(text);
		Objects.requireNonNull(name);
		variant = Map.copyOf(variant);
	}
}
