package trapline.conform.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.compiler.ScenarioCompiler;
import trapline.conform.model.Stories;
import trapline.library.Example;
import trapline.library.Library;
import trapline.machine.Check;
import trapline.model.scenario.Scenario;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.session.Moment;
import trapline.session.Stepper;
import trapline.session.Story;

/**
 * What scenarios on a processor show: the hazards of their stories, and the checks that fail in them. A scenario is named as
 * {@code example:s5-01}, {@code rules/smm} or {@code injection/svm/s6-21}; a variant stands behind it, {@code [gate=open_gate]}.
 */
final class ScenarioOutcomes {
	private static final int LIMIT = 3_000;

	private final Map<String, Loaded> scenarios = new LinkedHashMap<>();
	private final Map<String, Map<String, String>> variants = new HashMap<>();

	ScenarioOutcomes() {
		NotationLoader loader = new NotationLoader(Library.standard()::module);
		Map<String, String> texts = new LinkedHashMap<>();
		for (Example example : Library.standard().examples())
			texts.put("example:" + example.name(), example.text());
		try {
			texts.putAll(Folder.rules());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		texts.forEach((name, text) -> {
			Loaded loaded = loader.load(text, name + ".trap");
			for (Map<String, String> variant : ScenarioCompiler.variants(loaded.scenario().orElseThrow())) {
				String id = variant.isEmpty() ? name : name + variant.toString().replace(" ", "").replace('{', '[').replace('}', ']');
				scenarios.put(id, loaded);
				variants.put(id, variant);
			}
		});
	}

	/** Names of all scenarios that import one of some modules, themselves or through others, with their variants. */
	List<String> using(String module) {
		return scenarios.keySet().stream().filter(id -> scenarios.get(id).baseFirst().stream().anyMatch(one -> module.equals(one.getName())))
				.toList();
	}

	/** Hazards and failing checks; null for a name that nothing has. */
	String outcome(String id, Set<String> without) {
		Loaded loaded = scenarios.get(id);
		if (loaded == null)
			return null;
		Scenario scenario = loaded.scenario().orElseThrow();
		Compiled compiled = new ScenarioCompiler(object -> null).compile(scenario, loaded.baseFirst(),
				CompileOptions.NONE.withParams(variants.get(id)).without(without));
		if (compiled.machine() == null)
			return "does not run";
		Set<String> shown = new TreeSet<>();
		List<Story> stories = Stories.of(scenario);
		for (Story story : stories.isEmpty() ? List.of(Story.NONE) : stories)
			run(compiled, story, shown);
		return shown.isEmpty() ? "ok" : String.join(" ", shown);
	}

	private static void run(Compiled compiled, Story story, Set<String> shown) {
		Stepper stepper = new Stepper(compiled.machine(), story, LIMIT);
		stepper.run();
		List<Moment> path = stepper.path();
		for (Moment moment : path)
			if (moment.step() != null)
				moment.step().hazards().forEach(hazard -> shown.add(hazard.id()));
		List<Check> checks = compiled.machine().checks();
		for (int i = 0; i < checks.size(); i++)
			if (checks.get(i).condition() != null && fails(checks.get(i), path))
				shown.add("fails:check-" + (i + 1));
	}

	private static boolean fails(Check check, List<Moment> path) {
		return switch (check.kind()) {
		case NEVER -> path.stream().anyMatch(moment -> check.condition().test(moment.copyOfState()));
		case ALWAYS -> !path.stream().allMatch(moment -> check.condition().test(moment.copyOfState()));
		case EXISTS, EVENTUALLY -> path.stream().noneMatch(moment -> check.condition().test(moment.copyOfState()));
		};
	}
}
