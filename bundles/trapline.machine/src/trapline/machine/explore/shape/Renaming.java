package trapline.machine.explore.shape;

import java.util.List;
import java.util.Map;

/**
 * What stands for what in two lists of sources that can do the same.
 *
 * @param sources   sources by number: actors, then arrivals
 * @param variables variables by slot
 * @param hazards   hazards by number
 * @param checks    checks by number, those that are about a condition of these sources
 */
public record Renaming(Map<Integer, Integer> sources, Map<Integer, Integer> variables, Map<Integer, Integer> hazards,
		Map<Integer, Integer> checks) {
	public Renaming {
		sources = Map.copyOf(sources);
		variables = Map.copyOf(variables);
		hazards = Map.copyOf(hazards);
		checks = Map.copyOf(checks);
	}

	/**
	 * The same run by the other sources.
	 *
	 * @param run   numbers of transitions: source + count x alternative
	 * @param count how many sources the Machine has
	 */
	public List<Integer> run(List<Integer> run, int count) {
		return run.stream().map(code -> code - code % count + sources.get(code % count)).toList();
	}
}
