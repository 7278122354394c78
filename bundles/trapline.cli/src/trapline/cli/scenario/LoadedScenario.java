package trapline.cli.scenario;

import trapline.model.scenario.Scenario;
import trapline.notation.Loaded;

/**
 * A scenario that was read without errors.
 *
 * @param name     as the user gave it
 * @param scenario the scenario
 * @param loaded   the file with all that it imports
 */
public record LoadedScenario(String name, Scenario scenario, Loaded loaded) {
}
