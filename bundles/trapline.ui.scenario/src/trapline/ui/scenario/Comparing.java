package trapline.ui.scenario;

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

	/** @param part that has been edited */
	void edited(EObject part) {
		boolean parameter = part instanceof ScenarioParam || part instanceof KnobSetting || part instanceof HostUse || part instanceof Compare;
		if (parameter && editor.getSite().getPage().findView(ViewIds.EXPLORE) instanceof ExploreView view) {
			view.compareAgain();
		}
	}
}
