package trapline.ui.scenario.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;

import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioPackage;
import trapline.ui.scenario.diagram.Piece.Group;

/**
 * Where in a group something is put.
 *
 * @param before the object of the live model that comes right behind it; null for the end
 */
record Landing(Group group, EObject before) {
	/** Behind what is selected last, or at the end of a selected group; null if nothing can be put there. */
	static Landing behindSelection(GraphicalViewer viewer) {
		List<?> selected = viewer.getSelectedEditParts();
		if (selected.isEmpty() || !(selected.get(selected.size() - 1) instanceof PiecePart part)) {
			return null;
		}
		if (part.piece() instanceof Group group && group.list() != null) {
			return new Landing(group, null);
		}
		if (!(part.getParent() instanceof GroupPart parent) || parent.group().list() == null) {
			return null;
		}
		int next = parent.getChildren().indexOf(part) + 1;
		return new Landing(parent.group(),
				next < parent.getChildren().size() ? ((PiecePart) parent.getChildren().get(next)).piece().object() : null);
	}

	/** How many parts of the list come before it. */
	int index() {
		List<?> list = (List<?>) group.object().eGet(group.list());
		if (before != null && list.contains(before)) {
			return list.indexOf(before);
		}
		return group.list() == ScenarioPackage.Literals.SCENARIO__ITEMS ? inScenario((Scenario) group.object()) : list.size();
	}

	/** Behind the last of its kind, else where scenarios have that kind. */
	private int inScenario(Scenario scenario) {
		Kind latest = Pieces.kinds(group.place()).stream().max(Enum::compareTo).orElseThrow();
		int index = 0;
		for (int i = 0; i < scenario.getItems().size(); i++) {
			Kind kind = Kind.of(scenario.getItems().get(i));
			if (kind != null && kind.compareTo(latest) <= 0) {
				index = i + 1;
			}
		}
		return index;
	}
}
