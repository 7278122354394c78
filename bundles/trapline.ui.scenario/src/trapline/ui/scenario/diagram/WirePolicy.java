package trapline.ui.scenario.diagram;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;

import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.SoftwareStatement;

/** Ties events to lines, or places them beside lines in a story: an arrow begins at an event and ends at a line. */
final class WirePolicy extends GraphicalNodeEditPolicy {
	/** The begin of an arrow, which does nothing until its end is known. */
	private static final class Begin extends Command {
		private final EventDeclaration event;

		Begin(EventDeclaration event) {
			this.event = event;
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
		if (!(part().piece().object() instanceof EventDeclaration event) || !part().context().isEditable()) {
			return null;
		}
		request.setStartCommand(new Begin(event));
		return request.getStartCommand();
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		return request.getStartCommand() instanceof Begin begin && line() != null && request.getNewObject() instanceof WireTool tool
				? part().context().wiring().add(tool, begin.event, line()) : null;
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return request.getConnectionEditPart() instanceof WirePart wire && line() != null ? part().context().wiring().move(wire.wire(), line()) : null;
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return null;
	}
}
