package trapline.machine.explore;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import trapline.machine.Actor;
import trapline.machine.Check;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Machine;
import trapline.machine.Scope;
import trapline.machine.SlotSet;
import trapline.machine.StepPoint;
import trapline.machine.Variable;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Expr;

/**
 * The states in which a scenario can end, as far as they differ in what matters: what checks read, shared memory, and why each actor
 * goes on no more: a task that is over, or a processor that nothing wakes.
 */
public final class Outcomes {
	private final Machine machine;
	private final List<Variable> shown;
	private final SlotSet asked = new SlotSet();

	/** @param machine what was explored */
	public Outcomes(Machine machine) {
		this.machine = machine;
		for (Check check : machine.checks()) {
			if (check.condition() != null) {
				check.condition().reads(asked);
			}
		}
		SlotSet budgets = new SlotSet();
		machine.arrivals().stream().filter(arrival -> arrival.budget() != null)
				.forEach(arrival -> budgets.add(arrival.budget().index()));
		shown = machine.variables().stream().filter(variable -> !variable.scratch() && !machine.constant(variable))
				.filter(variable -> asked.contains(variable.slot())
						|| variable.scope() == Scope.VM && !variable.ghost() && !budgets.contains(variable.slot()))
				.toList();
	}

	/** The distinct outcomes, each with a shortest run to it, in the order of these. */
	public Map<String, Witness> of(List<Witness> terminals) {
		List<Variable> telling = shown.stream().filter(variable -> asked.contains(variable.slot()) || differs(variable, terminals))
				.toList();
		Map<String, Witness> distinct = new LinkedHashMap<>();
		for (Witness witness : terminals) {
			Set<Variable> told = new LinkedHashSet<>(telling);
			told.addAll(holding(witness.state()));
			List<String> values = told.stream()
					.map(variable -> variable.name() + "=" + variable.show(witness.state()[variable.slot()]) + ";").toList();
			distinct.putIfAbsent(values.isEmpty() ? "(always the same)" : String.join(" ", values), witness);
		}
		return distinct;
	}

	/** The variables because of which an actor does not take its next step by itself, actors in their order. */
	private Set<Variable> holding(int[] state) {
		SlotSet reads = new SlotSet();
		Set<Variable> holding = new LinkedHashSet<>();
		for (Actor actor : machine.actors()) {
			if (stands(actor, state) instanceof DecisionPoint decision && decision.otherwise() != null) {
				falseParts(decision.otherwise().guard(), state, reads);
				reads.slots().mapToObj(machine.variables()::get).filter(v -> !v.scratch() && !machine.constant(v)).forEach(holding::add);
			}
		}
		return holding;
	}

	/** Where an actor is, behind steps that have nothing to do. */
	private static ControlPoint stands(Actor actor, int[] state) {
		ControlPoint point = actor.point(state);
		for (int passed = 0; point instanceof StepPoint && passed < actor.points().size(); passed++) {
			point = actor.points().get(point.next());
		}
		return point;
	}

	private static void falseParts(Expr condition, int[] state, SlotSet reads) {
		if (condition instanceof Binary both && both.op() == Binary.Op.AND) {
			falseParts(both.left(), state, reads);
			falseParts(both.right(), state, reads);
		} else if (!condition.test(state)) {
			condition.reads(reads);
		}
	}

	private static boolean differs(Variable variable, List<Witness> terminals) {
		return terminals.stream().mapToInt(witness -> witness.state()[variable.slot()]).distinct().count() > 1;
	}
}
