package trapline.conform.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import trapline.conform.corpus.CatalogueScenario;
import trapline.conform.kvm.Outcome;

/** Writes the page of one thread. */
final class ThreadPage {
	private static final String EXAMPLES = "../../bundles/trapline.library/resources/examples/";

	private final Decided decided;
	private final StringBuilder text = new StringBuilder();

	private ThreadPage(Decided decided) {
		this.decided = decided;
	}

	static String of(Decided decided) {
		ThreadPage page = new ThreadPage(decided);
		page.write();
		return page.text.toString();
	}

	private void write() {
		MailThread thread = decided.thread();
		text.append("# ").append(thread.id()).append(": ").append(thread.title()).append("\n\nFrom ").append(thread.mails())
				.append(".\nWritten by `releng/threads.sh`; [all threads](").append(ThreadPages.INDEX).append(").\n\n## What was argued\n\n");
		thread.argued().forEach(one -> text.append("- ").append(one).append('\n'));
		text.append("\n## Claims\n\n| claim | who | mark |\n|---|---|---|\n");
		for (Claim claim : thread.claims())
			text.append(ThreadPages.row("[" + claim.id() + "](#" + anchor(claim.id()) + ") " + claim.text(), claim.who(),
					decided.mark(claim).text()));
		thread.claims().forEach(this::claim);
		if (!thread.questions().isEmpty())
			text.append("\n## Open questions, answered\n");
		for (Question question : thread.questions()) {
			text.append("\n### ").append(question.id()).append(": ").append(question.text()).append("\n\n").append(question.answer())
					.append("\n\n");
			runs(question.predictions());
		}
		if (thread.grid() != null)
			grid(thread.grid());
		matrix();
		if (thread.comparison() != null)
			comparison(thread.comparison());
	}

	private void claim(Claim claim) {
		text.append("\n### ").append(claim.id()).append("\n\n").append(claim.text()).append(" (").append(claim.who()).append(")\n\n**")
				.append(decided.mark(claim).text()).append("**");
		if (!claim.condition().isEmpty())
			text.append(": ").append(claim.condition());
		text.append("\n\n");
		runs(claim.predictions());
	}

	private void runs(List<Prediction> predictions) {
		text.append("| scenario | policy | predicted | shown | comes out | the run |\n|---|---|---|---|---|---|\n");
		for (Prediction one : predictions) {
			CatalogueScenario scenario = decided.outcomes().scenario(one.scenario());
			Outcome shown = decided.outcomes().of(one);
			text.append(ThreadPages.row("[" + one.scenario() + "](" + link(one.scenario()) + ") " + scenario.name().replace('-', ' '),
					"`" + one.variant() + "`", one.text(), shown(shown),
					decided.holds(one) ? "yes" : "no",
					"`trapline run example:" + example(one.scenario()) + " --variant variant=" + one.variant() + "`"));
		}
	}

	private void grid(Grid grid) {
		List<String> variants = decided.grid().variants();
		text.append("\n## The cases of ").append(grid.source()).append(", simulated\n\nWhat the mail says is marked by the runs of its own"
				+ " design; the other columns are the other designs.\n\n");
		List<String> headings = new ArrayList<>(List.of("the mail says", "mark"));
		variants.forEach(variant -> headings.add("`" + variant + "`"));
		head(headings);
		for (Grid.Row row : grid.rows()) {
			List<String> cells = new ArrayList<>(List.of(row.name(), row.says(), decided.mark(row).text()));
			variants.forEach(variant -> cells.add(shown(decided.grid().of(row.scenario(), variant))));
			text.append(ThreadPages.row(cells.toArray(String[]::new)));
		}
	}

	private static String shown(Outcome outcome) {
		return outcome == null ? "-" : (outcome.verdict() + " " + String.join(", ", outcome.hazards())).strip();
	}

	private void matrix() {
		List<String> hazards = List.copyOf(decided.outcomes().hazards());
		text.append("\n## Policies and hazards\n\nIn how many of the scenarios where a hazard is at stake a policy shows it; - where none was"
				+ " replayed. A link leads to the first\nscenario that shows it.\n\n");
		head(hazards);
		for (String variant : decided.outcomes().variants()) {
			List<String> cells = new ArrayList<>(List.of("`" + variant + "`"));
			hazards.forEach(hazard -> cells.add(cell(decided.outcomes().count(variant, Comparison.Column.of(List.of(hazard))))));
			text.append(ThreadPages.row(cells.toArray(String[]::new)));
		}
	}

	private static String cell(Outcomes.Count count) {
		if (count.of() == 0)
			return "-";
		String word = count.frequency().text();
		return count.in().isEmpty() ? word : "[" + word + "](" + link(count.in().get(0).id()) + ") " + count.in().size() + "/" + count.of();
	}

	private void comparison(Comparison table) {
		text.append("\n## ").append(table.source()).append(", simulated\n\nWhat the runs show; in brackets what the table says where that"
				+ " differs ([why](").append(ThreadPages.DISPUTED).append(")), and *not asked* where no run\nspeaks to it.\n\n");
		head(List.copyOf(table.columns().keySet()));
		for (Map.Entry<String, Map<String, Frequency>> row : table.rows().entrySet()) {
			List<String> cells = new ArrayList<>(List.of("`" + row.getKey() + "`"));
			row.getValue().forEach((column, written) -> cells.add(compared(row.getKey(), column, written)));
			text.append(ThreadPages.row(cells.toArray(String[]::new)));
		}
	}

	private String compared(String variant, String column, Frequency written) {
		if (decided.unasked(variant, column))
			return written.text() + " (not asked)";
		String shown = decided.simulated(variant, column).frequency().text();
		return decided.differs(variant, column) ? "**" + shown + "** (" + written.text() + ")" : shown;
	}

	private void head(List<String> columns) {
		text.append("| | ").append(String.join(" | ", columns)).append(" |\n|---").append("|---".repeat(columns.size())).append("|\n");
	}

	private static String anchor(String id) {
		return id.toLowerCase(Locale.ROOT);
	}

	private static String link(String scenario) {
		return EXAMPLES + example(scenario) + ".trap";
	}

	private static String example(String scenario) {
		String id = scenario.toLowerCase(Locale.ROOT);
		return id.substring(0, id.indexOf('-')) + "/" + id;
	}
}
