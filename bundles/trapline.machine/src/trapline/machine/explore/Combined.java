package trapline.machine.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What independent parts say together: a state of the whole is a state of each, in any combination. */
final class Combined {
	private final List<Part> parts;
	private final Function<List<Integer>, Witness> replay;

	/** @param replay makes a run from the numbers of its transitions */
	Combined(List<Part> parts, Function<List<Integer>, Witness> replay) {
		this.parts = parts;
		this.replay = replay;
	}

	/** Hazards by number, shortest runs first. */
	Map<Integer, Witness> hazards() {
		return merged(Part::hazards);
	}

	/** Checks by number that a run decides. */
	Map<Integer, Witness> checks() {
		return merged(Part::checks);
	}

	private Map<Integer, Witness> merged(Function<Part, Map<Integer, List<Integer>>> what) {
		List<Map.Entry<Integer, List<Integer>>> all = new ArrayList<>();
		parts.forEach(p -> all.addAll(what.apply(p).entrySet()));
		all.sort(Comparator.comparingInt(e -> e.getValue().size()));
		Map<Integer, Witness> merged = new LinkedHashMap<>();
		all.forEach(e -> merged.computeIfAbsent(e.getKey(), number -> replay.apply(e.getValue())));
		return merged;
	}

	/** How many ends the whole has. */
	long terminalCount() {
		return parts.stream().mapToLong(Part::terminalCount).reduce(1, (a, b) -> a * b);
	}

	/** Runs to the first ends of the whole: those of the parts one after the other. */
	List<Witness> outcomes(int most) {
		List<List<Integer>> runs = List.of(List.of());
		for (Part part : parts) {
			List<List<Integer>> ends = part.terminals();
			List<List<Integer>> longer = new ArrayList<>();
			for (List<Integer> run : runs) {
				for (List<Integer> end : ends) {
					if (longer.size() < most) {
						List<Integer> both = new ArrayList<>(run);
						both.addAll(end);
						longer.add(both);
					}
				}
			}
			runs = longer;
		}
		return runs.stream().map(replay).toList();
	}

	long states() {
		return parts.stream().mapToLong(Part::states).sum();
	}

	long represented() {
		return parts.stream().mapToLong(Part::represented).sum();
	}

	/** Whether states stand for others in any part. */
	boolean folded() {
		return parts.stream().anyMatch(Part::folded);
	}

	long transitions() {
		return parts.stream().mapToLong(Part::transitions).sum();
	}

	int depth() {
		return parts.stream().mapToInt(Part::depth).sum();
	}

	/** The memory that all searches took: they ran one after the other, and each is kept for the ends of the whole. */
	long bytes() {
		return parts.stream().mapToLong(Part::bytes).sum();
	}
}
