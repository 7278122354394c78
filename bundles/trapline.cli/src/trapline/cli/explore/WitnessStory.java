package trapline.cli.explore;

import java.util.ArrayList;
import java.util.List;

import trapline.machine.Choice;
import trapline.machine.Machine;
import trapline.machine.explore.Witness;
import trapline.session.Anchor;
import trapline.session.Moment;
import trapline.session.Stepper;
import trapline.session.Story;

/** A witness in words: what arrives when. */
final class WitnessStory {
	private final Stepper stepper;
	private final int loop;
	private final List<Story.Item> items = new ArrayList<>();

	WitnessStory(Machine machine, Witness witness) {
		loop = witness.loop();
		stepper = new Stepper(machine, Story.NONE, Math.max(1, witness.length()));
		for (Choice choice : witness.choices()) {
			Moment before = stepper.now();
			stepper.take(choice);
			if (choice.arrival()) {
				items.add(new Story.Item(choice.label(), new Anchor.At(before.event())));
			}
		}
	}

	/** The replayed run. */
	Stepper stepper() {
		return stepper;
	}

	/** Length and arrivals, e.g. {@code 9 events, 34 steps: n1 during 4}. */
	String describe() {
		int events = stepper.now().event();
		List<String> arrivals = items.stream()
				.map(item -> item.arrival() + " in event " + ((Anchor.At) item.anchor()).event()).toList();
		return events + (events == 1 ? " event, " : " events, ") + stepper.now().index() + " steps"
				+ (arrivals.isEmpty() ? "" : ": " + String.join(", ", arrivals))
				+ (loop < 0 ? "" : ", repeats from event " + Math.max(1, stepper.branch().moment(loop).event()));
	}
}
