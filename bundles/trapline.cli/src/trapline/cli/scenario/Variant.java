package trapline.cli.scenario;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import trapline.cli.Failure;
import trapline.compiler.CompileOptions;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioParam;
import trapline.model.semantics.Knob;
import trapline.model.semantics.Module;

/**
 * What the command line changes about a scenario.
 *
 * @param values  values by name of a parameter or knob, as the notation writes them
 * @param without ids of rules taken out
 */
public record Variant(Map<String, String> values, Set<String> without) {
	/** The scenario as it is written. */
	public static final Variant NONE = new Variant(Map.of(), Set.of());

	public Variant {
		values = Map.copyOf(values);
		without = Set.copyOf(without);
	}

	/** The same with another value. */
	public Variant with(String name, String value) {
		Map<String, String> more = new java.util.HashMap<>(values);
		more.put(name, value);
		return new Variant(more, without);
	}

	/** The same, and what another variant changes besides. */
	Variant over(Variant below) {
		Map<String, String> all = new java.util.HashMap<>(below.values);
		all.putAll(values);
		Set<String> rules = new TreeSet<>(below.without);
		rules.addAll(without);
		return new Variant(all, rules);
	}

	/**
	 * As the compiler takes it.
	 *
	 * @throws Failure if a name is neither a parameter of the scenario nor a knob of its platform
	 */
	CompileOptions compileOptions(Scenario scenario, Collection<Module> modules) {
		Set<String> params = new TreeSet<>();
		scenario.getItems().stream().filter(ScenarioParam.class::isInstance).map(ScenarioParam.class::cast)
				.forEach(param -> params.add(param.getName()));
		Set<String> knobs = new TreeSet<>();
		modules.stream().flatMap(module -> module.getElements().stream()).filter(Knob.class::isInstance)
				.map(Knob.class::cast).forEach(knob -> knobs.add(knob.getName()));
		Map<String, String> ofParams = new java.util.HashMap<>();
		Map<String, String> ofKnobs = new java.util.HashMap<>();
		values.forEach((name, value) -> {
			if (params.contains(name)) {
				ofParams.put(name, value);
			} else if (knobs.contains(name)) {
				ofKnobs.put(name, value);
			} else {
				throw Failure.badInput("--variant " + name + "=" + value + ": there is no such parameter; "
						+ (params.isEmpty() ? "the scenario has none" : "parameters are " + String.join(", ", params))
						+ (knobs.isEmpty() ? "" : "; knobs are " + String.join(", ", knobs)));
			}
		});
		return new CompileOptions(ofParams, ofKnobs, without);
	}
}
