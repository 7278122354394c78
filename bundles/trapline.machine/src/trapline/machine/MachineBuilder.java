package trapline.machine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import trapline.machine.expr.Slot;

/**
 * Collects the parts of a Machine. Mistakes of the caller (a control point that was reserved and never filled, a name used
 * twice) end in an {@link IllegalStateException} that names the part.
 */
public final class MachineBuilder {
	/** Names for some hundred variables without growing. */
	private static final int COMMON_SIZE = 2048;

	private final String name;
	private final List<Variable> variables = new ArrayList<>();
	private final Set<String> names = new HashSet<>(COMMON_SIZE);
	private final List<ActorBuilder> actors = new ArrayList<>();
	private final List<Arrival> arrivals = new ArrayList<>();
	private final List<Hazard> hazards = new ArrayList<>();
	private final List<Check> checks = new ArrayList<>();
	private final List<LaneSpec> lanes = new ArrayList<>();
	private final List<Integer> symmetric = new ArrayList<>();

	/** @param name what people call the Machine */
	public MachineBuilder(String name) {
		this.name = name;
	}

	/**
	 * Adds a variable.
	 *
	 * @return the place that reads and writes it
	 */
	public Slot addVariable(String variable, Scope scope, String owner, Domain domain, int initial, boolean ghost,
			String doc) {
		if (!domain.contains(initial)) {
			throw new IllegalStateException(variable + " begins outside its domain " + domain + ": " + initial);
		}
		if (!names.add(variable)) {
			throw new IllegalStateException("two variables are called " + variable);
		}
		Variable added = new Variable(variables.size(), variable, scope, owner, domain, initial, ghost, doc);
		variables.add(added);
		return new Slot(added);
	}

	/** Adds a variable that lives within one step only. Several may have the same name. */
	public Slot addScratch(String variable, Domain domain) {
		Variable added = new Variable(variables.size(), variable, Scope.SCRATCH, "", domain, 0, false, "");
		variables.add(added);
		return new Slot(added);
	}

	/** Sets the initial value of a variable that was added before. */
	public void setInitial(Slot slot, int value) {
		Variable old = variables.get(slot.index());
		if (!old.domain().contains(value)) {
			throw new IllegalStateException(old.name() + " begins outside its domain " + old.domain() + ": " + value);
		}
		variables.set(slot.index(), old.withInitial(value));
	}

	/**
	 * Narrows the domain of a variable whose number of values was not known when it was added. The slot keeps checking
	 * the old domain; the packed state uses the new one.
	 */
	public void narrow(Slot slot, Domain domain) {
		variables.set(slot.index(), variables.get(slot.index()).withDomain(domain));
	}

	/** Adds an actor with its control variable, called {@code <name>.control}. */
	public ActorBuilder addActor(String actor) {
		ActorBuilder added = new ActorBuilder(this, actors.size(), actor);
		actors.add(added);
		return added;
	}

	/** @return the number of the arrival */
	public int addArrival(Arrival arrival) {
		arrivals.add(arrival);
		return arrivals.size() - 1;
	}

	public void addHazard(Hazard hazard) {
		hazards.add(hazard);
	}

	public void addCheck(Check check) {
		checks.add(check);
	}

	public void addLane(LaneSpec lane) {
		lanes.add(lane);
	}

	/** Says that an actor is interchangeable with all others of which that is said. */
	public void addSymmetric(int actor) {
		symmetric.add(actor);
	}

	/** The variables so far, by slot, the scratch ones included. */
	public List<Variable> variables() {
		return Collections.unmodifiableList(variables);
	}

	/** The arrivals so far, by number. */
	public List<Arrival> arrivals() {
		return Collections.unmodifiableList(arrivals);
	}

	/**
	 * The actors as they are so far.
	 *
	 * @throws IllegalStateException if a control point was reserved and never filled
	 */
	public List<Actor> actors() {
		return actors.stream().map(ActorBuilder::build).toList();
	}

	/**
	 * The Machine.
	 *
	 * @throws IllegalStateException if a part is missing or does not fit
	 */
	public Machine build() {
		return new Machine(name, variables, actors(), arrivals, hazards, checks, lanes, symmetric);
	}
}
