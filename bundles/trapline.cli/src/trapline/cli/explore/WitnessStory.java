package trapline.cli.explore;

import java.util.ArrayList;
import java.util.List;

import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.machine.explore.Witness;
import trapline.session.Moment;
import trapline.session.OpenChoices;
import trapline.session.Stepper;
import trapline.session.Story;

/** A witness in words: what is chosen, and what arrives when. */
final class WitnessStory {
	private final Stepper stepper;
	private final int loop;
	private final List<String> choices = new ArrayList<>();
	private int arrivals;

	/** Replays a witness. */
	WitnessStory(Machine machine, Witness witness) {
		loop = witness.loop();
		stepper = new Stepper(machine, Story.NONE, Math.max(1, witness.length()));
		for (Choice choice : witness.choices()) {
			Moment before = stepper.now();
			stepper.take(choice);
			if (choice.arrival()) {
				arrivals++;
				choices.add(choice.label() + " in event " + before.event());
			}
		}
		choices.addAll(0, OpenChoices.of(stepper));
	}

	/** The replayed run. */
	Stepper stepper() {
		return stepper;
	}

	/** Its length as people count it: events and arrivals. */
	int length() {
		return stepper.now().event() + arrivals;
	}

	/** Its length and what is chosen in it, e.g. {@code 9 events, 1 arrival, 34 steps: n1 in event 4}. */
	String describe() {
		return count(stepper.now().event(), "event") + (arrivals == 0 ? "" : ", " + count(arrivals, "arrival")) + ", "
				+ stepper.now().index() + " steps"
				+ (choices.isEmpty() ? "" : ": " + String.join(", ", choices))
				+ (loop < 0 ? "" : ", repeats from event " + Math.max(1, stepper.branch().moment(loop).event()));
	}

	private static String count(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}
}
