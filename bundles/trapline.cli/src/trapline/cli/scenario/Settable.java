package trapline.cli.scenario;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import trapline.cli.Failure;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioParam;
import trapline.model.semantics.Knob;
import trapline.model.semantics.Module;

/**
 * What can be given another value.
 *
 * @param params names of the scenario's parameters
 * @param knobs  names of the knobs of its platform and modules
 */
public record Settable(Set<String> params, Set<String> knobs) {
	/** What a scenario has. */
	public static Settable of(Scenario scenario, Collection<Module> modules) {
		Set<String> params = new TreeSet<>();
		scenario.getItems().stream().filter(ScenarioParam.class::isInstance).map(ScenarioParam.class::cast)
				.forEach(param -> params.add(param.getName()));
		Set<String> knobs = new TreeSet<>();
		modules.stream().flatMap(module -> module.getElements().stream()).filter(Knob.class::isInstance)
				.map(Knob.class::cast).forEach(knob -> knobs.add(knob.getName()));
		return new Settable(params, knobs);
	}

	/**
	 * Asks for one of them.
	 *
	 * @param option as the user gave it, for the message
	 * @throws Failure with all that there are, if there is none of that name
	 */
	public void require(String name, String option) {
		if (!params.contains(name) && !knobs.contains(name)) {
			throw Failure.badInput(option + ": there is no such parameter; "
					+ (params.isEmpty() ? "the scenario has none" : "parameters are " + String.join(", ", params))
					+ (knobs.isEmpty() ? "" : "; knobs are " + String.join(", ", knobs)));
		}
	}
}
