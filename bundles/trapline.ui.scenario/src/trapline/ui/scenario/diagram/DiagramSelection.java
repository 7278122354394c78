package trapline.ui.scenario.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;

import trapline.ui.scenario.properties.PartEditing;
import trapline.ui.scenario.properties.SelectedParts;

/** What is selected in the diagram. In the UI thread. */
final class DiagramSelection {
	private final GraphicalViewer viewer;
	private final DiagramContext context;

	DiagramSelection(GraphicalViewer viewer, DiagramContext context) {
		this.viewer = viewer;
		this.context = context;
	}

	/** What is selected; null if nothing or several parts are. */
	Piece piece() {
		List<?> parts = viewer.getSelectedEditParts();
		return parts.size() == 1 && parts.get(0) instanceof PiecePart part ? part.piece() : null;
	}

	/** Whether an arrow is selected: what made it seen is still of interest. */
	boolean isOfWire() {
		return viewer.getSelectedEditParts().size() == 1 && viewer.getSelectedEditParts().get(0) instanceof WirePart;
	}

	/** The parts that are selected, as one thing with the properties that they share; empty if none is. */
	IStructuredSelection properties(PartEditing editing) {
		List<EObject> objects = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			if (part instanceof PiecePart piece) {
				objects.add(piece.piece().object());
			}
		}
		return objects.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(new SelectedParts(objects, editing));
	}

	/** Where what is selected stands in the text; null if nothing is selected. */
	Region text() {
		return viewer.getSelectedEditParts().isEmpty() || !(viewer.getSelectedEditParts().get(0) instanceof PiecePart part) ? null
				: context.written().region(part.piece().object());
	}

	/** Selects a part and scrolls to it, if the diagram has it. */
	void select(Piece piece) {
		if (viewer.getEditPartRegistry().get(piece) instanceof PiecePart part) {
			show(part);
		}
	}

	/** Selects a part and scrolls to it. */
	void show(PiecePart part) {
		viewer.select(part);
		// what has just come has no place yet
		viewer.flush();
		viewer.reveal(part);
	}

	/** Selects all lines. */
	void selectAll(PiecePart contents) {
		viewer.setSelection(new StructuredSelection(FreshParts.leaves(contents)));
	}

	/** Selects again what an update has taken out of the selection but not out of the diagram. */
	void keepOver(Runnable update) {
		List<?> selected = List.copyOf(viewer.getSelectedEditParts());
		update.run();
		selected.stream().filter(part -> ((EditPart) part).getParent() != null).forEach(part -> viewer.appendSelection((EditPart) part));
	}

	/** Deletes what is selected. */
	void delete() {
		GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
		request.setEditParts(viewer.getSelectedEditParts());
		if (!viewer.getSelectedEditParts().isEmpty()) {
			Command command = ((EditPart) viewer.getSelectedEditParts().get(0)).getCommand(request);
			if (command != null) {
				viewer.getEditDomain().getCommandStack().execute(command);
			}
		}
	}
}
