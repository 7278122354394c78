package trapline.ui.scenario.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;

import trapline.ui.scenario.diagram.Piece.Group;

/** The notes of a scenario, which stand freely above the rest of the diagram. */
final class NotesPart extends GroupPart {
	NotesPart(Group group, DiagramContext context) {
		super(group, context);
	}

	@Override
	protected IFigure createFigure() {
		return new NotesFigure(new NotesLayout(this::subject, this::others));
	}

	private IFigure subject(IFigure note) {
		for (Object child : getChildren()) {
			NotePart part = (NotePart) child;
			if (part.getFigure() == note) {
				return part.line() == null ? null : figure(part.line());
			}
		}
		return null;
	}

	private IFigure figure(NoteLine line) {
		return getViewer().getEditPartRegistry().get(Pieces.of(line.part())) instanceof PiecePart part ? part.getFigure() : null;
	}

	/** What stands in the rows of the diagram. */
	private List<IFigure> others() {
		List<IFigure> others = new ArrayList<>();
		for (Object row : getParent().getChildren()) {
			if (row != this) {
				((EditPart) row).getChildren().forEach(part -> others.add(((GraphicalEditPart) part).getFigure()));
			}
		}
		return others;
	}

	@Override
	public IFigure getContentPane() {
		return getFigure();
	}

	/** Those that nobody has placed follow what they are about. */
	@Override
	protected void refreshVisuals() {
		getFigure().revalidate();
	}

	@Override
	void showSelected(boolean selected) {
		// its notes show that they are
	}

	@Override
	void light(Kind kind) {
		// a note may be dropped anywhere
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new NotesPolicy());
	}

	@Override
	public Object getAdapter(Class adapter) {
		return adapter == SnapToHelper.class ? DiagramGrid.snaps(getViewer()) ? new SnapToGrid(this) : null : super.getAdapter(adapter);
	}
}
