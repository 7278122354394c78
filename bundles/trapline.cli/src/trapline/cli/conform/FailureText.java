package trapline.cli.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import trapline.conform.corpus.Observation;
import trapline.conform.corpus.ObservedValues;
import trapline.conform.score.CaseResult;
import trapline.conform.score.Difference;
import trapline.conform.score.Trail.Fact;
import trapline.machine.RuleRef;

/** A case that did not pass: expected beside observed with the first difference marked, and the rules that led there. */
final class FailureText {
	private static final int COLUMN = 46;
	private static final int MOST_FACTS = 30;
	private static final String NOTHING = "";

	private FailureText() {
	}

	static void write(CaseResult result, StringBuilder text) {
		text.append(result.id()).append(": ").append(result.verdict().name().toLowerCase(Locale.ROOT)).append(": ")
				.append(result.reason()).append('\n');
		text.append("  ").append(result.topic()).append(", expectation rests on: ").append(result.basis().title());
		text.append(result.name().title().isEmpty() ? "" : "; " + result.name().title()).append('\n');
		if (result.observed() != null) {
			sideBySide(result, text);
		}
		if (result.expected().size() > 1) {
			text.append("  ").append(result.expected().size() - 1).append(" more would pass\n");
		}
		if (result.difference() != null) {
			facts(result, text);
		}
		text.append('\n');
	}

	private static void sideBySide(CaseResult result, StringBuilder text) {
		List<String> expected = result.expected().isEmpty() ? List.of() : lines(result.expected().get(0));
		List<String> observed = lines(result.observed());
		row("    ", "expected", "observed", text);
		Difference difference = result.difference();
		for (int i = 0; i < Math.max(expected.size(), observed.size()); i++) {
			boolean marked = difference != null && difference.event() == i + 1;
			row(String.format(Locale.ROOT, "%s%3d", marked ? ">" : " ", i + 1), at(expected, i), at(observed, i), text);
			if (marked && !difference.keys().isEmpty()) {
				text.append("     differs in ").append(String.join(", ", difference.keys())).append('\n');
			}
		}
	}

	private static String at(List<String> lines, int index) {
		return index < lines.size() ? lines.get(index) : NOTHING;
	}

	private static void row(String lead, String left, String right, StringBuilder text) {
		List<String> one = wrapped(left);
		List<String> other = wrapped(right);
		for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
			String line = String.format(Locale.ROOT, "%s  %-" + COLUMN + "s | %s", i == 0 ? lead : "    ", at(one, i), at(other, i));
			text.append(line.stripTrailing()).append('\n');
		}
	}

	private static List<String> lines(Observation observation) {
		List<String> lines = new ArrayList<>();
		observation.events().forEach(event -> lines.add(ObservedValues.show(event)));
		if (!observation.end().isEmpty()) {
			lines.add("end: " + observation.end());
		}
		return lines;
	}

	/** Breaks at spaces so that a column holds it; a longer word stands alone. */
	private static List<String> wrapped(String text) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			if (line.length() > 0 && line.length() + 1 + word.length() > COLUMN) {
				lines.add(line.toString());
				line.setLength(0);
				line.append("  ");
			} else if (line.length() > 0) {
				line.append(' ');
			}
			line.append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	private static void facts(CaseResult result, StringBuilder text) {
		List<Fact> facts = result.trail().to(result.difference().event());
		if (facts.isEmpty()) {
			return;
		}
		text.append("  rules between the event before and this difference:\n");
		if (facts.size() > MOST_FACTS) {
			text.append("    ... ").append(facts.size() - MOST_FACTS).append(" before\n");
		}
		for (Fact fact : facts.subList(Math.max(0, facts.size() - MOST_FACTS), facts.size())) {
			text.append("    ").append(rule(fact.rule())).append('\n');
			fact.heldBy().forEach(by -> text.append("      held back by ").append(rule(by)).append('\n'));
		}
	}

	private static String rule(RuleRef rule) {
		return rule.id() + (rule.sentence().isEmpty() ? "" : "  " + rule.sentence())
				+ (rule.citations().isEmpty() ? "" : "  [" + String.join(", ", rule.citations()) + "]");
	}
}
