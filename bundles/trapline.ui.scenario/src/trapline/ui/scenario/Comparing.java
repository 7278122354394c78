package trapline.ui.scenario;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import trapline.model.scenario.Compare;
import trapline.model.scenario.HostUse;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.ScenarioParam;
import trapline.ui.ViewIds;
import trapline.ui.explore.ExploreView;

/** Compares the variants of a scenario again as one of its parameters changes, if their comparison is shown. */
final class Comparing {
	private final ScenarioEditor editor;

	Comparing(ScenarioEditor editor) {
		this.editor = editor;
	}

	/** @param parts that have been edited */
	void edited(List<? extends EObject> parts) {
		if (parts.stream().anyMatch(Comparing::isParameter) && editor.getSite().getPage().findView(ViewIds.EXPLORE) instanceof ExploreView view) {
			view.compareAgain();
		}
	}

	private static boolean isParameter(EObject part) {
		return part instanceof ScenarioParam || part instanceof KnobSetting || part instanceof HostUse || part instanceof Compare;
	}
}
