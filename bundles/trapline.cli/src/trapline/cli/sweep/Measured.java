package trapline.cli.sweep;

import java.util.List;
import java.util.Map;

/**
 * The runs of one variant, over the values of the first axis.
 *
 * @param settings what else was set, by name in order; empty for the scenario as it is written
 * @param places   values of the first axis that were run, in order; empty if there is no axis
 * @param values   for each run, the metrics in their order
 */
record Measured(Map<String, String> settings, List<String> places, List<List<Integer>> values) {
	/** What is set, in words; empty for the scenario as it is written. */
	String name() {
		return String.join(", ", settings.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList());
	}
}
