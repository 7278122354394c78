package trapline.machine.interpret;

import java.util.List;
import trapline.machine.Actor;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.DecisionPoint;
import trapline.machine.RuleRef;
import trapline.machine.SemanticsError;
import trapline.machine.StepListener;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Consulted;
import trapline.machine.stmt.Stmt;

/** Runs a {@link DecisionPoint}: way n is candidate n in rank order, the last one is {@code otherwise}. */
final class DecisionRunner extends Runner {
	private final DecisionPoint decision;
	private final Candidate[] candidates;
	private final Blocker[][] blockers;
	private final Assign[][] lets;

	DecisionRunner(Actor actor, DecisionPoint decision) {
		super(actor, decision);
		this.decision = decision;
		candidates = decision.candidates().toArray(new Candidate[0]);
		blockers = new Blocker[candidates.length][];
		lets = new Assign[candidates.length][];
		for (int i = 0; i < candidates.length; i++) {
			blockers[i] = candidates[i].blockers().toArray(new Blocker[0]);
			lets[i] = candidates[i].lets().toArray(new Assign[0]);
		}
	}

	@Override
	int first(int[] state) {
		for (int i = 0; i < candidates.length; i++) {
			if (present(i, state) && !blocked(i, state)) {
				return i;
			}
		}
		return otherwise(state) ? candidates.length : NONE;
	}

	private boolean otherwise(int[] state) {
		try {
			return decision.otherwise() != null && decision.otherwise().guard().test(state);
		} catch (SemanticsError e) {
			throw e.at(decision.rule(), source());
		}
	}

	private boolean present(int candidate, int[] state) {
		try {
			bind(candidate, state);
			return candidates[candidate].when().test(state);
		} catch (SemanticsError e) {
			throw e.at(candidates[candidate].rule(), source());
		}
	}

	private void bind(int candidate, int[] state) {
		for (Assign let : lets[candidate]) {
			state[let.place().resolve(state).slot()] = let.value().eval(state);
		}
	}

	private boolean blocked(int candidate, int[] state) {
		for (Blocker blocker : blockers[candidate]) {
			if (holds(blocker, state)) {
				return true;
			}
		}
		return false;
	}

	private boolean holds(Blocker blocker, int[] state) {
		try {
			return blocker.condition().test(state);
		} catch (SemanticsError e) {
			throw e.at(blocker.rule(), source());
		}
	}

	@Override
	int ways() {
		return candidates.length + 1;
	}

	@Override
	Stmt body(int way) {
		return way < candidates.length ? candidates[way].body() : decision.otherwise().body();
	}

	@Override
	RuleRef rule(int way) {
		return way < candidates.length ? candidates[way].rule() : decision.rule();
	}

	@Override
	void prepare(int way, int[] state) {
		if (way < candidates.length) {
			bind(way, state);
		}
	}

	@Override
	void explain(int way, int[] state, StepListener listener) {
		Candidate winner = way < candidates.length ? candidates[way] : null;
		for (int i = 0; i < candidates.length; i++) {
			if (!present(i, state)) {
				continue;
			}
			List<Blocker> by = candidates[i].blockers().stream().filter(b -> holds(b, state)).toList();
			if (!by.isEmpty()) {
				listener.blocked(actor, decision, candidates[i], by);
			} else if (i != way) {
				listener.outranked(actor, decision, candidates[i], winner);
			}
		}
		if (winner != null) {
			bind(way, state);
			Consulted.report(winner.when(), state, listener);
		}
		listener.decided(actor, decision, winner);
	}
}
