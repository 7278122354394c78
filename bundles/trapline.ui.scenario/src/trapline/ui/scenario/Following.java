package trapline.ui.scenario;

import trapline.edit.ScenarioDocument;

/**
 * Follows a document.
 *
 * @param text    told when text, model or problems have changed, and the history with them
 * @param history told when only the history has: by something that is no edit of the text
 */
record Following(Runnable text, Runnable history) implements ScenarioDocument.Listener {
	@Override
	public void changed(ScenarioDocument document) {
		text.run();
	}

	@Override
	public void acted(ScenarioDocument document) {
		history.run();
	}
}
