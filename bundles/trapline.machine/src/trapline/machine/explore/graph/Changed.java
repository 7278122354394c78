package trapline.machine.explore.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import trapline.machine.Machine;
import trapline.machine.Variable;

/** What differs between two states, in words. Where actors stand is left out, and so is what lives within one step. */
final class Changed {
	private final List<Variable> told;

	Changed(Machine machine) {
		Set<Integer> control = new HashSet<>();
		machine.actors().forEach(actor -> control.add(actor.control().index()));
		told = machine.variables().stream()
				.filter(v -> !v.scratch() && !control.contains(v.slot()) && !machine.constant(v)).toList();
	}

	List<String> between(int[] before, int[] after) {
		return told.stream().filter(v -> before[v.slot()] != after[v.slot()])
				.map(v -> v.name() + ": " + v.show(before[v.slot()]) + " \u2192 " + v.show(after[v.slot()])).toList();
	}
}
