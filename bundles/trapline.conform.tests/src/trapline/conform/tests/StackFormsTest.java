package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import trapline.conform.Conformance;
import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.OracleCase;
import trapline.conform.program.StackForm;
import trapline.conform.score.CaseResult;
import trapline.conform.score.Verdict;

/** Stacks of frames and stacks of words show the same. */
class StackFormsTest {
	private static final Conformance FRAMES = new Conformance(StackForm.FRAMES, Set.of());
	private static final Conformance WORDS = new Conformance(StackForm.WORDS, Set.of());

	private static Corpus corpus;

	@BeforeAll
	static void read() {
		corpus = Folder.recorded();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nmi-ist1-nested-overwrites", "rnd-010", "rnd-085", "cpl3-intn-dpl3-ist1", "tf-iret_here",
			"bpcode-on-int3", "db-handler-clears-tf", "movss-tf-watched-icebp", "dfm-nm-ist_unmapped_page", "int-13",
			"tf-rep_stos" })
	void framesAndWordsAgree(String id) {
		OracleCase recorded = Folder.recorded(corpus, id);
		CaseResult frames = FRAMES.run(recorded);
		CaseResult words = WORDS.run(recorded);
		assertNotNull(words.observed(), words.reason());
		assertEquals(frames.observed(), words.observed());
		assertEquals(Verdict.PASSED, words.verdict(), words.reason());
	}
}
