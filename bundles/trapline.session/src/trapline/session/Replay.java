package trapline.session;

import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.machine.SemanticsError;

/** Makes the run that a script tells, choice by choice, without a search. */
public final class Replay {
	private final Stepper stepper;
	private final ChoiceScript script;
	private int loop = -1;

	/** Prepares the run of a Machine; nothing arrives that the script does not name. */
	public Replay(Machine machine, ChoiceScript script) {
		this.script = script;
		stepper = new Stepper(machine, Story.NONE, Math.max(1, script.length()));
	}

	/**
	 * Makes all its choices.
	 *
	 * @param file what a message calls the script
	 * @return how the run ended: repeating, finished, or just over with the script
	 * @throws IllegalArgumentException at the first line that does not fit, with a message for people; the stepper then stands
	 *                                  where it would have to happen
	 */
	public Pause run(String file) {
		for (int i = 0; i < script.items().size(); i++) {
			if (i == script.loop()) {
				loop = stepper.now().index();
			}
			ChoiceScript.Item item = script.items().get(i);
			for (int time = 1; time <= item.times(); time++) {
				take(item, time, file + ":" + item.line() + ":" + item.column() + ": ");
			}
		}
		int steps = stepper.now().index();
		if (loop >= 0) {
			return new Pause(Pause.Reason.REPEATS, "the run repeats from event " + loopEvent(), steps, null);
		}
		boolean over = stepper.next() == null;
		return new Pause(over ? Pause.Reason.FINISHED : Pause.Reason.DONE, over ? "nothing is left to do" : "", steps, null);
	}

	private void take(ChoiceScript.Item item, int time, String where) {
		Choice choice = stepper.choices().stream().filter(each -> each.label().equals(item.label())).findFirst().orElse(null);
		if (choice == null) {
			String enabled = String.join(", ", stepper.choices().stream().map(each -> "'" + each.label() + "'").toList());
			throw new IllegalArgumentException(where + "'" + item.label() + "' cannot happen here, in event "
					+ stepper.now().event() + (item.times() == 1 ? "" : " (time " + time + " of " + item.times() + ")")
					+ (enabled.isEmpty() ? "; nothing can" : "; enabled are " + enabled));
		}
		try {
			stepper.take(choice);
		} catch (SemanticsError e) {
			throw new IllegalArgumentException(where + e.getMessage(), e);
		}
	}

	/** What was stepped. */
	public Stepper stepper() {
		return stepper;
	}

	/** The event in which the loop begins; -1 without a loop. */
	public int loopEvent() {
		return loop < 0 ? -1 : Math.max(1, stepper.branch().moment(loop).event());
	}
}
