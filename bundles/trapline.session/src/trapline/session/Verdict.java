package trapline.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import trapline.machine.Actor;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.DecisionPoint;
import trapline.machine.expr.Place;
import trapline.machine.stmt.Assign;

/**
 * What a decision would say of its candidates in a state.
 *
 * @param present  candidates whose condition holds, best rank first
 * @param blockers for each of them, what holds it back
 */
record Verdict(List<Candidate> present, List<List<Blocker>> blockers) {
	/**
	 * @param lifted blockers that are taken to be false
	 */
	static Verdict of(DecisionPoint decision, int[] state, Set<Blocker> lifted) {
		List<Candidate> present = new ArrayList<>();
		List<List<Blocker>> blockers = new ArrayList<>();
		int[] work = state.clone();
		for (Candidate candidate : decision.candidates()) {
			bind(candidate, work);
			if (candidate.when().test(work)) {
				present.add(candidate);
				blockers.add(candidate.blockers().stream()
						.filter(blocker -> !lifted.contains(blocker) && blocker.condition().test(work)).toList());
			}
		}
		return new Verdict(present, blockers);
	}

	/** Gives a candidate's own names their values. */
	static void bind(Candidate candidate, int[] work) {
		for (Assign let : candidate.lets()) {
			Place place = let.place();
			work[place.resolve(work).slot()] = let.value().eval(work);
		}
	}

	/** The candidate that would be taken; null if none. */
	Candidate winner() {
		for (int i = 0; i < present.size(); i++) {
			if (blockers.get(i).isEmpty()) {
				return present.get(i);
			}
		}
		return null;
	}

	/** What holds a candidate back; null if it is not present. */
	List<Blocker> holding(Candidate candidate) {
		int index = present.indexOf(candidate);
		return index < 0 ? null : blockers.get(index);
	}

	/** The decision of that label among an actor's points; null if there is none. */
	static DecisionPoint decision(Actor actor, String label) {
		return actor.points().stream().filter(point -> point instanceof DecisionPoint && point.label().equals(label))
				.map(DecisionPoint.class::cast).findFirst().orElse(null);
	}

	/** The candidate of that name; null if there is none. */
	static Candidate candidate(DecisionPoint decision, String name) {
		return decision.candidates().stream().filter(candidate -> candidate.name().equals(name)).findFirst().orElse(null);
	}
}
