package trapline.machine.explore;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.Actor;
import trapline.machine.Choice;
import trapline.machine.ControlPoint;
import trapline.machine.Machine;
import trapline.machine.StepPoint;
import trapline.machine.Variable;
import trapline.machine.explore.code.WalkerClass;
import trapline.machine.explore.form.ExplorationForm;
import trapline.machine.explore.form.Extent;
import trapline.machine.interpret.Codec;
import trapline.machine.interpret.Interpreter;
import trapline.machine.interpret.TransitionSystem;

/**
 * The form of a Machine that is explored, compiled. Its transitions carry the numbers of the micro-step with which they begin;
 * the micro-Machine replays what it finds.
 */
public final class ExplorationMachine implements TransitionSystem {
	private final Machine machine;
	private final ExplorationForm form;
	private WalkerClass.Factory walkers;

	private ExplorationMachine(Machine machine, Extent extent) {
		this.machine = machine;
		form = ExplorationForm.of(machine, extent);
	}

	/** The exploration form of a Machine of which everything is to be known. */
	public static ExplorationMachine of(Machine machine) {
		return of(machine, Extent.ALL);
	}

	/** The exploration form of a Machine of which so much is to be known. */
	public static ExplorationMachine of(Machine machine, Extent extent) {
		return new ExplorationMachine(machine, extent);
	}

	@Override
	public Machine machine() {
		return machine;
	}

	/** What is explored, as rules. */
	public ExplorationForm form() {
		return form;
	}

	@Override
	public Codec codec() {
		return form.codec();
	}

	@Override
	public int[] initial() {
		int[] state = form.machine().initial();
		machine.actors().forEach(a -> state[a.control().index()] = stands(a, state));
		return state;
	}

	@Override
	public Walker walker() {
		synchronized (this) {
			if (walkers == null) {
				walkers = WalkerClass.compile(form);
			}
		}
		return walkers.walker();
	}

	@Override
	public List<Choice> follow(int[] state, int code) {
		Interpreter interpreter = machine.interpreter();
		List<Choice> choices = new ArrayList<>();
		Choice first = interpreter.choice(state, code);
		interpreter.step(state, first, null);
		choices.add(first);
		if (!first.arrival()) {
			Actor actor = machine.actors().get(first.index());
			while (form.fusion().fused(actor, stands(actor, state))) {
				Choice next = new Choice(false, first.index(), 0, actor.name());
				interpreter.step(state, next, null);
				choices.add(next);
			}
		}
		return choices;
	}

	/** The point at which an actor stands, behind fused steps that have nothing to do. */
	private int stands(Actor actor, int[] state) {
		int at = state[actor.control().index()];
		List<ControlPoint> points = form.machine().actors().get(actor.index()).points();
		while (form.fusion().fused(actor, at) && points.get(at) instanceof StepPoint step && !step.guard().test(state)) {
			at = step.next();
		}
		return at;
	}

	/** The variables that nothing asks for: they keep their initial value in every state. */
	public List<Variable> dropped() {
		return form.dropped();
	}
}
