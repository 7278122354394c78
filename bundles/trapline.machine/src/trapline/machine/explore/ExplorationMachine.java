package trapline.machine.explore;

import java.util.List;
import trapline.machine.Machine;
import trapline.machine.Variable;
import trapline.machine.interpret.Codec;
import trapline.machine.interpret.TransitionSystem;

/**
 * The form of a Machine that is explored: it has the same transitions with the same numbers, but keeps only the history that a
 * check or a hazard asks for, has constants folded into its rules, and says and marks nothing. The micro-Machine replays what it
 * finds.
 */
public final class ExplorationMachine implements TransitionSystem {
	private final Machine machine;
	private final Machine form;
	private final List<Variable> dropped;

	private ExplorationMachine(Machine machine) {
		this.machine = machine;
		Relevance relevance = Relevance.of(machine);
		dropped = machine.variables().stream().filter(v -> relevance.droppable(v.slot())).toList();
		form = machine.rewrite(new Specialisation(machine, relevance));
	}

	/** The exploration form of a Machine. */
	public static ExplorationMachine of(Machine machine) {
		return new ExplorationMachine(machine);
	}

	@Override
	public Machine machine() {
		return machine;
	}

	@Override
	public Codec codec() {
		return form.interpreter().codec();
	}

	@Override
	public int[] initial() {
		return form.initial();
	}

	@Override
	public Walker walker() {
		return form.interpreter().walker();
	}

	/** The history variables that were left out: they keep their initial value in every state. */
	public List<Variable> dropped() {
		return dropped;
	}
}
