package trapline.session;

import trapline.machine.LaneSpec;
import trapline.machine.Machine;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.MarkKind;

/** Where a run stops. */
public sealed interface Breakpoint {
	/**
	 * Whether the step that led to this moment is one to stop after.
	 *
	 * @param before the moment before
	 * @param now    the moment after the step
	 */
	boolean hit(Machine machine, Moment before, Moment now);

	/** Code begins to run: named by what is written on its box, or by what it is for ("X handler", or just "X"). */
	record Code(String label) implements Breakpoint {
		@Override
		public boolean hit(Machine machine, Moment before, Moment now) {
			return machine.lanes().stream().filter(lane -> lane.kind() == LaneSpec.Kind.NESTING)
					.anyMatch(lane -> lane.subject().eval(now.state()) > lane.subject().eval(before.state())
							&& isNamed(new BoxNames(machine, lane), now.state()));
		}

		private boolean isNamed(BoxNames names, int[] state) {
			return label.equals(names.label(state)) || label.equals(names.purpose(state));
		}

		@Override
		public String toString() {
			return label + " begins";
		}
	}

	/** Control leaves with that reason, as a mark shows it. */
	record Exit(String reason) implements Breakpoint {
		@Override
		public boolean hit(Machine machine, Moment before, Moment now) {
			return now.step().marks().stream()
					.anyMatch(mark -> mark.kind() == MarkKind.EXIT && mark.text().equals(reason));
		}

		@Override
		public String toString() {
			return "exit " + reason;
		}
	}

	/** A rule runs: that one, or one of its parts ({@code R-1} also stops at {@code R-1.a}). */
	record Rule(String id) implements Breakpoint {
		@Override
		public boolean hit(Machine machine, Moment before, Moment now) {
			return now.step().fired().stream().map(fired -> fired.rule().id())
					.anyMatch(rule -> rule.equals(id) || rule.startsWith(id + "."));
		}

		@Override
		public String toString() {
			return "rule " + id;
		}
	}

	/** A hazard is found: the one of that id, or any if the id is empty. */
	record Found(String hazard) implements Breakpoint {
		@Override
		public boolean hit(Machine machine, Moment before, Moment now) {
			return now.step().hazards().stream().anyMatch(found -> hazard.isEmpty() || found.id().equals(hazard));
		}

		@Override
		public String toString() {
			return hazard.isEmpty() ? "a hazard" : "hazard " + hazard;
		}
	}

	/** A condition becomes true. */
	record Condition(Expr condition) implements Breakpoint {
		@Override
		public boolean hit(Machine machine, Moment before, Moment now) {
			return condition.test(now.state()) && !condition.test(before.state());
		}

		@Override
		public String toString() {
			return condition.toString();
		}
	}
}
