package trapline.ui.scenario.diagram;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;

/** Writes the text of a line anew. */
final class TextPolicy extends DirectEditPolicy {
	@Override
	protected Command getDirectEditCommand(DirectEditRequest request) {
		PiecePart part = (PiecePart) getHost();
		String text = String.valueOf(request.getCellEditor().getValue()).strip();
		return text.isEmpty() ? part.context().remove(List.of(part.piece().object()))
				: part.context().rewrite(part.piece().object(), text);
	}

	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
		// the field lies above the text and is wider
	}
}
