package trapline.ui.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import trapline.conform.corpus.Case;
import trapline.conform.corpus.Corpus;
import trapline.conform.score.CaseResult;
import trapline.conform.score.ConformReport;
import trapline.conform.score.Verdict;
import trapline.conform.timeline.CaseRun;

/** What the list of a corpus shows. */
final class CorpusRows {
	/**
	 * A case.
	 *
	 * @param verdict passed, failed, disputed or unscored
	 * @param reason  why it did not pass; empty if it did
	 * @param icon    name of its icon
	 */
	record Row(String id, String verdict, String topic, String title, String reason, String icon) {
	}

	private CorpusRows() {
	}

	/** The cases of a corpus in file order, as they came out. */
	static List<Row> of(Corpus corpus, ConformReport report) {
		Map<String, Case> cases = new HashMap<>();
		corpus.cases().forEach(one -> cases.put(one.id(), one));
		return report.results().stream().map(result -> row(result, cases.get(result.id()))).toList();
	}

	private static Row row(CaseResult result, Case one) {
		String verdict = CaseRun.word(result.verdict(), one.dispute());
		boolean doubted = result.verdict() == Verdict.FAILED && one.dispute() != null;
		String reason = doubted ? one.dispute().differsIn() + ": " + String.join(", ", one.dispute().citations())
				: result.reason();
		String icon = result.verdict() == Verdict.PASSED ? "timeline"
				: doubted || result.verdict() == Verdict.UNSCORED ? "warning" : "error";
		return new Row(result.id(), verdict, result.topic(), result.name().title(), reason, icon);
	}
}
