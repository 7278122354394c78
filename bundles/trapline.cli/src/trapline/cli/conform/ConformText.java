package trapline.cli.conform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import trapline.conform.score.Basis;
import trapline.conform.score.ConformReport;
import trapline.conform.score.Count;
import trapline.conform.score.Verdict;

/**
 * The outcome of corpora for people: counts per topic and per kind of evidence, cases that failed if asked for, totals in
 * the last line.
 */
public final class ConformText {
	private ConformText() {
	}

	/**
	 * The report, with a newline at the end.
	 *
	 * @param failures whether every case that did not pass is explained
	 */
	public static String of(ConformReport report, boolean failures) {
		StringBuilder text = new StringBuilder();
		if (failures) {
			report.results().stream().filter(result -> result.verdict() != Verdict.PASSED)
					.forEach(result -> FailureText.write(result, text));
		}
		topics(report, text);
		bases(report, text);
		return text.append(total(report)).append('\n').toString();
	}

	/** {@code N passed, N failed, N unscored}. */
	static String total(ConformReport report) {
		Count total = report.total();
		return total.passed() + " passed, " + total.failed() + " failed, " + total.unscored() + " unscored";
	}

	/** A row per topic; behind the totals, how many passed of those whose expectation rests on each kind of evidence. */
	private static void topics(ConformReport report, StringBuilder text) {
		List<Basis> bases = Arrays.stream(Basis.values()).filter(report.bases()::containsKey).toList();
		text.append(String.format(Locale.ROOT, "%-29s %6s %6s %8s", "topic", "passed", "failed", "unscored"));
		bases.forEach(basis -> text.append(String.format(Locale.ROOT, " %12s", basis.title())));
		text.append('\n');
		for (Map.Entry<String, Count> topic : report.topics().entrySet()) {
			Count count = topic.getValue();
			StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-29s %6d %6d %8d", topic.getKey(), count.passed(),
					count.failed(), count.unscored()));
			Map<Basis, Count> parts = report.bases(topic.getKey());
			bases.forEach(basis -> row.append(String.format(Locale.ROOT, " %12s",
					parts.containsKey(basis) ? parts.get(basis).passed() + "/" + parts.get(basis).all() : "")));
			text.append(row.toString().stripTrailing()).append('\n');
		}
	}

	/** A row per kind of evidence, with the topic of which the least passed. */
	private static void bases(ConformReport report, StringBuilder text) {
		text.append(String.format(Locale.ROOT, "\n%-29s %6s %6s %8s %s\n", "expectation rests on", "passed", "failed", "unscored",
				" lowest topic"));
		report.bases().forEach((basis, count) -> {
			Map.Entry<String, Count> lowest = report.lowest(basis);
			text.append(String.format(Locale.ROOT, "%-29s %6d %6d %8d  %3d %% %s\n", basis.title(), count.passed(),
					count.failed(), count.unscored(), (int) Math.floor(100 * lowest.getValue().share()),
					lowest.getKey()));
		});
		text.append('\n');
	}
}
