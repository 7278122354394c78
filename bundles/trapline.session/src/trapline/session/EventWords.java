package trapline.session;

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

	/** Adds the sentences of the column to which the last of these moments belongs: of its event, and of what arrived. */
	void finish(List<Moment> recorded) {
		int column = RunRecorder.column(recorded.get(recorded.size() - 1));
		int first = recorded.size() - 1;
		while (first > 0 && RunRecorder.column(recorded.get(first - 1)) == column) {
			first--;
		}
		boolean told = false;
		for (int i = Math.max(1, first); i < recorded.size(); i++) {
			Moment moment = recorded.get(i);
			if (moment.step().choice().arrival()) {
				arrival(moment, recorded.get(i - 1).state());
			} else if (!told && moment.event() > 0) {
				told = true;
				event(recorded.subList(i, recorded.size()), recorded.get(i - 1).state());
			}
		}
	}

	private void event(List<Moment> event, int[] before) {
		Actor actor = machine.actors().get(event.get(0).clock().owner());
		add(event.get(0), actor, before, text(event), rules(event));
	}

	private void arrival(Moment moment, int[] before) {
		StepRecord step = moment.step();
		Actor target = step.actor() < 0 ? null : machine.actors().get(step.actor());
		String text = step.said().isEmpty() ? step.choice().label() + " arrives" : String.join("; ", step.said());
		add(moment, target, before, text, step.ruleIds());
	}

	private void add(Moment moment, Actor actor, int[] before, String text, String rules) {
		String name = actor == null ? "" : actor.name();
		int depth = actor == null ? 0 : Nesting.level(machine, actor.index(), before);
		Side side = actor == null || moment.step().choice().arrival() ? Side.GUEST : side(actor, before);
		builder.event(RunRecorder.time(moment), name, name, depth, side, text, rules);
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
		return String.join(" ", event.stream().map(Moment::step).filter(step -> !step.choice().arrival())
				.flatMap(step -> step.fired().stream()).map(fired -> fired.rule().id()).distinct().toList());
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
