package trapline.compiler;

import java.util.List;
import trapline.machine.Machine;

/**
 * The result of a compilation.
 *
 * @param machine the Machine; null if there are errors
 * @param sources which part of the model each part of the Machine was made from
 * @param problems errors and warnings, in the order in which they were found
 */
public record Compiled(Machine machine, SourceMap sources, List<Problem> problems) {
	public Compiled {
		problems = List.copyOf(problems);
	}

	/** The errors among the problems. */
	public List<Problem> errors() {
		return problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList();
	}
}
