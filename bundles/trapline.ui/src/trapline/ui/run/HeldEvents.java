package trapline.ui.run;

import java.util.ArrayList;
import java.util.List;

import trapline.session.WhyNot;

/** What waits or has not come, as lines of the list of choices. */
final class HeldEvents {
	private HeldEvents() {
	}

	/** Events that wait, each with what holds it back; those that may still arrive are choices already. */
	static List<NextChoice> of(List<WhyNot> answers) {
		List<NextChoice> held = new ArrayList<>();
		for (WhyNot answer : answers) {
			String reason = reason(answer);
			if (reason != null) {
				held.add(new NextChoice(answer.owner(), answer.subject(), false, List.of(reason), null));
			}
		}
		return held;
	}

	private static String reason(WhyNot answer) {
		if (answer instanceof WhyNot.Blocked blocked) {
			return String.join(", ", blocked.blockers().stream().map(HeldEvents::blocker).toList());
		}
		if (answer instanceof WhyNot.Outranked outranked) {
			return outranked.winner().name().replace('_', ' ') + " comes first";
		}
		if (answer instanceof WhyNot.NotSampled idle) {
			return idle.atDecision() ? "it is taken next" : "until the next boundary";
		}
		return answer instanceof WhyNot.NotRecognised unseen ? "not " + unseen.condition() : null;
	}

	private static String blocker(WhyNot.Held held) {
		String sentence = held.blocker().rule().sentence();
		return (sentence.isEmpty() ? held.blocker().name() : sentence) + " " + held.blocker().rule().id();
	}
}
