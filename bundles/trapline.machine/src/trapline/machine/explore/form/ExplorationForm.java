package trapline.machine.explore.form;

import java.util.List;
import trapline.machine.Machine;
import trapline.machine.Variable;
import trapline.machine.explore.domains.ActiveValues;
import trapline.machine.interpret.Codec;

/**
 * A Machine in the form that is explored. It has the variables, control points and choices of the micro-Machine, and says and
 * marks nothing. A transition is one of its steps, then all fused steps behind it, then the reset of what no longer matters.
 *
 * @param machine the specialised Machine
 * @param codec how its states are packed
 * @param footprints what each of its points touches
 * @param shared over which variables its actors and arrivals can notice each other
 * @param fusion which steps belong to the transition before them
 * @param liveness which variables no longer matter where
 * @param dropped the variables that nothing asks for: they keep their initial value in every state
 */
public record ExplorationForm(Machine machine, Codec codec, Footprints footprints, SharedVariables shared, Fusion fusion,
		Liveness liveness, List<Variable> dropped) {
	/** A Machine as it is, in the place of its form: nothing is folded or left out. */
	public static ExplorationForm unchanged(Machine micro) {
		Footprints footprints = new Footprints(micro);
		return new ExplorationForm(micro, micro.interpreter().codec(), footprints, new SharedVariables(micro, footprints),
				new Fusion(micro, footprints), new Liveness(micro, footprints, true), List.of());
	}

	/** The form of a Machine of which everything is to be known. */
	public static ExplorationForm of(Machine micro) {
		return of(micro, Extent.ALL);
	}

	/** The form of a Machine of which so much is to be known. */
	public static ExplorationForm of(Machine micro, Extent extent) {
		boolean ends = extent == Extent.ALL;
		Machine whole = micro.rewrite(new Specialisation(micro, Relevance.of(micro)));
		Machine unrolled = extent == Extent.ASKED ? whole.rewrite(new Cone(whole)) : whole;
		ActiveValues active = ActiveValues.of(unrolled);
		Machine narrow = unrolled.rewrite(new Specialisation(unrolled, Relevance.of(unrolled), active));
		Relevance relevance = Relevance.of(narrow, active, ends);
		Machine machine = narrow.rewrite(new Specialisation(narrow, relevance));
		Footprints footprints = new Footprints(machine);
		return new ExplorationForm(machine, machine.interpreter().codec(), footprints,
				new SharedVariables(machine, footprints), new Fusion(machine, footprints), new Liveness(machine, footprints, ends),
				micro.variables().stream().filter(v -> relevance.droppable(v.slot())).toList());
	}
}
