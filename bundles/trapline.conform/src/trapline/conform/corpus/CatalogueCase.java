package trapline.conform.corpus;

import java.util.Set;

/**
 * A scenario of a catalogue under one policy.
 *
 * @param scenario the scenario
 * @param variant the id of the policy variant
 * @param hazards the ids of all hazards that the catalogue knows; others are not compared
 */
public record CatalogueCase(CatalogueScenario scenario, String variant, Set<String> hazards) implements Case {
	@Override
	public String file() {
		return scenario.file();
	}

	@Override
	public String id() {
		return scenario.id() + "/" + variant;
	}

	@Override
	public String topic() {
		return "threads " + scenario.section();
	}

	@Override
	public String title() {
		return scenario.name().replace('-', ' ');
	}

	/** What must come out. */
	public CatalogueScenario.Expectation expectation() {
		return scenario.expectations().get(variant);
	}
}
