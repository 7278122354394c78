package trapline.ui.run;

import java.util.List;
import java.util.Map;

import trapline.compiler.Compiled;
import trapline.compiler.Problem;
import trapline.compiler.ScenarioCompiler;
import trapline.machine.SourceSpan;
import trapline.model.scenario.Scenario;
import trapline.run.Run;
import trapline.session.Story;
import trapline.ui.problems.ShownProblem;

/** Reads, compiles and runs one request, on whatever thread. */
public final class ScenarioRunner {
	private final RunRequest request;

	public ScenarioRunner(RunRequest request) {
		this.request = request;
	}

	/** The result; its run is null if the scenario cannot be run. Only one thread at a time may run, see {@link RunService#ONE_AT_A_TIME}. */
	public RunResult run() {
		ScenarioReading reading = new ScenarioReading(request);
		Scenario scenario = reading.scenario();
		if (scenario == null) {
			return new RunResult(request, null, null, List.of(), List.of(), List.of());
		}
		List<Story> stories = Stories.of(scenario);
		List<Map<String, String>> variants = ScenarioCompiler.variants(scenario);
		List<String> titles = stories.stream().map(Story::name).toList();
		Compiled compiled = reading.compile(request.variant());
		List<ShownProblem> problems = compiled.problems().stream().map(this::shown).toList();
		if (compiled.machine() == null) {
			return new RunResult(request, null, null, titles, variants, problems);
		}
		Story story = request.story() >= 0 && request.story() < stories.size() ? stories.get(request.story())
				: Story.NONE;
		SimulatedRun simulated = new SimulatedRun(compiled.machine(), story,
				reading.title(request.variant(), compiled.machine()));
		Run run = simulated.runStory();
		return new RunResult(request, simulated, run, titles, variants, problems);
	}

	/** A problem of another file is told at the beginning of this one, with its place in words. */
	private ShownProblem shown(Problem problem) {
		boolean error = problem.severity() == Problem.Severity.ERROR;
		SourceSpan where = problem.where();
		if (where == null || !where.file().equals(request.name())) {
			return new ShownProblem(error, problem.toString(), 0, 0, 0);
		}
		return new ShownProblem(error, problem.message(), where.line(), offset(where.line(), where.column()),
				where.length());
	}

	private int offset(int line, int column) {
		int offset = 0;
		for (int i = 1; i < line; i++) {
			int end = request.text().indexOf('\n', offset);
			if (end < 0) {
				return offset;
			}
			offset = end + 1;
		}
		return Math.min(request.text().length(), offset + column - 1);
	}
}
