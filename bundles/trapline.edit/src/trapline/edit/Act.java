package trapline.edit;

/** Something that people undo at once and that does not touch the text, e.g. how its picture is laid out. */
public interface Act {
	/** What was done, in the imperative; shown behind "Undo". */
	String label();

	/** Does it, for the first time or again. */
	void forth();

	/** Takes it back. */
	void back();
}
