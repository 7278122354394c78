package trapline.machine.explore.domains;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.ControlPoint;
import trapline.machine.Domain;
import trapline.machine.Machine;
import trapline.machine.Parts;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Assign;

/**
 * The values that each variable of a Machine can ever hold, and the control points that can be reached: from the initial state, all
 * rules are run on sets of values until nothing new is found. What only one actor writes is known for each of its control points apart.
 * There may be values here that no run has, never the other way round.
 */
public final class ActiveValues {
	private final Machine machine;
	/** What each variable can hold at all. */
	private Facts values;
	private final Evaluation evaluation;
	/** By actor: its {@link OwnVariables}. */
	private final List<int[]> own = new ArrayList<>();
	/** By actor and control point: what its own variables can hold there, in their order; null where it never comes. */
	private final Values[][][] at;
	/** By actor and control point: whether more has become known of its own variables there. */
	private final boolean[][] more;
	private final List<Place> places = new ArrayList<>();
	/** When each variable was found to hold more. */
	private final int[] changed;
	private int now = 1;

	/** A control point or an arrival: what it depends on besides the actor's own variables, and when it was looked at last. */
	private static final class Place {
		private final Actor actor;
		private final int point;
		private final Arrival arrival;
		private final int[] reads;
		private int looked;

		Place(Actor actor, int point, Arrival arrival, SlotSet reads) {
			this.actor = actor;
			this.point = point;
			this.arrival = arrival;
			this.reads = reads.slots().toArray();
		}
	}

	private ActiveValues(Machine machine) {
		this.machine = machine;
		List<Variable> variables = machine.variables();
		values = Facts.of(variables.stream().map(v -> Values.of(v.initial())).toArray(Values[]::new));
		changed = new int[variables.size()];
		at = machine.actors().stream().map(a -> new Values[a.points().size()][]).toArray(Values[][][]::new);
		more = machine.actors().stream().map(a -> new boolean[a.points().size()]).toArray(boolean[][]::new);
		evaluation = new Evaluation(machine);
		for (Actor actor : machine.actors()) {
			SlotSet mine = OwnVariables.of(actor, machine);
			own.add(mine.slots().toArray());
			for (int i = 0; i < actor.points().size(); i++) {
				SlotSet others = reads(actor.points().get(i));
				others.removeAll(mine);
				places.add(new Place(actor, i, null, others));
			}
		}
		machine.arrivals().forEach(a -> places.add(new Place(machine.actor(a.target()), -1, a, reads(a))));
	}

	/** Finds them for a Machine whose quantifiers are unrolled. */
	public static ActiveValues of(Machine machine) {
		ActiveValues active = new ActiveValues(machine);
		machine.actors().forEach(a -> active.reach(a, a.start(), active.everywhere()));
		active.solve();
		return active;
	}

	private static SlotSet reads(ControlPoint point) {
		SlotSet reads = new SlotSet();
		Parts.conditions(point).forEach(c -> c.reads(reads));
		Parts.bodies(point).forEach(b -> b.reads(reads));
		return reads;
	}

	private static SlotSet reads(Arrival arrival) {
		SlotSet reads = new SlotSet();
		arrival.guard().reads(reads);
		arrival.body().reads(reads);
		if (arrival.budget() != null) {
			reads.add(arrival.budget().index());
		}
		return reads;
	}

	private void solve() {
		boolean again = true;
		while (again) {
			again = false;
			for (Place place : places) {
				if (stale(place)) {
					place.looked = now++;
					look(place);
					again = true;
				}
			}
		}
	}

	private boolean stale(Place place) {
		if (place.arrival == null && (!reached(place.actor, place.point) || more[place.actor.index()][place.point])) {
			return reached(place.actor, place.point);
		}
		for (int slot : place.reads) {
			if (changed[slot] >= place.looked) {
				return true;
			}
		}
		return place.looked == 0;
	}

	private void look(Place place) {
		AbstractStep step = new AbstractStep(this, evaluation, place.actor);
		if (place.arrival != null) {
			step.arrival(place.arrival);
		} else {
			more[place.actor.index()][place.point] = false;
			step.point(place.point);
		}
	}

	/** What variables can hold in any state. */
	Facts everywhere() {
		return values;
	}

	/** What variables can hold where an actor stands at a control point that it can reach. */
	Facts at(Actor actor, int point) {
		return known(actor, point, new SlotSet()).with(actor.control().index(), Values.of(point));
	}

	/** The same, but of some variables only what they can hold in any state. */
	private Facts known(Actor actor, int point, SlotSet but) {
		int[] mine = own.get(actor.index());
		Values[] there = at[actor.index()][point];
		Values[] known = there.clone();
		for (int i = 0; i < mine.length; i++) {
			known[i] = but.contains(mine[i]) ? values.of(mine[i]) : there[i];
		}
		return values.with(mine, known);
	}

	/** An actor can come to a control point, with some facts. */
	void reach(Actor actor, int point, Facts facts) {
		holds(actor.control().index(), Values.of(point));
		Values[] there = at[actor.index()][point];
		int[] mine = own.get(actor.index());
		boolean first = there == null;
		if (first) {
			there = new Values[mine.length];
			at[actor.index()][point] = there;
		}
		boolean grown = first;
		for (int i = 0; i < mine.length; i++) {
			Values now = facts.of(mine[i]);
			if (first) {
				there[i] = now;
			} else if (there[i] != now) {
				Values all = there[i].join(now);
				grown |= all != there[i];
				there[i] = all == there[i] ? all : widened(mine[i], there[i], all);
			}
		}
		more[actor.index()][point] |= grown;
	}

	/** A variable can hold values, all of which are in its domain. */
	void holds(int slot, Values some) {
		Values old = values.of(slot);
		Values all = old.join(some);
		if (all != old) {
			values = values.with(slot, widened(slot, old, all));
			changed[slot] = now;
		}
	}

	/** A range that grows grows to the end of the domain at once, so that this comes to an end soon. */
	private Values widened(int slot, Values old, Values all) {
		Domain domain = machine.variables().get(slot).domain();
		return all.listed() != null ? all : Values.range(all.low() < old.low() ? domain.low() : all.low(),
				all.high() > old.high() ? domain.high() : all.high());
	}

	/** Whether a control point can be reached. */
	public boolean reached(Actor actor, int point) {
		return at[actor.index()][point] != null;
	}

	/** The domain of a variable, as narrow as the values that it can hold allow; as it was for scratch variables. */
	public Domain domain(Variable variable) {
		Values all = values.of(variable.slot());
		return variable.scratch() ? variable.domain() : new Domain(all.low(), all.high(), variable.domain().names());
	}

	/** The only value that an expression can have, wherever it is asked for; null if there is not one, or it may be an error. */
	public Integer only(Expr expr) {
		return evaluation.only(expr, everywhere());
	}

	/** The same for expressions that stand at a control point which can be reached. */
	public Function<Expr, Integer> only(Actor actor, int point) {
		SlotSet written = new SlotSet();
		Parts.bodies(actor.points().get(point)).forEach(b -> b.writes(written));
		Facts facts = known(actor, point, written);
		return expr -> evaluation.only(expr, facts);
	}

	/** Whether an assignment never is an error, wherever it stands. */
	public boolean succeeds(Assign assign) {
		return evaluation.succeeds(assign, everywhere());
	}
}
