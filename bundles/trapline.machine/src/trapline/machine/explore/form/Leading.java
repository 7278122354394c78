package trapline.machine.explore.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import trapline.machine.Actor;
import trapline.machine.Machine;
import trapline.machine.SlotSet;
import trapline.machine.Variable;

/**
 * Finds the elements that still matter where an actor stands, of arrays that nobody else writes: what the actor does next may read an
 * element only at a position that a variable names now, or to which such an element leads, or after it has written it. So the
 * popped slots of a stack do not matter, from which no return will take anything.
 */
final class Leading {
	private final Machine machine;
	private final Footprints footprints;
	private final Actor actor;
	/** The variables that may be reset. */
	private final SlotSet own;
	private final SlotSet vague;
	private final Map<Integer, List<KeptElements>> kept = new HashMap<>();

	Leading(Machine machine, Footprints footprints, Actor actor, SlotSet own) {
		this.machine = machine;
		this.footprints = footprints;
		this.actor = actor;
		this.own = own;
		SlotSet others = footprints.others(actor).writes();
		vague = others.copy();
		machine.variables().stream().filter(Variable::scratch).forEach(v -> vague.add(v.slot()));
		TrackedArrays.of(actor, machine, others).values().forEach(this::find);
	}

	/** What matters where the actor stands; nothing is said of other variables. */
	List<KeptElements> at(int point) {
		return kept.getOrDefault(point, List.of());
	}

	private void find(List<List<Variable>> candidates) {
		List<List<Variable>> tracked = new ArrayList<>(candidates);
		ElementFlow flow;
		do {
			flow = new ElementFlow(actor, footprints, new TrackedArrays(tracked), vague);
			flow.solve();
			new TreeSet<>(flow.refused()).descendingSet().forEach(array -> tracked.remove(array.intValue()));
		} while (!flow.refused().isEmpty());
		List<List<Variable>> reset = tracked.stream().filter(this::resettable).toList();
		if (flow.failed() || reset.isEmpty()) {
			return;
		}
		for (int point = 0; point < actor.points().size(); point++) {
			kept.computeIfAbsent(point, p -> new ArrayList<>())
					.add(new KeptElements(reset.get(0).size(), flow.roots(point), flow.link(), reset));
		}
	}

	private boolean resettable(List<Variable> array) {
		return array.stream().allMatch(v -> own.contains(v.slot()) || machine.constant(v) || v.domain().bits() == 0)
				&& array.stream().anyMatch(v -> own.contains(v.slot())) && array.stream().map(Variable::initial).distinct().count() == 1;
	}
}
