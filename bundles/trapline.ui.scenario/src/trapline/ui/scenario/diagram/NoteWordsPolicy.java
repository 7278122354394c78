package trapline.ui.scenario.diagram;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;

/** Gives a note other words; without any it goes. */
final class NoteWordsPolicy extends DirectEditPolicy {
	@Override
	protected Command getDirectEditCommand(DirectEditRequest request) {
		NotePart part = (NotePart) getHost();
		String words = String.valueOf(request.getCellEditor().getValue()).replace("\r\n", "\n").strip();
		return words.isEmpty() ? part.context().remove(List.of(part.note())) : part.context().notes().write(part.note(), words);
	}

	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
		// the field lies above the words
	}
}
