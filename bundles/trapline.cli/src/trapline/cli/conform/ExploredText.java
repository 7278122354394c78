package trapline.cli.conform;

import java.util.List;

import trapline.conform.orders.Explored;

/** What other orders of scripts show beside the listed ones, for people. */
public final class ExploredText {
	private ExploredText() {
	}

	/**
	 * A line for each run of which other orders show more, with a shortest order for each hazard, and one that sums up.
	 *
	 * @param searches of scripts that have more than one order
	 * @param runs so many runs there are, with those that have one order alone
	 */
	public static String of(List<Explored> searches, int runs) {
		StringBuilder text = new StringBuilder();
		int more = 0;
		int cut = 0;
		for (Explored search : searches) {
			if (!search.complete()) {
				text.append(search.one().id()).append(": more than ").append(search.states()).append(" states, not all orders were searched\n");
				cut++;
			}
			if (search.extra().isEmpty())
				continue;
			more++;
			text.append(search.one().id()).append(": as listed ").append(search.listed().verdict());
			search.listed().hazards().forEach(hazard -> text.append(' ').append(hazard));
			text.append('\n');
			search.extra().forEach((hazard, lines) -> text.append("  ").append(hazard).append(" in ").append(lines.size()).append(" lines: ")
					.append(search.told(hazard)).append('\n'));
		}
		return text.append(runs).append(" runs, ").append(runs - searches.size()).append(" with one order alone; other orders show more in ")
				.append(more).append(cut == 0 ? "" : "; " + cut + " not searched to the end").append('\n').toString();
	}
}
