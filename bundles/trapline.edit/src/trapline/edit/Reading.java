package trapline.edit;

import java.nio.file.Path;

import trapline.notation.Loaded;
import trapline.notation.NotationLoader;

/**
 * A text that takes long to read, as it was at one moment: made by a document, read on whatever thread, and given back
 * to {@link ScenarioDocument#accept}.
 *
 * @param version of the document that the text is
 * @param file    where imports are looked for first; null for a text that lives in no file
 * @param name    what problems call it
 */
public record Reading(long version, String text, Path file, String name, NotationLoader loader) {

	/** Reads the text with all its modules, which may take many seconds. Never null, never an exception for bad input. */
	public Loaded read() {
		return file == null ? loader.load(text, name) : loader.load(text, file, name);
	}
}
