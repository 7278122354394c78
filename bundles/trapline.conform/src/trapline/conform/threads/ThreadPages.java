package trapline.conform.threads;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Threads as pages for people: one each, one that sums up, and one of what the runs say otherwise. */
public final class ThreadPages {
	/** The name of the page that sums up. */
	public static final String INDEX = "README.md";
	/** The name of the page of differences. */
	public static final String DISPUTED = "disputed.md";

	private static final String WRITTEN = "\nWritten by `releng/threads.sh`; ";

	private ThreadPages() {
	}

	/** The pages by file name. */
	public static Map<String, String> of(List<Decided> threads) {
		Map<String, String> pages = new TreeMap<>();
		threads.forEach(one -> pages.put(file(one.thread()), ThreadPage.of(one)));
		pages.put(INDEX, index(threads));
		pages.put(DISPUTED, disputed(threads));
		return pages;
	}

	private static String file(MailThread thread) {
		return thread.id().toLowerCase(Locale.ROOT) + ".md";
	}

	private static String index(List<Decided> threads) {
		StringBuilder text = new StringBuilder("# The mail threads, decided\n\n"
				+ "Five threads among the maintainers of KVM, and how KVM injects events (S6). Each page says what was argued, which policy has\n"
				+ "which hazards, and what became of each claim. A claim predicts runs of scenarios: it is confirmed if all predictions come out,\n"
				+ "refuted if none does, conditional if some do. The data stand in `bundles/trapline.conform.tests/threads`; a test\n"
				+ "replays them, as [replay.md](replay.md) says.\n"
				+ "Where the runs contradict a table of the sources, [disputed.md](" + DISPUTED + ") says why; what the same events show in other\n"
				+ "orders is in [explored.md](explored.md)."
				+ WRITTEN + "the mails are named on each page.\n\n"
				+ "| thread | scenarios | runs | confirmed | conditional | refuted | questions answered | cells of its table that agree |\n"
				+ "|---|---|---|---|---|---|---|---|\n");
		for (Decided one : threads) {
			MailThread thread = one.thread();
			text.append("| [").append(thread.id()).append(' ').append(thread.title()).append("](").append(file(thread)).append(") | ")
					.append(one.outcomes().scenarios()).append(" | ").append(one.outcomes().runs()).append(" | ");
			for (Mark mark : List.of(Mark.CONFIRMED, Mark.CONDITIONAL, Mark.REFUTED))
				text.append(thread.claims().stream().filter(claim -> one.mark(claim) == mark).count()).append(" | ");
			text.append(thread.questions().size()).append(" | ").append(agreement(one)).append(" |\n");
		}
		return text.toString();
	}

	private static String agreement(Decided one) {
		if (one.thread().comparison() == null)
			return "-";
		int[] cells = new int[2];
		one.thread().comparison().rows().forEach((variant, row) -> row.forEach((column, written) -> {
			if (written == Frequency.NA || one.unasked(variant, column))
				return;
			cells[1]++;
			cells[0] += one.differs(variant, column) ? 0 : 1;
		}));
		return cells[0] + " of " + cells[1];
	}

	private static String disputed(List<Decided> threads) {
		StringBuilder text = new StringBuilder("# Where the runs contradict the tables\n\n"
				+ "The tables that compare the policies of a thread were turned into never, sometimes and always. A hazard is at stake in a\n"
				+ "scenario in which some policy shows it; *always* is in all of these that a policy replays, *never* in none. These cells differ,\n"
				+ "and a test compares this list with the runs." + WRITTEN + "the reasons stand beside the tables, in\n"
				+ "`bundles/trapline.conform.tests/threads`. [All threads](" + INDEX + ").\n");
		for (Decided one : threads) {
			Comparison table = one.thread().comparison();
			if (table == null || table.differences().isEmpty())
				continue;
			text.append("\n## ").append(table.source()).append("\n\n| policy | hazard | the table | the runs | why |\n|---|---|---|---|---|\n");
			for (Comparison.Difference difference : table.differences())
				text.append(row("`" + difference.variant() + "`", difference.column(),
						table.rows().get(difference.variant()).get(difference.column()).text(),
						one.simulated(difference.variant(), difference.column()).frequency().text(), difference.reason()));
		}
		contradictions(threads, text);
		return text.toString();
	}

	private static void contradictions(List<Decided> threads, StringBuilder text) {
		List<Question> all = threads.stream().flatMap(one -> one.thread().questions().stream()).filter(Question::contradiction).toList();
		if (all.isEmpty())
			return;
		text.append("\n# Where the sources contradict each other\n\nThe runs that show both readings stand on the page of the thread, with the question.\n\n"
				+ "| question | the two readings | what the replay does, and why |\n|---|---|---|\n");
		for (Question one : all)
			text.append(row(one.id(), one.text(), one.answer()));
	}

	/** A row of a table. */
	static String row(String... cells) {
		return Arrays.stream(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
	}
}
