package trapline.cli.explore;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import trapline.machine.Check;
import trapline.machine.Machine;
import trapline.machine.Scope;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.explore.Witness;

/** The states in which a scenario can end, as far as they differ in what matters: what checks read, and shared memory. */
final class Outcomes {
	private final List<Variable> shown;
	private final SlotSet asked = new SlotSet();

	Outcomes(Machine machine) {
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

	/** The distinct outcomes in the order of their shortest runs. */
	List<String> of(List<Witness> terminals) {
		List<Variable> telling = shown.stream().filter(variable -> asked.contains(variable.slot()) || differs(variable, terminals))
				.toList();
		Set<String> distinct = new LinkedHashSet<>();
		for (Witness witness : terminals) {
			List<String> values = new ArrayList<>();
			telling.forEach(variable -> values.add(variable.name() + "=" + variable.show(witness.state()[variable.slot()]) + ";"));
			distinct.add(values.isEmpty() ? "(always the same)" : String.join(" ", values));
		}
		return List.copyOf(distinct);
	}

	private static boolean differs(Variable variable, List<Witness> terminals) {
		return terminals.stream().mapToInt(witness -> witness.state()[variable.slot()]).distinct().count() > 1;
	}
}
