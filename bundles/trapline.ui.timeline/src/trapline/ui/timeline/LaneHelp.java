package trapline.ui.timeline;

import java.util.ArrayList;
import java.util.List;

import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.Run;
import trapline.run.RunElement;
import trapline.ui.help.HelpTopic;
import trapline.ui.help.RuleTexts;

/** Help on a lane: how it is read, and what the rules say that made what is selected in it. */
final class LaneHelp {
	private LaneHelp() {
	}

	static HelpTopic of(Run run, RunElement element) {
		Lane lane = run.lanes().get(element.lane());
		List<String> text = new ArrayList<>(List.of(reading(lane.spec().kind()), Speech.element(run, lane, element.index())));
		for (String rule : lane.rules(element.index()).split("\\s+")) {
			String says = rule.isEmpty() ? "" : RuleTexts.at(rule, 0);
			if (!says.isEmpty()) {
				text.add(says.replace("\n", "\n\n"));
			}
		}
		return new HelpTopic("Lane " + lane.spec().label(), String.join("\n\n", text));
	}

	private static String reading(LaneKind kind) {
		return switch (kind) {
		case BAND -> "A band: which of a few states holds, by its name and its shade.";
		case GATE -> "A gate: a thin line while it lets through, hatched while it holds back. What waits for it wears the same hatch.";
		case VALUE -> "A value: a box for as long as it stays the same.";
		case NESTING -> "Running code: a box below the box that it interrupted, with a hook where it returns.";
		case EVENT -> "An event: hollow where it arrives, a ribbon while it waits, in the hatch of what holds it back, solid where it is delivered.";
		case MARKS -> "Marks: what happens in an instant, with its reason beside it.";
		case HAZARD -> "Hazards: a numbered triangle where one is met; a dotted line ties it to the other lanes.";
		};
	}
}
