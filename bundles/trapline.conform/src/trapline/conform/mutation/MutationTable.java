package trapline.conform.mutation;

import java.util.List;
import java.util.Set;

/** The result of a mutation run as a page for people. */
public final class MutationTable {
	private static final String NOBODY = "nobody";
	private static final String ROW = "| `";

	private MutationTable() {
	}

	/** The page, in Markdown. */
	public static String of(Mutation mutation) {
		List<SemanticRule> unnoticed = mutation.rules().stream().filter(r -> mutation.noticedBy(r.id()).isEmpty()).toList();
		StringBuilder text = new StringBuilder("# Who notices a missing rule\n\n");
		text.append("Each rule of the shipped semantics was taken out in turn, and the examples and recorded programs that"
				+ " depend on it were run again\n(of recorded programs at most four per rule). Listed is who showed something"
				+ " else. `releng/mutation.sh` writes this page.\n\n");
		text.append(mutation.rules().size()).append(" rules, ").append(unnoticed.size()).append(" noticed by ")
				.append(NOBODY).append(".\n\n| Rule | Sentence | Noticed by |\n|---|---|---|\n");
		for (SemanticRule rule : mutation.rules())
			text.append(row(rule, mutation.noticedBy(rule.id())));
		return text.toString();
	}

	/** The ids of the rules of such a page, in its order. */
	public static List<String> rules(String page) {
		return page.lines().filter(line -> line.startsWith(ROW))
				.map(line -> line.substring(ROW.length(), line.indexOf('`', ROW.length()))).toList();
	}

	private static String row(SemanticRule rule, Set<String> by) {
		return ROW + rule.id() + "` | " + rule.sentence().replace("|", "\\|") + " | "
				+ (by.isEmpty() ? NOBODY : String.join(", ", by)) + " |\n";
	}
}
