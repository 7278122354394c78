package trapline.ui.scenario.diagram;

import java.util.List;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;

/** Moves what has the focus one place up or down among its neighbours. */
final class MoveLineAction extends Action {
	private final GraphicalViewer viewer;
	private final DiagramContext context;
	private final int by;

	/** @param by -1 for up, 1 for down */
	MoveLineAction(GraphicalViewer viewer, DiagramContext context, int by) {
		super(by < 0 ? "Move up" : "Move down");
		this.viewer = viewer;
		this.context = context;
		this.by = by;
	}

	@Override
	public void run() {
		if (!(viewer.getFocusEditPart() instanceof PiecePart part) || !(part.getParent() instanceof GroupPart parent)
				|| parent.group().list() == null || !context.isEditable()) {
			return;
		}
		List<?> siblings = parent.getChildren();
		int target = siblings.indexOf(part) + by;
		if (target < 0 || target >= siblings.size()) {
			return;
		}
		int behind = by < 0 ? target : target + 1;
		Landing landing = new Landing(parent.group(),
				behind < siblings.size() ? ((PiecePart) siblings.get(behind)).piece().object() : null);
		String label = getText() + " " + context.written().head(part.piece().object());
		viewer.getEditDomain().getCommandStack().execute(context.move(label, List.of(part.piece().object()), landing));
	}
}
