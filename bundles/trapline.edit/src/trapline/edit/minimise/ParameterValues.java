package trapline.edit.minimise;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.model.scenario.ScenarioParam;
import trapline.notation.Loaded;

/** Writes a variant into the text of its scenario, so that the text alone says what was run. */
public final class ParameterValues {
	private static final String OPEN = "open";

	/** What stands in place of a value, and where. */
	private record Value(int begin, int end, String text) {
	}

	private ParameterValues() {
	}

	/**
	 * The text with these values.
	 *
	 * @param scenario a scenario without errors
	 * @param values   by name of the parameter, as the notation writes them, or {@code open}; names that the scenario does not have
	 *                 change nothing
	 */
	public static String written(Loaded scenario, Map<String, String> values) {
		List<Value> others = scenario.scenario().stream().flatMap(read -> read.getItems().stream())
				.flatMap(item -> item instanceof ScenarioParam param ? value(param, values.get(param.getName())) : Stream.empty())
				.sorted(Comparator.comparingInt(Value::begin).reversed()).toList();
		StringBuilder text = new StringBuilder(scenario.text());
		others.forEach(value -> text.replace(value.begin(), value.end(), value.text()));
		return text.toString();
	}

	private static Stream<Value> value(ScenarioParam param, String wanted) {
		INode whole = NodeModelUtils.findActualNodeFor(param);
		INode value = NodeModelUtils.findActualNodeFor(param.getValue());
		if (wanted == null || whole == null || value == null) {
			return Stream.empty();
		}
		String text = wanted.equals(OPEN) ? NodeModelUtils.getTokenText(value) + " " + OPEN : wanted;
		return Stream.of(new Value(value.getOffset(), whole.getEndOffset(), text));
	}
}
