package trapline.machine.explore.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.ControlPoint;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.Position;
import trapline.machine.SlotSet;
import trapline.machine.explore.form.ExplorationForm;
import trapline.machine.interpret.Watches;
import trapline.machine.interpret.Watches.Watch;

/** Writes the shape of some sources: what they do, which of their transitions belong together, what they forget, who looks at them. */
final class SourceShapes {
	/** A condition that is looked at in every state, by all that counts of it. */
	private record Looked(String text, Watch watch) {
	}

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
		text.domains();
		sources.stream().filter(s -> s < actors).map(machine.actors()::get).forEach(this::joinedAndForgotten);
		return new Shape(text, sources, steps.hazards(), checks);
	}

	private void actor(Actor actor) {
		text.part(actor.name());
		text.put(Actor.class);
		text.expr(actor.control());
		text.put(actor.start());
		text.put(actor.opening());
		for (int i = 0; i < actor.points().size(); i++) {
			text.part(actor.name() + " at " + place(actor.points().get(i)));
			steps.point(actor.points().get(i), actor);
		}
		text.part("the length of the program of " + actor.name());
		text.put(actor.points().size());
		for (Position position : actor.positions()) {
			text.put(position.entry());
			text.put(position.successor());
		}
	}

	private static String place(ControlPoint point) {
		return point.origin() == null ? point.label() : "'" + point.origin().text() + "' (" + point.label() + ")";
	}

	private void arrival(Arrival arrival) {
		Actor target = machine.actor(arrival.target());
		text.part("event " + arrival.name());
		text.put(Arrival.class);
		text.put(target == null ? ShapeText.NONE : sources.indexOf(target.index()));
		text.variable(arrival.budget() == null ? null : arrival.budget().variable());
		text.put(arrival.mustCome());
		text.expr(arrival.guard());
		steps.rule(arrival.rule(), target);
		steps.body(arrival.body(), target);
	}

	/** Conditions that are looked at in every state, and that these sources can change; the order in which they stand does not count. */
	private void watches() {
		SlotSet writes = new SlotSet();
		sources.forEach(s -> writes.addAll(form.shared().source(s).writes()));
		List<Looked> looked = new ArrayList<>();
		for (Watch watch : Watches.of(machine)) {
			SlotSet reads = new SlotSet();
			watch.condition().reads(reads);
			if (writes.intersects(reads)) {
				String kind = watch.hazard() >= 0 ? "hazard" : machine.checks().get(watch.check()).kind().name();
				looked.add(new Looked(kind + text.condition(watch.condition()), watch));
			}
		}
		looked.sort(Comparator.comparing(Looked::text).thenComparing(l -> name(l.watch())));
		looked.forEach(this::look);
	}

	private void look(Looked looked) {
		text.part(name(looked.watch()));
		text.put(looked.text());
		if (looked.watch().hazard() >= 0) {
			steps.met(looked.watch().hazard());
		} else {
			checks.add(looked.watch().check());
		}
	}

	private String name(Watch watch) {
		if (watch.hazard() < 0) {
			return "check " + machine.checks().get(watch.check()).text();
		}
		Hazard hazard = machine.hazards().get(watch.hazard());
		return "hazard " + hazard.id() + (hazard.owner().isEmpty() ? "" : " of " + hazard.owner());
	}

	private void joinedAndForgotten(Actor actor) {
		for (int i = 0; i < actor.points().size(); i++) {
			text.part(actor.name() + " at " + place(actor.points().get(i)));
			text.put(form.fusion().fused(actor, i));
			text.met(form.liveness().dead(actor, i));
			form.liveness().kept(actor, i).forEach(text::kept);
		}
	}
}
