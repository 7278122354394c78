package trapline.ui.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import trapline.machine.Actor;
import trapline.machine.Machine;
import trapline.machine.Metric;
import trapline.machine.Variable;
import trapline.session.Moment;

/** The variables of a Machine at the end of a path, compared with the end of the event before. */
final class MachineState {
	private MachineState() {
	}

	/** Those that can change at all, metrics first, then those of actors; neither control points, which the picture shows as code, nor scratch values. */
	static List<StateValue> at(Machine machine, List<Moment> path) {
		Moment now = path.get(path.size() - 1);
		Moment before = now;
		for (int i = path.size() - 1; i >= 0 && path.get(i).event() == now.event(); i--) {
			before = path.get(Math.max(0, i - 1));
		}
		Set<Integer> control = new HashSet<>();
		for (Actor actor : machine.actors()) {
			control.add(actor.control().index());
		}
		Set<String> actors = new HashSet<>(machine.actors().stream().map(Actor::name).toList());
		Set<Integer> metrics = new HashSet<>();
		Metric.of(machine).forEach(metric -> metrics.add(metric.variable().slot()));
		List<StateValue> counted = new ArrayList<>();
		List<StateValue> values = new ArrayList<>();
		List<StateValue> others = new ArrayList<>();
		for (Variable variable : machine.variables()) {
			if (metrics.contains(variable.slot())) {
				counted.add(value(variable, RunMetrics.OWNER, variable.name(), now, before));
			} else if (!variable.scratch() && !control.contains(variable.slot()) && !machine.constant(variable)) {
				(actors.contains(variable.owner()) ? values : others).add(value(variable, now, before));
			}
		}
		counted.addAll(values);
		counted.addAll(others);
		return counted;
	}

	private static StateValue value(Variable variable, Moment now, Moment before) {
		String owner = variable.owner();
		String prefix = owner + ".";
		String name = variable.name().startsWith(prefix) ? variable.name().substring(prefix.length()) : variable.name();
		return value(variable, owner.isEmpty() ? "scenario" : owner, name, now, before);
	}

	private static StateValue value(Variable variable, String owner, String name, Moment now, Moment before) {
		int value = now.value(variable);
		int old = before.value(variable);
		return new StateValue(owner, name, variable.show(value), variable.show(old),
				value != old, variable.doc());
	}
}
