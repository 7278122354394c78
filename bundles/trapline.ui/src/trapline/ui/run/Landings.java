package trapline.ui.run;

import java.util.BitSet;

import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.session.Stepper;
import trapline.session.Story;

/**
 * After which events of a story an arrival could come instead of where it comes now: the rest of the story is replayed
 * without it, and at the end of every event the Machine is asked.
 */
public final class Landings {
	private final String arrival;
	private final int occurrence;
	private final long present;
	private final BitSet legal = new BitSet();
	private final int events;

	/**
	 * @param occurrence which of the arrivals of that name is moved, from 0
	 * @param present    the event after which it comes now
	 */
	Landings(Machine machine, Story story, String arrival, int occurrence, long present) {
		this.arrival = arrival;
		this.occurrence = occurrence;
		this.present = present;
		Stepper stepper = new Stepper(machine, story.without(arrival, occurrence));
		while (!stepper.over().isEnd()) {
			note(stepper);
		}
		note(stepper);
		events = stepper.now().event();
	}

	private void note(Stepper stepper) {
		for (Choice choice : stepper.choices()) {
			if (choice.arrival() && choice.label().equals(arrival)) {
				legal.set(stepper.now().event());
			}
		}
	}

	/** Which of the arrivals of that name is moved, from 0. */
	public int occurrence() {
		return occurrence;
	}

	/** Why the arrival cannot come after that event; null if it can. */
	public String refusal(long event) {
		if (event < 1) {
			return "nothing has happened yet";
		}
		if (event > events) {
			return "without " + arrival + " the run ends with event " + events;
		}
		if (event == present) {
			return "here it is now";
		}
		return legal.get((int) event) ? null : arrival + " may not arrive after event " + event;
	}
}
