package trapline.conform.mutation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.compiler.ScenarioCompiler;
import trapline.conform.corpus.CorpusException;
import trapline.conform.model.RuleCoverage;
import trapline.conform.model.Stories;
import trapline.library.Library;
import trapline.machine.Check;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.SemanticsError;
import trapline.machine.stmt.Consulted;
import trapline.model.scenario.Scenario;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.Problem;
import trapline.session.Change;
import trapline.session.Moment;
import trapline.session.Pause;
import trapline.session.StepRecord;
import trapline.session.Stepper;
import trapline.session.Story;

/** A scenario in one of its variants, run by each of its stories. */
final class ScenarioWitness implements Witness {
	private static final int LIMIT = 3_000;

	private final String name;
	private final Loaded loaded;
	private final Scenario scenario;
	private final Map<String, String> variant;

	private ScenarioWitness(String name, Loaded loaded, Map<String, String> variant) {
		this.name = name;
		this.loaded = loaded;
		this.scenario = loaded.scenario().orElseThrow();
		this.variant = variant;
	}

	/**
	 * One witness for each variant.
	 *
	 * @param name what people call the scenario
	 * @param text the scenario
	 * @throws CorpusException if it is not right
	 */
	static List<ScenarioWitness> of(String name, String text) {
		Loaded loaded = new NotationLoader(Library.standard()::module).load(text, name + ".trap");
		if (loaded.scenario().isEmpty())
			throw new CorpusException("scenario " + name + ": " + problem(loaded));
		return ScenarioCompiler.variants(loaded.scenario().orElseThrow()).stream()
				.map(variant -> new ScenarioWitness(name, loaded, variant)).toList();
	}

	private static String problem(Loaded loaded) {
		return loaded.problems().stream().filter(Problem::isError).findFirst().map(Problem::toString)
				.orElse("expected a scenario");
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Set<String> rules() {
		Set<String> rules = taking();
		Machine machine = compile(Set.of()).machine();
		if (!machine.checks().isEmpty())
			machine.rules().forEach(rule -> rules.add(rule.id()));
		return rules;
	}

	/** The ids of the rules that take part in the run. */
	Set<String> taking() {
		Set<String> rules = new LinkedHashSet<>();
		Compiled compiled = compile(Set.of());
		if (compiled.machine() == null)
			throw new CorpusException("scenario " + name + ": "
					+ (loaded.hasErrors() ? problem(loaded) : compiled.errors().get(0).message()));
		for (Story story : stories()) {
			List<Moment> path = run(compiled, story, new StringBuilder());
			for (Moment moment : path)
				if (moment.step() != null)
					collect(moment.step(), rules);
			rules.addAll(atTheEnd(compiled.machine(), path.get(path.size() - 1).copyOfState()));
		}
		return rules;
	}

	/**
	 * The rules that keep a run from going on, as what holds back the only thing that could happen is part of no step; and the
	 * rows that its checks look at.
	 */
	private static Set<String> atTheEnd(Machine machine, int[] last) {
		RuleCoverage coverage = new RuleCoverage();
		for (int actor = 0; actor < machine.actors().size(); actor++)
			machine.interpreter().explain(last, actor, coverage);
		for (Check check : machine.checks())
			if (check.condition() != null)
				Consulted.report(check.condition(), last, coverage);
		return coverage.rules();
	}

	private static void collect(StepRecord step, Set<String> rules) {
		step.fired().forEach(fired -> rules.add(fired.rule().id()));
		step.consulted().forEach(row -> rules.add(row.id()));
		step.hazards().forEach(hazard -> rules.add(hazard.id()));
		step.failed().forEach(check -> rules.add(check.rule().id()));
		step.held().forEach(held -> {
			rules.add(held.candidate().rule().id());
			held.blockers().forEach(blocker -> rules.add(blocker.rule().id()));
		});
	}

	/** The columns of a timeline with marks and hazards, the changes of state, what of the checks held, and the end. */
	@Override
	public String shows(Set<String> without) {
		return text(without, step -> List.of(step.marks(), step.hazards().stream().map(Hazard::id).toList(),
				step.changes().stream().map(Change::toString).toList()));
	}

	@Override
	public String tells(Set<String> without) {
		return text(without, step -> List.of(step.said(), step.marks()));
	}

	private String text(Set<String> without, Function<StepRecord, Object> part) {
		Compiled compiled = compile(without);
		if (compiled.machine() == null)
			return "";
		StringBuilder text = new StringBuilder();
		try {
			for (Story story : stories())
				for (Moment moment : run(compiled, story, text))
					text.append(moment.step() == null ? "" : part.apply(moment.step())).append(checks(compiled.machine(), moment))
							.append('\n');
		} catch (SemanticsError e) {
			text.append(e.getMessage());
		}
		return text.toString();
	}

	private static String checks(Machine machine, Moment moment) {
		StringBuilder text = new StringBuilder();
		for (Check check : machine.checks())
			if (check.condition() != null)
				text.append(check.condition().eval(moment.copyOfState()) == 0 ? '-' : '+');
		return text.toString();
	}

	private Compiled compile(Set<String> without) {
		return new ScenarioCompiler(object -> null).compile(scenario, loaded.baseFirst(),
				CompileOptions.NONE.withParams(variant).without(without));
	}

	private static List<Moment> run(Compiled compiled, Story story, StringBuilder end) {
		Stepper stepper = new Stepper(compiled.machine(), story, LIMIT);
		Pause pause = stepper.run();
		end.append(pause.reason()).append(pause.text()).append('\n');
		return stepper.path();
	}

	/** Its stories; the run in which nothing is chosen if it has none. */
	private List<Story> stories() {
		List<Story> stories = Stories.of(scenario);
		return stories.isEmpty() ? List.of(Story.NONE) : stories;
	}
}
