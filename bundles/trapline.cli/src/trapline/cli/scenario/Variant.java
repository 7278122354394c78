package trapline.cli.scenario;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import trapline.cli.Failure;
import trapline.compiler.CompileOptions;
import trapline.model.scenario.Scenario;
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
		Settable known = Settable.of(scenario, modules);
		Map<String, String> ofParams = new java.util.HashMap<>();
		Map<String, String> ofKnobs = new java.util.HashMap<>();
		values.forEach((name, value) -> {
			known.require(name, "--variant " + name + "=" + value);
			(known.params().contains(name) ? ofParams : ofKnobs).put(name, value);
		});
		return new CompileOptions(ofParams, ofKnobs, without);
	}
}
