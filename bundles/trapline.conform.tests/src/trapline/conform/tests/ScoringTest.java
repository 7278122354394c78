package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import trapline.conform.corpus.Observation;
import trapline.conform.corpus.OracleCase;
import trapline.conform.corpus.Recorded;
import trapline.conform.corpus.Reference;
import trapline.conform.corpus.Sidecar;
import trapline.conform.score.Basis;
import trapline.conform.score.CaseResult;
import trapline.conform.score.Ran;
import trapline.conform.score.Scoring;
import trapline.conform.score.Trail;
import trapline.conform.score.Verdict;

/** The scoring rule of the schema. */
class ScoringTest {
	private static final Observation ONE = new Observation(List.of(Map.of("deliver", "3", "saved_if", "1")), "end");
	private static final Observation TWO = new Observation(List.of(Map.of("deliver", "3")), "end");
	private static final Observation NONE = new Observation(List.of(), "hang");

	private static CaseResult score(Reference reference, Observation observed) {
		return score(reference, null, observed, new Recorded(List.of("a"), ONE), new Recorded(List.of("b"), TWO));
	}

	private static CaseResult score(Reference reference, Sidecar sidecar, Observation observed, Recorded... groups) {
		return Scoring.score(new OracleCase("f", "id", "t", "", null, List.of(groups), reference, sidecar, null, null),
				new Ran(observed, Trail.NONE));
	}

	private static Basis basis(Reference reference, Recorded... groups) {
		return score(reference, null, NONE, groups).basis();
	}

	private static Reference follows(String confidence, String... followers) {
		return new Reference(List.of(followers), confidence, null, null);
	}

	@Test
	void theGroupThatFollowsTheManualPasses() {
		assertEquals(Verdict.PASSED, score(follows("high", "a"), ONE).verdict());
		assertEquals(Verdict.FAILED, score(follows("high", "a"), TWO).verdict());
	}

	@Test
	void keysAreComparedInBothDirections() {
		assertEquals("event 1: expected {deliver=3}, observed {deliver=3, saved_if=1}",
				score(follows("high", "b"), new Observation(List.of(new java.util.TreeMap<>(ONE.events().get(0))), "end"))
						.reason());
	}

	@Test
	void anyGroupPassesWhereTheManualLeavesItOpen() {
		for (String confidence : List.of("low", "both_allowed", "implementation_specific")) {
			assertEquals(Verdict.PASSED, score(follows(confidence), TWO).verdict(), confidence);
			assertEquals(Verdict.FAILED, score(follows(confidence), NONE).verdict(), confidence);
		}
	}

	@Test
	void whatTheManualAsksForPassesWhereNobodyFollowsIt() {
		Reference reference = new Reference(List.of(), "high_neither", NONE, null);
		assertEquals(Verdict.PASSED, score(reference, NONE).verdict());
		assertEquals(Verdict.FAILED, score(reference, ONE).verdict());
	}

	@Test
	void onlyTheFirstEventCountsWhereNoMoreIsKnown() {
		Reference reference = new Reference(List.of(), "high_neither", null, Map.of("deliver", "3"));
		assertEquals(Verdict.PASSED, score(reference, ONE).verdict());
		assertEquals(Verdict.FAILED, score(reference, NONE).verdict());
	}

	@Test
	void withoutAnyExpectationACaseIsUnscored() {
		assertEquals(Verdict.UNSCORED, score(follows("high_neither"), ONE).verdict());
	}

	@Test
	void aSidecarIsAskedWhereTheReferenceSaysNothing() {
		Sidecar sidecar = new Sidecar(NONE, "R-1", List.of("SDM3"), "so");
		CaseResult result = score(follows("high_neither"), sidecar, NONE, new Recorded(List.of("a"), ONE));
		assertEquals(Verdict.PASSED, result.verdict());
		assertEquals(Basis.SIDECAR, result.basis());
		assertEquals(Verdict.FAILED, score(follows("high", "a"), sidecar, NONE, new Recorded(List.of("a"), ONE)).verdict());
	}

	@Test
	void anExpectationRestsOnThoseWhoSawIt() {
		Observation rf = new Observation(List.of(Map.of("deliver", "3", "saved_rf", "1")), "end");
		Recorded bochs = new Recorded(List.of("bochs-2.7", "bochs-3.0-devel"), rf);
		assertEquals(Basis.TWO_FAMILIES,
				basis(follows("high", "qemu-tcg"), new Recorded(List.of("qemu-tcg", "bochs-2.7"), ONE)));
		assertEquals(Basis.TWO_BUT_RF, basis(follows("high", "bochs-2.7"), bochs, new Recorded(List.of("qemu-tcg"), TWO)));
		assertEquals(Basis.BOCHS_ONLY, basis(follows("high", "bochs-2.7"), bochs, new Recorded(List.of("qemu-tcg"), ONE)));
		assertEquals(Basis.ONE_OTHER, basis(follows("high", "qemu-tcg"), bochs, new Recorded(List.of("qemu-tcg"), ONE)));
		assertEquals(Basis.ANY_GROUP, basis(follows("low"), bochs, new Recorded(List.of("qemu-tcg"), ONE)));
		assertEquals(Basis.MANUAL, basis(new Reference(List.of(), "high_neither", NONE, null), bochs));
	}

	@Test
	void theNearestOfSeveralExpectationsIsTold() {
		Observation further = new Observation(List.of(TWO.events().get(0), Map.of("mark", "1")), "end");
		assertEquals("event 2: expected none, observed {mark=1}", score(follows("low"), further).reason());
	}

	@Test
	void theFirstDifferenceIsTold() {
		assertEquals("end: expected end, observed hang",
				score(follows("high", "b"), new Observation(TWO.events(), "hang")).reason());
		assertEquals("event 1: expected {deliver=3}, observed none", score(follows("high", "b"), NONE).reason());
	}
}
