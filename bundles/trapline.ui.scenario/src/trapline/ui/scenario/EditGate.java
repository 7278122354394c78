package trapline.ui.scenario;

/** What every edit passes: it may be refused because the file is an example, and the reader's place is kept. */
interface EditGate {
	/**
	 * True if the document may be changed. For an example the user is offered to save it as another file, and asked
	 * only once per attempt.
	 */
	boolean mayEdit();

	/** Runs something that replaces text, and keeps caret and scroll position of each source page that shows it. */
	void keepPlace(Runnable change);
}
