package trapline.ui.explore;

import java.util.Map;

import trapline.machine.Machine;
import trapline.machine.explore.ExplorationResult;
import trapline.run.RunInfo;

/**
 * A variant of a scenario and what exploring it found.
 *
 * @param values  values of parameters by name that differ from the text
 * @param machine what was explored; replays the witnesses
 * @param info    what stands above its pictures
 * @param result  what was found
 */
public record ExploredVariant(Map<String, String> values, Machine machine, RunInfo info, ExplorationResult result) {
	/** The variant in words. */
	public String name() {
		return values.isEmpty() ? "as written"
				: String.join(", ", values.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList());
	}
}
