package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import trapline.conform.Conformance;
import trapline.conform.corpus.Case;
import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.OracleCase;
import trapline.conform.score.CaseResult;
import trapline.conform.score.Verdict;
import trapline.conform.timeline.CaseRun;
import trapline.run.Footnote;
import trapline.run.MarkLane;
import trapline.run.Run;
import trapline.session.Questions;

/** Cases as runs: what was expected and observed beside the lanes of the model. */
class CaseRunTest {
	private static CaseRun run(String file, String id) {
		return new Conformance().show(Corpus.read(List.of(Folder.of("corpus/" + file))).named(id));
	}

	private static MarkLane lane(Run run, String id) {
		return (MarkLane) run.lanes().stream().filter(lane -> lane.spec().id().equals(id)).findFirst().orElseThrow();
	}

	/** The marks of a lane, each with its event. */
	private static List<String> marks(Run run, String id) {
		MarkLane lane = lane(run, id);
		List<String> marks = new ArrayList<>();
		for (int i = 0; i < lane.size(); i++)
			marks.add(run.axis().eventOf(lane.start(i)) + " " + lane.label(i));
		return marks;
	}

	@Test
	void whatAgreesStandsInTheSameColumn() {
		CaseRun shown = run("oracle/nmi_ist.yaml", Corpus.read(List.of(Folder.of("corpus/oracle/nmi_ist.yaml"))).cases().get(0).id());
		assertEquals(Verdict.PASSED, shown.result().verdict());
		Run run = shown.run();
		assertTrue(lane(run, "observed").size() > 1);
		assertEquals(marks(run, "observed"), marks(run, "expected"));
		assertEquals(List.of(), run.footnotes().stream().filter(note -> CaseRun.isDifference(note.hazardId())).toList());
	}

	@Test
	void theDetailOfAMarkIsTheWholeEvent() {
		Run run = run("oracle/breakpoints.yaml", "dr7-gd").run();
		assertEquals("deliver=1 dr6=[BD] rip=main.1 saved_rf=1 stack=main", lane(run, "observed").detail(0));
		assertEquals("deliver=1 dr6=[BD] rip=main.1 stack=main", lane(run, "expected").detail(0));
	}

	@Test
	void theFirstDifferenceIsMarkedWithTheDisputedRule() {
		CaseRun shown = run("oracle/breakpoints.yaml", "bpcode-irq-on-icebp");
		Run run = shown.run();
		assertEquals("disputed", CaseRun.word(shown.result().verdict(), named("bpcode-irq-on-icebp").dispute()));
		Footnote note = run.footnotes().stream().filter(n -> CaseRun.isDifference(n.hazardId())).findFirst().orElseThrow();
		assertEquals("disputed", note.hazardId());
		assertEquals("R-201 R-301.take R-311.breakpoint", note.rules());
		assertEquals(lane(run, "observed").start(0), note.time());
		assertEquals(lane(run, "observed").position(), note.lane());
		assertEquals(shown.result().reason(), note.sentence());
	}

	/** What came in another order is found again: the #DB that came second stands beside the one that was expected first. */
	@Test
	void anEventThatComesLaterIsExpectedThere() {
		Run run = run("oracle/breakpoints.yaml", "bpcode-irq-on-icebp").run();
		List<String> observed = marks(run, "observed");
		List<String> expected = marks(run, "expected");
		assertEquals(observed.get(1), expected.get(0));
		assertEquals(observed.get(observed.size() - 1), expected.get(expected.size() - 1));
	}

	@ParameterizedTest
	@CsvSource({ "R-305.unblock, oracle/nmi_ist.yaml", "R-301, oracle/irq_blocking.yaml" })
	void aRuleTakenOutMakesADifference(String rule, String file) {
		Corpus corpus = Corpus.read(List.of(Folder.of("corpus/" + file)));
		Conformance without = new Conformance(java.util.Set.of(rule));
		Case failing = corpus.cases().stream().filter(one -> without.run(one).verdict() == Verdict.FAILED
				&& without.run(one).observed() != null).findFirst().orElseThrow();
		CaseRun shown = without.show(failing);
		Footnote note = shown.run().footnotes().stream().filter(n -> n.hazardId().equals("differs")).findFirst().orElseThrow();
		assertEquals(shown.result().reason(), note.sentence());
		assertTrue(note.rules().startsWith("R-"), note.rules());
	}

	@Test
	void vectorsAreRunsToo() {
		for (Case one : Corpus.read(List.of(Folder.of("corpus/golden.yaml"))).cases()) {
			CaseRun shown = new Conformance().show(one);
			Run run = shown.run();
			assertEquals(Verdict.PASSED, shown.result().verdict(), one.id());
			assertTrue(lane(run, "expected").size() > 0 && lane(run, "observed").size() > 0, one.id());
		}
	}

	@Test
	void theRunCanBeAskedAndStepped() {
		CaseRun shown = run("oracle/irq_blocking.yaml", Corpus.read(List.of(Folder.of("corpus/oracle/irq_blocking.yaml"))).cases().get(0).id());
		assertNotNull(new Questions(shown.stepper().machine()).ask(shown.stepper().path()));
		int length = shown.stepper().branch().length();
		assertTrue(shown.stepper().back());
		assertEquals(length, shown.stepper().branch().length());
	}

	/** The score of the run that is shown is that of the count. */
	@Test
	void showingACaseDoesNotChangeItsScore() {
		Conformance conformance = new Conformance();
		for (Case one : Corpus.read(List.of(Folder.of("corpus/oracle/vmx_exit_priority.yaml"))).cases()) {
			CaseResult counted = conformance.run(one);
			assertEquals(counted, conformance.show(one).result(), one.id());
		}
	}

	@Test
	void whatIsDisputedIsWrittenBesideTheCorpus() {
		for (OracleCase recorded : Corpus.read(List.of(Folder.of("corpus"))).recorded())
			if (recorded.dispute() != null)
				assertTrue(!recorded.dispute().rules().isEmpty() && !recorded.dispute().citations().isEmpty(), recorded.id());
		assertNull(named("bpcode-no-rf").dispute());
	}

	private static Case named(String id) {
		return Corpus.read(List.of(Folder.of("corpus/oracle/breakpoints.yaml"))).named(id);
	}
}
