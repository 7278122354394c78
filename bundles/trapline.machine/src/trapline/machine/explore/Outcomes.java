package trapline.machine.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import trapline.machine.Check;
import trapline.machine.Machine;
import trapline.machine.Scope;
import trapline.machine.SlotSet;
import trapline.machine.Variable;

/** The states in which a scenario can end, as far as they differ in what matters: what checks read, and shared memory. */
public final class Outcomes {
	private final List<Variable> shown;
	private final SlotSet asked = new SlotSet();

	/** @param machine what was explored */
	public Outcomes(Machine machine) {
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
			List<String> values = new ArrayList<>();
			telling.forEach(variable -> values.add(variable.name() + "=" + variable.show(witness.state()[variable.slot()]) + ";"));
			distinct.putIfAbsent(values.isEmpty() ? "(always the same)" : String.join(" ", values), witness);
		}
		return distinct;
	}

	private static boolean differs(Variable variable, List<Witness> terminals) {
		return terminals.stream().mapToInt(witness -> witness.state()[variable.slot()]).distinct().count() > 1;
	}
}
