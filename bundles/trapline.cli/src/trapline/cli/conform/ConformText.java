package trapline.cli.conform;

import java.util.Locale;
import java.util.Map;

import trapline.conform.corpus.Observation;
import trapline.conform.score.CaseResult;
import trapline.conform.score.ConformReport;
import trapline.conform.score.ConformReport.Count;
import trapline.conform.score.Verdict;

/** The outcome of corpora for people: counts per topic, cases that failed if asked for, totals in the last line. */
public final class ConformText {
	private ConformText() {
	}

	/**
	 * The report, with a newline at the end.
	 *
	 * @param failures whether every case that did not pass is listed
	 */
	public static String of(ConformReport report, boolean failures) {
		StringBuilder text = new StringBuilder();
		if (failures) {
			report.results().stream().filter(result -> result.verdict() != Verdict.PASSED)
					.forEach(result -> failure(result, text));
		}
		text.append(String.format(Locale.ROOT, "%-36s %7s %7s %9s\n", "topic", "passed", "failed", "unscored"));
		for (Map.Entry<String, Count> topic : report.topics().entrySet()) {
			Count count = topic.getValue();
			text.append(String.format(Locale.ROOT, "%-36s %7d %7d %9d\n", topic.getKey(), count.passed(), count.failed(),
					count.unscored()));
		}
		return text.append(total(report)).append('\n').toString();
	}

	/** {@code N passed, N failed, N unscored}. */
	static String total(ConformReport report) {
		Count total = report.total();
		return total.passed() + " passed, " + total.failed() + " failed, " + total.unscored() + " unscored";
	}

	private static void failure(CaseResult result, StringBuilder text) {
		text.append(result.id()).append(": ").append(result.verdict().name().toLowerCase(Locale.ROOT)).append(": ")
				.append(result.reason()).append('\n');
		for (Observation expected : result.expected()) {
			observation("expected", expected, text);
		}
		if (result.observed() != null) {
			observation("observed", result.observed(), text);
		}
	}

	private static void observation(String what, Observation observation, StringBuilder text) {
		text.append("  ").append(what).append(":\n");
		observation.events().forEach(event -> text.append("    ").append(event).append('\n'));
		text.append("    ").append(observation.end()).append('\n');
	}
}
