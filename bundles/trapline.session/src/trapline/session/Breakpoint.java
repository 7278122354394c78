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

	/** Code with that label begins to run, as a lane of nested code shows it. */
	record Code(String label) implements Breakpoint {
		@Override
		public boolean hit(Machine machine, Moment before, Moment now) {
			return machine.lanes().stream().filter(lane -> lane.kind() == LaneSpec.Kind.NESTING)
					.anyMatch(lane -> lane.subject().eval(now.state()) > lane.subject().eval(before.state())
							&& label.equals(Nesting.label(lane, now.state())));
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
