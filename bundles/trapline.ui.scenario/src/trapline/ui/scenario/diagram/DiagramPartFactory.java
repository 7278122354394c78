package trapline.ui.scenario.diagram;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

import trapline.model.scenario.Note;
import trapline.ui.scenario.diagram.Piece.Group;
import trapline.ui.scenario.diagram.Piece.Leaf;
import trapline.ui.scenario.diagram.Piece.Place;

/** Makes the parts of a diagram. */
final class DiagramPartFactory implements EditPartFactory {
	private final DiagramContext context;

	DiagramPartFactory(DiagramContext context) {
		this.context = context;
	}

	@Override
	public EditPart createEditPart(EditPart parent, Object model) {
		if (model instanceof Wire wire) {
			return new WirePart(wire, context);
		}
		if (model instanceof NoteLine line) {
			return new NoteLinePart(line, context);
		}
		if (model instanceof Leaf leaf && leaf.object() instanceof Note) {
			return new NotePart(leaf, context);
		}
		if (model instanceof Group notes && notes.place() == Place.NOTES) {
			return new NotesPart(notes, context);
		}
		return model instanceof Group group ? new GroupPart(group, context) : new LeafPart((Leaf) model, context);
	}
}
