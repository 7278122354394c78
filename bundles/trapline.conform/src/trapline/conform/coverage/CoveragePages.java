package trapline.conform.coverage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import trapline.conform.coverage.Coverage.Users;
import trapline.conform.mutation.SemanticRule;

/** The coverage of the semantics as pages for people: one per module, and one that sums up. */
public final class CoveragePages {
	/** The name of the page that sums up. */
	public static final String INDEX = "README.md";

	private static final String ROW = "| `";
	private static final String NOBODY = "nobody";
	private static final int MOST = 4;

	private CoveragePages() {
	}

	/** The pages by file name. */
	public static Map<String, String> of(Coverage coverage) {
		Map<String, String> pages = new TreeMap<>();
		Map<String, List<SemanticRule>> modules = modules(coverage.rules());
		modules.forEach((module, rules) -> pages.put(file(module), page(module, rules, coverage)));
		pages.put(INDEX, index(modules, coverage));
		return pages;
	}

	/** What {@code trapline explain} knows of it: a line per rule that is exercised. */
	public static String lines(Coverage coverage) {
		StringBuilder text = new StringBuilder();
		for (SemanticRule rule : coverage.rules()) {
			List<String> some = coverage.users(rule.id()).some(MOST);
			if (!some.isEmpty())
				text.append(rule.id()).append(": ").append(String.join(", ", some)).append('\n');
		}
		return text.toString();
	}

	/** The beginnings of the rows of some rules, up to who exercises them: what changes only with the semantics. */
	public static Map<String, String> stable(List<SemanticRule> rules) {
		Map<String, String> rows = new TreeMap<>();
		rules.forEach(rule -> rows.put(rule.id(), file(rule.module()) + " " + stable(rule)));
		return rows;
	}

	/** The same, read back from a page. */
	public static Map<String, String> stable(String file, String page) {
		Map<String, String> rows = new TreeMap<>();
		page.lines().filter(line -> line.startsWith(ROW))
				.forEach(line -> rows.put(line.substring(ROW.length(), line.indexOf('`', ROW.length())),
						file + " " + line.substring(0, line.lastIndexOf(" | ") + 3)));
		return rows;
	}

	private static Map<String, List<SemanticRule>> modules(List<SemanticRule> rules) {
		return rules.stream().collect(Collectors.groupingBy(SemanticRule::module, TreeMap::new, Collectors.toList()));
	}

	private static String file(String module) {
		return module.replace('.', '-') + ".md";
	}

	private static String stable(SemanticRule rule) {
		return ROW + rule.id() + "` | " + rule.sentence().replace("|", "\\|") + " | " + String.join("; ", rule.citations())
				+ " | ";
	}

	private static String page(String module, List<SemanticRule> rules, Coverage coverage) {
		StringBuilder text = new StringBuilder("# Rules of `" + module + "`\n\nWritten by `releng/coverage.sh`; [all modules]("
				+ INDEX + ").\n\n| rule | what it says | source | cases that exercise it |\n|---|---|---|---|\n");
		for (SemanticRule rule : rules)
			text.append(stable(rule)).append(users(coverage.users(rule.id()))).append(" |\n");
		return text.toString();
	}

	private static String users(Users users) {
		if (users.isEmpty())
			return NOBODY;
		int all = users.cases().size() + users.scenarios().size();
		List<String> some = users.some(MOST);
		return (all > some.size() ? all + ": " : "") + String.join(", ", some) + (all > some.size() ? ", ..." : "");
	}

	private static String index(Map<String, List<SemanticRule>> modules, Coverage coverage) {
		StringBuilder text = new StringBuilder("# Which cases exercise which rules\n\n"
				+ "Every case of the corpora that passes, every example and every scenario of `trapline.conform.tests/rules` was run; a rule\n"
				+ "is exercised by a run that it took part in: it ran, gave a value, held something back or was found. That somebody would\n"
				+ "notice its absence is another question, which [mutation.md](../mutation.md) answers. Written by `releng/coverage.sh`.\n\n"
				+ "| module | rules | with cases | with scenarios only | with nobody |\n|---|---|---|---|---|\n");
		int[] total = new int[4];
		modules.forEach((module, rules) -> {
			int cases = (int) rules.stream().filter(rule -> !coverage.users(rule.id()).cases().isEmpty()).count();
			int nobody = (int) rules.stream().filter(rule -> coverage.users(rule.id()).isEmpty()).count();
			int[] row = { rules.size(), cases, rules.size() - cases - nobody, nobody };
			for (int i = 0; i < row.length; i++)
				total[i] += row[i];
			text.append("| [").append(module).append("](").append(file(module)).append(") ").append(cells(row));
		});
		return text.append("| all ").append(cells(total)).toString();
	}

	private static String cells(int[] row) {
		StringBuilder text = new StringBuilder();
		for (int number : row)
			text.append("| ").append(number).append(' ');
		return text.append("|\n").toString();
	}
}
