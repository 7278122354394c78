package trapline.conform.kvm;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.Observation;
import trapline.conform.score.Basis;
import trapline.conform.score.CaseName;
import trapline.conform.score.CaseResult;
import trapline.conform.score.Difference;
import trapline.conform.score.Trail;
import trapline.conform.score.Verdict;

/** Scores a replayed script: verdict and set of hazards must be those of the catalogue. */
final class CatalogueScoring {
	private static final String END = "script over";

	private CatalogueScoring() {
	}

	static CaseResult score(CatalogueCase one, ScriptRun run) {
		Map<String, Integer> known = new TreeMap<>(run.hazards());
		known.keySet().retainAll(one.hazards());
		Observation expected = observation(one.expectation().verdict(), one.expectation().hazards());
		Observation observed = observation(VerdictTable.verdict(known, run.refused(), run.died()), List.copyOf(known.keySet()));
		Difference difference = Difference.between(expected, observed);
		return new CaseResult(name(one), Basis.THREAD, difference == null ? Verdict.PASSED : Verdict.FAILED,
				difference == null ? "" : difference.text(), List.of(expected), observed, difference, run.trail());
	}

	/** A case that could not be replayed. */
	static CaseResult notRun(CatalogueCase one, String reason) {
		return CaseResult.notRun(name(one), Basis.THREAD, reason, List.of());
	}

	/** A case of a section that is not about runs. */
	static CaseResult unscored(CatalogueCase one, String reason) {
		return new CaseResult(name(one), Basis.THREAD, Verdict.UNSCORED, reason, List.of(), null, null, Trail.NONE);
	}

	private static CaseName name(CatalogueCase one) {
		return new CaseName(one.file(), one.id(), one.topic(), one.title());
	}

	private static Observation observation(String verdict, List<String> hazards) {
		Map<String, String> outcome = new TreeMap<>();
		outcome.put("verdict", verdict);
		outcome.put("hazards", hazards.isEmpty() ? "none" : String.join(" ", hazards));
		return new Observation(List.of(outcome), END);
	}
}
