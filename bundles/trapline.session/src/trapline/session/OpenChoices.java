package trapline.session;

import java.util.List;
import java.util.Objects;

import trapline.machine.Choice;
import trapline.machine.Machine;

/** What a run chose for knobs and parameters that are left open. */
public final class OpenChoices {
	private OpenChoices() {
	}

	/** The labels of those choices up to the current moment, in order, e.g. {@code knob fast = true}; empty if nothing is open. */
	public static List<String> of(Stepper stepper) {
		Machine machine = stepper.machine();
		return stepper.path().stream().map(Moment::step).filter(Objects::nonNull).map(StepRecord::choice)
				.filter(choice -> !choice.arrival() && machine.actors().get(choice.index()).opening()).map(Choice::label).toList();
	}
}
