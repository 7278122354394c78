package trapline.ui.scenario.diagram;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;

import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Note;
import trapline.model.scenario.SoftwareStatement;

/** Ties events to lines, or places them beside lines in a story, and notes to what they are about: an arrow begins at an event and ends at a line, a line at a note. */
final class WirePolicy extends GraphicalNodeEditPolicy {
	/** The begin of an arrow, which does nothing until its end is known. */
	private static final class Begin extends Command {
		private final EObject from;

		Begin(EObject from) {
			this.from = from;
		}
	}

	private PiecePart part() {
		return (PiecePart) getHost();
	}

	private SoftwareStatement line() {
		return part().piece().object() instanceof SoftwareStatement line && part().context().isEditable() ? line : null;
	}

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		EObject from = part().piece().object();
		if (!(request.getNewObject() instanceof WireTool tool) || !tool.beginsAt(from) || !part().context().isEditable()) {
			return null;
		}
		request.setStartCommand(new Begin(from));
		return request.getStartCommand();
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		if (!(request.getStartCommand() instanceof Begin begin)) {
			return null;
		}
		if (begin.from instanceof Note note) {
			return about(note);
		}
		return line() != null && request.getNewObject() instanceof WireTool tool
				? part().context().wiring().add(tool, (EventDeclaration) begin.from, line()) : null;
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		Object arrow = request.getConnectionEditPart().getModel();
		if (arrow instanceof NoteLine noted) {
			return about(noted.note());
		}
		return arrow instanceof Wire wire && line() != null ? part().context().wiring().move(wire, line()) : null;
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return null;
	}

	private Command about(Note note) {
		return part().noted() == null || !part().context().isEditable() ? null : part().context().notes().about(note, part().piece().object());
	}
}
