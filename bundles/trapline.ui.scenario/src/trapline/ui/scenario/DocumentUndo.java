package trapline.ui.scenario;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.actions.ActionFactory;

import trapline.edit.DocumentHistory;
import trapline.edit.ScenarioDocument;

/** Undo or redo of the document's one history; its text names the edit. The same on all pages of the editor. */
final class DocumentUndo extends Action {
	private final Supplier<ScenarioDocument> documents;
	private final boolean redo;
	private final EditGate gate;

	/**
	 * @param documents gives the document as of the time of the call; null while it is being read
	 * @param redo      false for undo
	 */
	DocumentUndo(Supplier<ScenarioDocument> documents, EditGate gate, boolean redo) {
		this.documents = documents;
		this.gate = gate;
		this.redo = redo;
		setId((redo ? ActionFactory.REDO : ActionFactory.UNDO).getId());
		setActionDefinitionId((redo ? ActionFactory.REDO : ActionFactory.UNDO).getCommandId());
		refresh();
	}

	@Override
	public void run() {
		ScenarioDocument document = documents.get();
		gate.keepPlace(() -> {
			document.reconcile();
			DocumentHistory history = document.history();
			if (redo && history.canRedo()) {
				document.redo();
			} else if (!redo && history.canUndo()) {
				document.undo();
			}
		});
	}

	/** Takes the label and the state of the history up. */
	void refresh() {
		ScenarioDocument document = documents.get();
		Optional<String> label = document == null ? Optional.empty()
				: redo ? document.history().redoLabel() : document.history().undoLabel();
		String verb = redo ? "Redo" : "Undo";
		setText("&" + verb + label.map(text -> " " + text).orElse(""));
		setToolTipText(verb + label.map(text -> " " + text).orElse(""));
		setEnabled(label.isPresent() || !redo && document != null && document.isDirty());
	}
}
