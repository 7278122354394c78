package trapline.machine;

import java.util.HashSet;
import java.util.Set;
import trapline.machine.stmt.Stmt;

/** What every Machine must be, whoever built it. */
final class WellFormed {
	private WellFormed() {
	}

	static void check(Machine machine) {
		for (Actor actor : machine.actors()) {
			for (ControlPoint point : actor.points()) {
				if (!(point instanceof StopPoint)) {
					target(actor, point, point.next());
				}
				for (Stmt body : Parts.bodies(point)) {
					body.jumps(t -> target(actor, point, t));
				}
			}
			for (Position position : actor.positions()) {
				if (position.entry() < 0 || position.entry() >= actor.points().size()) {
					throw new IllegalStateException("instruction '" + position + "' of " + actor.name()
							+ " begins at control point " + position.entry() + ", which does not exist");
				}
			}
		}
		arrivals(machine);
		for (Variable v : machine.variables()) {
			if (!v.scratch() && !v.domain().contains(v.initial())) {
				throw new IllegalStateException(v.name() + " begins outside its domain " + v.domain() + ": " + v.initial());
			}
		}
	}

	private static void target(Actor actor, ControlPoint from, int target) {
		if (target < 0 || target >= actor.points().size()) {
			throw new IllegalStateException("control point " + from.label() + " of " + actor.name()
					+ " goes on at " + target + ", which does not exist");
		}
	}

	private static void arrivals(Machine machine) {
		Set<String> names = new HashSet<>();
		for (Arrival arrival : machine.arrivals()) {
			arrival.body().jumps(t -> {
				throw new IllegalStateException("arrival " + arrival.name() + " jumps, which only actors can");
			});
			if (!names.add(arrival.name())) {
				throw new IllegalStateException("two arrivals are called " + arrival.name());
			}
			if (arrival.target() != null && machine.actor(arrival.target()) == null) {
				throw new IllegalStateException("arrival " + arrival.name() + " arrives at " + arrival.target()
						+ ", which does not exist");
			}
		}
	}
}
