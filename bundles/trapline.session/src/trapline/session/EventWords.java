package trapline.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import trapline.machine.Actor;
import trapline.machine.LaneSpec;
import trapline.machine.Machine;
import trapline.run.RunBuilder;
import trapline.run.Shade;
import trapline.run.Side;

/** Puts events into words. */
final class EventWords {
	private final Machine machine;
	private final RunBuilder builder;

	EventWords(Machine machine, RunBuilder builder) {
		this.machine = machine;
		this.builder = builder;
	}

	/** Adds the sentence of the event to which the last of these moments belongs, if it belongs to one. */
	void finish(List<Moment> recorded) {
		Moment last = recorded.get(recorded.size() - 1);
		if (last.event() == 0) {
			return;
		}
		int first = recorded.size() - 1;
		while (recorded.get(first - 1).event() == last.event()) {
			first--;
		}
		List<Moment> event = recorded.subList(first, recorded.size());
		Actor actor = machine.actors().get(last.clock().owner());
		int[] before = recorded.get(first - 1).state();
		builder.event(RunRecorder.time(event.get(0)), actor.name(), actor.name(),
				Nesting.level(machine, actor.index(), before), side(actor, before), text(event), rules(event));
	}

	private static String text(List<Moment> event) {
		Set<String> said = new LinkedHashSet<>();
		String label = "";
		for (Moment moment : event) {
			if (!moment.step().choice().arrival()) {
				said.addAll(moment.step().said());
				label = label.isEmpty() ? moment.step().label() : label;
			}
		}
		return said.isEmpty() ? label : String.join("; ", said);
	}

	private static String rules(List<Moment> event) {
		List<String> rules = new ArrayList<>();
		event.forEach(moment -> moment.step().fired().forEach(fired -> rules.add(fired.rule().id())));
		return String.join(" ", new LinkedHashSet<>(rules));
	}

	/** Code runs on the host's side where a band of its actor is not white. */
	private Side side(Actor actor, int[] state) {
		for (LaneSpec lane : machine.lanes()) {
			if (lane.kind() == LaneSpec.Kind.BAND && lane.owner().equals(actor.name())) {
				int band = LaneSpecs.band(lane, lane.subject().eval(state));
				return band >= 0 && Drawing.shade(lane.bands().get(band).shade()) != Shade.WHITE ? Side.HOST : Side.GUEST;
			}
		}
		return Side.GUEST;
	}
}
