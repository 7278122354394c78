package trapline.ui.scenario;

import trapline.edit.ScenarioDocument;
import trapline.ui.files.FileInput;

/** An editor as its buffer sees it, which it may share with others. In the UI thread. */
interface BufferUser {
	/** The document is there: the text can be edited. Told once. */
	void opened(ScenarioDocument document);

	/** A key has changed the text. */
	void textChanged();

	/** Text, model or history have changed. */
	void documentChanged();

	/** The history alone has changed, by something that is no edit of the text. */
	void historyChanged();

	/** The file is gone from the disk, or back. */
	void fileChanged();

	/** The text belongs to another file from now on. */
	void moved(FileInput target);

	/** Runs something that replaces text, and keeps caret and scroll position. */
	void keepPlace(Runnable change);
}
