package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;

import trapline.model.scenario.Scenario;
import trapline.model.scenario.VCpu;
import trapline.notation.Problem;
import trapline.ui.scenario.diagram.Piece.Group;

/** A group of the diagram: a caption above what it holds. */
class GroupPart extends PiecePart {
	GroupPart(Group group, DiagramContext context) {
		super(group, context);
	}

	Group group() {
		return (Group) piece();
	}

	@Override
	protected IFigure createFigure() {
		return new GroupFigure(group().place(), isAlone());
	}

	private boolean isAlone() {
		return group().object() instanceof VCpu vcpu && vcpu.eContainer() instanceof Scenario scenario
				&& scenario.getItems().stream().filter(VCpu.class::isInstance).count() == 1;
	}

	@Override
	public IFigure getContentPane() {
		return figure().content();
	}

	/** Notes stand above all else. */
	@Override
	protected void addChildVisual(EditPart child, int index) {
		if (child instanceof NotesPart notes) {
			getFigure().add(notes.getFigure());
		} else {
			super.addChildVisual(child, index);
		}
	}

	@Override
	protected void removeChildVisual(EditPart child) {
		if (child instanceof NotesPart notes) {
			getFigure().remove(notes.getFigure());
		} else {
			super.removeChildVisual(child);
		}
	}

	/** The notes of the whole diagram, which this is. */
	NotesPart notes() {
		return (NotesPart) getChildren().stream().filter(NotesPart.class::isInstance).findFirst().orElseThrow();
	}

	private GroupFigure figure() {
		return (GroupFigure) getFigure();
	}

	@Override
	protected void refreshVisuals() {
		figure().setCaption(context().title(group()));
		Problem problem = isPart() ? context().written().problemOfHead(group().object()) : null;
		figure().setProblem(problem == null ? null : problem.message());
	}

	@Override
	void showSelected(boolean selected) {
		figure().setSelected(selected);
	}

	@Override
	protected void createEditPolicies() {
		super.createEditPolicies();
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new GroupLayoutPolicy());
	}

	/** Shows whether something of a kind may be dropped here; null for nothing. */
	void light(Kind kind) {
		figure().setLit(kind != null && Pieces.kinds(group().place()).contains(kind));
		for (Object child : getChildren()) {
			if (child instanceof GroupPart inner) {
				inner.light(kind);
			}
		}
	}
}
