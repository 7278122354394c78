package trapline.machine.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import trapline.machine.Choice;
import trapline.machine.Machine;

/** What searches of independent parts say together: a state of the whole is a state of each, in any combination. */
final class Combined {
	private final List<PartSearch> parts;
	private final Machine machine;

	Combined(List<PartSearch> parts, Machine machine) {
		this.parts = parts;
		this.machine = machine;
	}

	/** Hazards by number, shortest runs first. */
	Map<Integer, Witness> hazards() {
		return merged(PartSearch::hazards);
	}

	/** Checks by number that a run decides. */
	Map<Integer, Witness> checks() {
		return merged(PartSearch::checks);
	}

	private Map<Integer, Witness> merged(Function<PartSearch, Map<Integer, Witness>> what) {
		List<Map.Entry<Integer, Witness>> all = new ArrayList<>();
		parts.forEach(p -> all.addAll(what.apply(p).entrySet()));
		all.sort(Comparator.comparingInt(e -> e.getValue().transitions()));
		Map<Integer, Witness> merged = new LinkedHashMap<>();
		all.forEach(e -> merged.putIfAbsent(e.getKey(), e.getValue()));
		return merged;
	}

	/** How many ends the whole has. */
	long terminalCount() {
		return parts.stream().mapToLong(PartSearch::terminalCount).reduce(1, (a, b) -> a * b);
	}

	/** Runs to the first ends of the whole: those of the parts one after the other. */
	List<Witness> outcomes(int most) {
		List<List<Choice>> runs = List.of(List.of());
		for (PartSearch part : parts) {
			List<List<Choice>> longer = new ArrayList<>();
			for (List<Choice> run : runs) {
				for (Witness end : part.terminals()) {
					if (longer.size() < most) {
						List<Choice> both = new ArrayList<>(run);
						both.addAll(end.choices());
						longer.add(both);
					}
				}
			}
			runs = longer;
		}
		return runs.stream().map(this::replayed).toList();
	}

	private Witness replayed(List<Choice> choices) {
		int[] state = machine.initial();
		choices.forEach(c -> machine.step(state, c, null));
		return new Witness(choices, state, -1, choices.size());
	}

	long states() {
		return parts.stream().mapToLong(PartSearch::states).sum();
	}

	long transitions() {
		return parts.stream().mapToLong(PartSearch::transitions).sum();
	}

	int depth() {
		return parts.stream().mapToInt(PartSearch::depth).sum();
	}

	/** The memory that all searches took: they ran one after the other, and each is kept for the ends of the whole. */
	long bytes() {
		return parts.stream().mapToLong(PartSearch::bytes).sum();
	}
}
