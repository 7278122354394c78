package trapline.ui.scenario;

import java.util.function.Supplier;

import org.eclipse.gef.commands.Command;

import trapline.edit.Edit;
import trapline.edit.ScenarioDocument;

/** An edit by meaning as a command of the canvas. The document's history does the undoing. */
final class EditCommand extends Command {
	private final Supplier<ScenarioDocument> document;
	private final EditGate gate;
	private final Supplier<Edit> edit;

	/**
	 * @param document what to change, as of the time of the change: an example is another document once it is saved
	 * @param edit     what to change in its current text
	 */
	EditCommand(String label, Supplier<ScenarioDocument> document, EditGate gate, Supplier<Edit> edit) {
		super(label);
		this.document = document;
		this.gate = gate;
		this.edit = edit;
	}

	@Override
	public void execute() {
		if (gate.mayEdit()) {
			gate.keepPlace(() -> document.get().execute(edit.get()));
		}
	}

	@Override
	public boolean canUndo() {
		return false;
	}
}
