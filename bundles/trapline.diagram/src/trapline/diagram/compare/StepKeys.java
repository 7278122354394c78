package trapline.diagram.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import trapline.run.LaneKind;
import trapline.run.MarkLane;
import trapline.run.MarkKind;
import trapline.run.Run;

/** By what steps of two runs are known to be the same: what the log tells, or, loosely, which marks they have. */
final class StepKeys {
	/** Addresses differ from one recording to the next. */
	private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{5,}");

	private final Run a;
	private final Map<String, String> groups;
	private final boolean loose;

	StepKeys(Run a, Run b, boolean loose) {
		this.a = a;
		this.loose = loose;
		groups = LanePairs.groups(a, b);
	}

	List<String> ofA(Steps steps) {
		return keys(steps, Map.of());
	}

	List<String> ofB(Steps steps) {
		return keys(steps, groups);
	}

	private List<String> keys(Steps steps, Map<String, String> names) {
		List<String> keys = new ArrayList<>();
		for (int i = 0; i < steps.count(); i++) {
			keys.add(loose ? "" : deed(steps, i));
		}
		if (loose) {
			steps.run().lanes().stream().filter(lane -> lane.spec().kind() == LaneKind.MARKS).forEach(lane -> {
				String group = names.getOrDefault(lane.spec().group(), lane.spec().group());
				marks((MarkLane) lane, group, steps, keys);
			});
		}
		return keys;
	}

	private String deed(Steps steps, int step) {
		String deed = steps.deed(step);
		return a.axis().isOrdinal() ? deed : ADDRESS.matcher(deed).replaceAll("0x");
	}

	private static void marks(MarkLane lane, String group, Steps steps, List<String> keys) {
		for (int i = 0; i < lane.size(); i++) {
			boolean told = lane.mark(i) != MarkKind.NOTE && lane.mark(i) != MarkKind.WINDOW_REQUESTED && !lane.entersWithEvent(i);
			if (told) {
				int step = steps.at(lane.start(i));
				keys.set(step, keys.get(step) + group + " " + LaneWords.mark(lane, i, true) + ";");
			}
		}
	}
}
