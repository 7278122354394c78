package trapline.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import trapline.machine.Arrival;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.LaneSpec;
import trapline.machine.Machine;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.analysis.Effects;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.MarkKind;

/** Answers why events that wait, or might have come, do not happen. */
public final class Questions {
	private final Machine machine;
	private final Effects effects;
	private final List<Pending> events;

	public Questions(Machine machine) {
		this.machine = machine;
		this.effects = Effects.of(machine);
		this.events = machine.lanes().stream().filter(lane -> lane.kind() == LaneSpec.Kind.EVENT)
				.map(lane -> new Pending(machine, lane)).toList();
	}

	/**
	 * The answers at the last moment of a path: one for each event that waits, each arrival that was absorbed, and each
	 * arrival that never came.
	 *
	 * @param path moments from the initial state on
	 */
	public List<WhyNot> ask(List<Moment> path) {
		List<WhyNot> answers = new ArrayList<>();
		int[] state = path.get(path.size() - 1).state();
		for (Pending event : events) {
			if (event.waits(state)) {
				answers.add(waiting(event, path));
			}
		}
		for (int i = 0; i < machine.arrivals().size(); i++) {
			WhyNot answer = arrival(i, path);
			if (answer != null) {
				answers.add(answer);
			}
		}
		return answers;
	}

	private WhyNot waiting(Pending event, List<Moment> path) {
		int at = path.size() - 1;
		int[] state = path.get(at).copyOfState();
		String subject = event.lane().label();
		String owner = event.lane().owner();
		Candidate candidate = event.candidate(state);
		if (candidate == null) {
			return new WhyNot.NotSampled(subject, owner, "no decision takes it", false);
		}
		DecisionPoint decision = event.decision();
		List<Blocker> holding = Verdict.of(decision, state, Set.of()).holding(candidate);
		Verdict.bind(candidate, state);
		History history = new History(machine, path);
		if (holding == null) {
			return unrecognised(subject, owner, candidate, history, at, state);
		}
		Candidate winner = Verdict.of(decision, state, Set.copyOf(holding)).winner();
		if (winner != candidate) {
			return new WhyNot.Outranked(subject, owner, candidate, winner, holding);
		}
		if (!holding.isEmpty()) {
			return new WhyNot.Blocked(subject, owner, holding.stream().map(blocker -> new WhyNot.Held(blocker,
					history.because(blocker.condition(), at, state), effects.couldClear(blocker))).toList());
		}
		ControlPoint standing = Standing.point(event.actor(), path.get(at).state());
		String where = standing == null ? "" : standing.label();
		return new WhyNot.NotSampled(subject, owner, where, standing == decision);
	}

	private WhyNot unrecognised(String subject, String owner, Candidate candidate, History history, int at,
			int[] state) {
		List<Expr> failing = conjuncts(candidate.when()).stream().filter(part -> !part.test(state)).toList();
		for (Expr part : failing) {
			if (effects.changeable(part).isEmpty()) {
				return new WhyNot.Excluded(subject, owner, part.toString(), variables(part));
			}
		}
		Expr first = failing.isEmpty() ? candidate.when() : failing.get(0);
		return new WhyNot.NotRecognised(subject, owner, first.toString(), history.because(first, at, state));
	}

	private static List<Expr> conjuncts(Expr condition) {
		if (condition instanceof Binary binary && binary.op() == Binary.Op.AND) {
			List<Expr> parts = new ArrayList<>(conjuncts(binary.left()));
			parts.addAll(conjuncts(binary.right()));
			return parts;
		}
		return List.of(condition);
	}

	private List<Variable> variables(Expr expr) {
		SlotSet reads = new SlotSet();
		expr.reads(reads);
		return reads.slots().mapToObj(machine.variables()::get).filter(variable -> !variable.scratch()).toList();
	}

	/** The answer about an arrival; null if it came and what it brought is seen as a waiting event, or was taken. */
	private WhyNot arrival(int index, List<Moment> path) {
		Arrival arrival = machine.arrivals().get(index);
		String owner = arrival.target() == null ? "" : arrival.target();
		for (int i = path.size() - 1; i > 0; i--) {
			StepRecord step = path.get(i).step();
			if (step.choice().arrival() && step.choice().index() == index) {
				boolean absorbed = step.marks().stream()
						.anyMatch(mark -> mark.kind() == MarkKind.MERGED || mark.kind() == MarkKind.LOST);
				return absorbed ? new WhyNot.Absorbed(arrival.name(), owner, i, path.get(i).event(), arrival.rule()) : null;
			}
		}
		Expr guard = arrival.guard();
		if (guard.test(path.get(path.size() - 1).state())) {
			return new WhyNot.NeverArrived(arrival.name(), owner, "");
		}
		return effects.changeable(guard).isEmpty()
				? new WhyNot.Excluded(arrival.name(), owner, guard.toString(), variables(guard))
				: new WhyNot.NeverArrived(arrival.name(), owner, guard.toString());
	}
}
