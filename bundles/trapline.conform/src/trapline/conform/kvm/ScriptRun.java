package trapline.conform.kvm;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import trapline.conform.corpus.CorpusException;
import trapline.conform.model.RuleCoverage;
import trapline.conform.score.Trail;
import trapline.machine.Check;
import trapline.machine.Choice;
import trapline.machine.Hazard;
import trapline.machine.Machine;

/**
 * What a replayed script showed.
 *
 * @param hazards how often each hazard was found, by id
 * @param refused whether the policy refused the dangerous step at any moment
 * @param died whether guest, vCPU or VM died
 * @param trail which rules led there
 */
record ScriptRun(Map<String, Integer> hazards, boolean refused, boolean died, Trail trail) {
	private static final int STEP_LIMIT = 5_000;

	/**
	 * Replays a script to its end; whatever could happen besides does not.
	 *
	 * @param machine a Machine whose first two checks are that the policy never refuses, and that nothing ever dies
	 * @throws trapline.machine.SemanticsError if the semantics does something that it must not
	 * @throws CorpusException if the script does not end
	 */
	static ScriptRun of(Machine machine) {
		Found found = new Found();
		List<Check> checks = machine.checks();
		boolean refused = false;
		boolean died = false;
		int[] state = machine.initial();
		for (int step = 0; step < STEP_LIMIT; step++) {
			refused |= checks.get(0).condition().test(state);
			died |= checks.get(1).condition().test(state);
			List<Choice> choices = machine.enabled(state);
			if (choices.isEmpty())
				return new ScriptRun(found.hazards, refused, died, found.trail());
			machine.step(state, choices.get(0), found);
		}
		throw new CorpusException("the script does not end within " + STEP_LIMIT + " steps");
	}

	/** The verdict. */
	String verdict() {
		return VerdictTable.verdict(hazards, refused, died);
	}

	private static final class Found extends RuleCoverage {
		private final Map<String, Integer> hazards = new TreeMap<>();

		@Override
		public void hazard(Hazard hazard) {
			super.hazard(hazard);
			hazards.merge(hazard.id(), 1, Integer::sum);
		}
	}
}
