package trapline.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trapline.compiler.expr.ExpressionText;
import trapline.model.scenario.Compare;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.Story;
import trapline.model.scenario.StorySetting;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Symbol;

/** The values that a scenario asks to be compared, and those that its stories choose. */
public final class Variants {
	private Variants() {
	}

	/**
	 * Every combination of values of the parameters that {@code compare} names: parameter to value as the notation writes it,
	 * in the order of the scenario. One empty variant if nothing is compared.
	 */
	public static List<Map<String, String>> of(Scenario scenario) {
		List<Map<String, String>> variants = List.of(Map.of());
		for (Object item : scenario.getItems()) {
			if (item instanceof Compare compare && compare.getParam() != null) {
				variants = multiply(variants, compare);
			}
		}
		return variants;
	}

	/** What a story chooses for knobs and parameters that are left open: name to value as the notation writes it, in its order. */
	public static Map<String, String> chosen(Story story) {
		Map<String, String> chosen = new LinkedHashMap<>();
		for (StorySetting setting : story.getSettings()) {
			Symbol open = setting.getParam() != null ? setting.getParam() : setting.getKnob();
			chosen.put(open.getName(), ExpressionText.of(setting.getValue()));
		}
		return chosen;
	}

	private static List<Map<String, String>> multiply(List<Map<String, String>> variants, Compare compare) {
		List<Map<String, String>> all = new ArrayList<>();
		for (Map<String, String> variant : variants) {
			for (Expression value : compare.getValues()) {
				Map<String, String> next = new LinkedHashMap<>(variant);
				next.put(compare.getParam().getName(), ExpressionText.of(value));
				all.add(next);
			}
		}
		return all;
	}
}
