package trapline.ui.run;

import java.util.List;
import java.util.Map;

import trapline.run.Run;
import trapline.ui.problems.ShownProblem;

/**
 * What came of a {@link RunRequest}.
 *
 * @param request   what was asked for
 * @param simulated the scenario, run to its end; null if it cannot be run
 * @param run       its run; null if it cannot be run
 * @param stories   names of the stories that it tells
 * @param variants  the variants that it asks to be compared: values of parameters by name
 * @param problems  what compiling found beyond what reading finds
 */
public record RunResult(RunRequest request, SimulatedRun simulated, Run run, List<String> stories,
		List<Map<String, String>> variants, List<ShownProblem> problems) {
	public RunResult {
		stories = List.copyOf(stories);
		variants = List.copyOf(variants);
		problems = List.copyOf(problems);
	}
}
