package trapline.machine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trapline.machine.interpret.Interpreter;

/**
 * A scenario and its semantics, compiled: finite variables, and actors whose micro-steps are deterministic once a
 * {@link Choice} is made. Immutable. Built by {@link MachineBuilder}.
 */
public final class Machine {
	private final String name;
	private final List<Variable> variables;
	private final List<Actor> actors;
	private final List<Arrival> arrivals;
	private final List<Hazard> hazards;
	private final List<Check> checks;
	private final List<LaneSpec> lanes;
	private final List<Integer> symmetric;
	private final SlotSet written;
	private final Interpreter interpreter;
	private final Map<String, Variable> byName;

	Machine(String name, List<Variable> variables, List<Actor> actors, List<Arrival> arrivals, List<Hazard> hazards,
			List<Check> checks, List<LaneSpec> lanes, List<Integer> symmetric) {
		this.name = name;
		this.variables = List.copyOf(variables);
		this.actors = List.copyOf(actors);
		this.arrivals = List.copyOf(arrivals);
		this.hazards = List.copyOf(hazards);
		this.checks = List.copyOf(checks);
		this.lanes = List.copyOf(lanes);
		this.symmetric = List.copyOf(symmetric);
		byName = new LinkedHashMap<>(2 * variables.size());
		variables.stream().filter(v -> !v.scratch()).forEach(v -> byName.put(v.name(), v));
		WellFormed.check(this);
		written = Parts.written(this);
		interpreter = new Interpreter(this);
	}

	/** What people call it. */
	public String name() {
		return name;
	}

	/** All variables by slot, the scratch ones included. */
	public List<Variable> variables() {
		return variables;
	}

	/** The variable of this full name that is not scratch; null if there is none. */
	public Variable variable(String fullName) {
		return byName.get(fullName);
	}

	public List<Actor> actors() {
		return actors;
	}

	/** The actor of this name; null if there is none. */
	public Actor actor(String actorName) {
		return actors.stream().filter(a -> a.name().equals(actorName)).findFirst().orElse(null);
	}

	public List<Arrival> arrivals() {
		return arrivals;
	}

	public List<Hazard> hazards() {
		return hazards;
	}

	public List<Check> checks() {
		return checks;
	}

	public List<LaneSpec> lanes() {
		return lanes;
	}

	/** The numbers of the actors that are declared to be interchangeable; empty if none are. Who relies on it has to prove it. */
	public List<Integer> symmetric() {
		return symmetric;
	}

	/** All rules, each once, sorted by id: those of control points, arrivals, blockers and table rows. Looked for at each call. */
	public List<RuleRef> rules() {
		return Parts.rules(this);
	}

	/** The slots of all variables that some transition can write, control and budget variables included, scratch ones not. */
	public SlotSet written() {
		return written;
	}

	/** Whether a variable never changes. */
	public boolean constant(Variable variable) {
		return !written.contains(variable.slot());
	}

	/** See {@link Interpreter#enabled}. */
	public List<Choice> enabled(int[] state) {
		return interpreter.enabled(state);
	}

	/** See {@link Interpreter#step}. */
	public void step(int[] state, Choice choice, StepListener listener) {
		interpreter.step(state, choice, listener);
	}

	/** The same Machine with other expressions and bodies: variables, points, numbers and names stay. */
	public Machine rewrite(Rewriting rewriting) {
		return new Rewriter(rewriting).machine(this);
	}

	/** The same Machine of which less is to be judged: everything else and all numbers but those of hazards and checks stay. */
	public Machine judging(List<Hazard> someHazards, List<Check> someChecks) {
		return new Machine(name, variables, actors, arrivals, someHazards, someChecks, lanes, symmetric);
	}

	/** The interpreter of this Machine. */
	public Interpreter interpreter() {
		return interpreter;
	}

	/** A new initial state. */
	public int[] initial() {
		return variables.stream().mapToInt(Variable::initial).toArray();
	}
}
