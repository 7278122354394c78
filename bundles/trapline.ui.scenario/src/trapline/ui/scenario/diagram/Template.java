package trapline.ui.scenario.diagram;

import trapline.model.semantics.Symbol;

/**
 * Something that can be put into a scenario.
 *
 * @param kind     decides where it may stand
 * @param name     what people call it, e.g. {@code touch} or {@code H-03}
 * @param text     as it is written when it is put in
 * @param says     what it is, in a sentence; may be empty
 * @param declared what a module declares and explains; null for words of the notation
 */
record Template(Kind kind, String name, String text, String says, Symbol declared) {
	/** A word of the notation. */
	Template(Kind kind, String name, String text, String says) {
		this(kind, name, text, says, null);
	}
}
