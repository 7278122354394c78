package trapline.machine.explore.shape;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.Machine;
import trapline.machine.Position;
import trapline.machine.SlotSet;
import trapline.machine.explore.form.ExplorationForm;
import trapline.machine.interpret.Watches;
import trapline.machine.interpret.Watches.Watch;

/** Writes the shape of some sources: what they do, which of their transitions belong together, what they forget, who looks at them. */
final class SourceShapes {
	private final ExplorationForm form;
	private final Machine machine;
	private final List<Integer> sources;
	private final ShapeText text;
	private final StepShapes steps;
	private final List<Integer> checks = new ArrayList<>();

	SourceShapes(ExplorationForm form, List<Integer> sources) {
		this.form = form;
		machine = form.machine();
		this.sources = sources;
		text = new ShapeText(machine);
		steps = new StepShapes(machine, text);
	}

	Shape shape() {
		int actors = machine.actors().size();
		for (int source : sources) {
			if (source < actors) {
				actor(machine.actors().get(source));
			} else {
				arrival(machine.arrivals().get(source - actors));
			}
		}
		watches();
		sources.stream().filter(s -> s < actors).map(machine.actors()::get).forEach(this::forgotten);
		return new Shape(text.words(), sources, text.variables(), steps.hazards(), checks);
	}

	private void actor(Actor actor) {
		text.put(Actor.class);
		text.expr(actor.control());
		text.put(actor.start());
		text.put(actor.opening());
		text.put(actor.points().size());
		for (int i = 0; i < actor.points().size(); i++) {
			text.put(form.fusion().fused(actor, i));
			steps.point(actor.points().get(i), actor);
		}
		for (Position position : actor.positions()) {
			text.put(position.entry());
			text.put(position.successor());
		}
	}

	private void arrival(Arrival arrival) {
		Actor target = machine.actor(arrival.target());
		text.put(Arrival.class);
		text.put(target == null ? ShapeText.NONE : sources.indexOf(target.index()));
		text.variable(arrival.budget() == null ? null : arrival.budget().variable());
		text.put(arrival.mustCome());
		text.expr(arrival.guard());
		steps.rule(arrival.rule(), target);
		steps.body(arrival.body(), target);
	}

	/** Conditions that are looked at in every state, and that these sources can change. */
	private void watches() {
		SlotSet writes = new SlotSet();
		sources.forEach(s -> writes.addAll(form.shared().source(s).writes()));
		for (Watch watch : Watches.of(machine)) {
			SlotSet reads = new SlotSet();
			watch.condition().reads(reads);
			if (!writes.intersects(reads)) {
				continue;
			}
			text.put(Watch.class);
			if (watch.hazard() >= 0) {
				steps.hazard(watch.hazard());
			} else {
				text.put(machine.checks().get(watch.check()).kind());
				text.expr(watch.condition());
				checks.add(watch.check());
			}
		}
	}

	private void forgotten(Actor actor) {
		for (int i = 0; i < actor.points().size(); i++) {
			text.met(form.liveness().dead(actor, i));
		}
	}
}
