package trapline.conform.orders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import trapline.conform.corpus.CatalogueCase;

/** What all orders of the scripts show beside the listed ones, as a page for people. */
public final class ExploredPage {
	/** The name of the page. */
	public static final String FILE = "explored.md";

	private ExploredPage() {
	}

	/**
	 * The page.
	 *
	 * @param cases all scenarios under all policies
	 * @param searches of those that have more than one order
	 */
	public static String of(List<CatalogueCase> cases, List<Explored> searches, Explanations explanations) {
		StringBuilder text = new StringBuilder("""
				# What other orders show

				A catalogue lists the events of a situation in one order, and [the replay](replay.md) plays that order. Here the same events happen
				in every order that causality allows: what the program of a processor does keeps its order, and whatever comes from
				elsewhere (a page that has come, an NMI, an interrupt, another processor, another thread) may come at any time after its
				cause. The listed order is one of these, so all its hazards are found; the table has those that it does not show.
				The search is one of its own, over lines: a script is the program of one processor, so that `trapline explore` on it has one order
				alone, the listed one. A line is played as a whole on the Machine that `trapline run` steps through; each shortest order is a
				script again, and `trapline explore` finds the hazard in it, as a test shows for every row. Not covered is what could come between
				the steps of one line, and events that the list does not have: for these there are scenarios with programs, handlers and
				arrivals, which `trapline explore` searches (`s5-01` to `s5-05`, `nmi-window`, `host-nmi`, `waiting/lost-wakeup`).
				Written by `releng/threads.sh`; the explanations stand in `bundles/trapline.conform.tests/explored`. [All threads](README.md).

				| section | runs | of these with one order alone | states between lines of the others | runs in which other orders show more |
				|---|---|---|---|---|
				""");
		sections(cases).forEach((section, count) -> text.append(row(section, searches, count)));
		text.append("\n| scenario | policy | as listed | other orders also show | lines | a shortest order | why |\n|---|---|---|---|---|---|---|\n");
		for (Explored search : searches.stream().sorted(Comparator.comparing(search -> search.one().scenario().id())).toList())
			for (Map.Entry<String, List<Integer>> extra : search.extra().entrySet())
				text.append(row(search, extra.getKey(), extra.getValue().size(), explanations));
		return text.toString();
	}

	private static Map<String, Integer> sections(List<CatalogueCase> cases) {
		Map<String, Integer> sections = new LinkedHashMap<>();
		cases.stream().map(one -> one.scenario().section()).sorted().forEach(section -> sections.merge(section, 1, Integer::sum));
		return sections;
	}

	private static String row(String section, List<Explored> searches, int runs) {
		List<Explored> own = searches.stream().filter(search -> search.one().scenario().section().equals(section)).toList();
		return "| " + section + " | " + runs + " | " + (runs - own.size()) + " | " + own.stream().mapToInt(Explored::states).sum() + " | "
				+ own.stream().filter(search -> !search.extra().isEmpty()).count() + " |\n";
	}

	private static String row(Explored search, String hazard, int lines, Explanations explanations) {
		String id = search.one().scenario().id();
		List<String> why = new ArrayList<>();
		for (Explanation one : explanations.of(id, hazard))
			why.add(one.because() + " (" + String.join(", ", one.cites()) + ")");
		String name = id.toLowerCase(Locale.ROOT);
		return "| [" + id + "](../../bundles/trapline.library/resources/examples/" + name.substring(0, name.indexOf('-')) + "/" + name + ".trap) | `"
				+ search.one().variant() + "` | " + (search.listed().verdict() + " " + String.join(" ", search.listed().hazards())).strip()
				+ " | " + hazard + " | " + lines + " | " + search.told(hazard) + " | " + String.join(" ", why) + " |\n";
	}
}
