package trapline.session;

import java.util.ArrayList;
import java.util.List;

import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.machine.explore.Witness;

/** A witness in words: what is chosen, and what arrives when. */
public final class WitnessStory {
	private final Stepper stepper;
	private final int loop;
	private final List<String> choices = new ArrayList<>();
	private int arrivals;

	/**
	 * Replays a witness.
	 *
	 * @throws IllegalArgumentException if the Machine is not the one in which it was found
	 */
	public WitnessStory(Machine machine, Witness witness) {
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
	public Stepper stepper() {
		return stepper;
	}

	/** Its length as people count it: events and arrivals. */
	public int length() {
		return stepper.now().event() + arrivals;
	}

	/** Its length in words, e.g. {@code 9 events, 1 arrival}. */
	public String lengthInWords() {
		return count(stepper.now().event(), "event") + (arrivals == 0 ? "" : ", " + count(arrivals, "arrival"));
	}

	/** Its length and what is chosen in it, e.g. {@code 9 events, 1 arrival, 34 steps: n1 in event 4}. */
	public String describe() {
		return lengthInWords() + ", " + stepper.now().index() + " steps"
				+ (choices.isEmpty() ? "" : ": " + String.join(", ", choices))
				+ (loop < 0 ? "" : ", repeats from event " + Math.max(1, stepper.branch().moment(loop).event()));
	}

	private static String count(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}
}
