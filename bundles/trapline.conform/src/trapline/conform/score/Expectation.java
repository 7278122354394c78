package trapline.conform.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import trapline.conform.corpus.Observation;
import trapline.conform.corpus.OracleCase;
import trapline.conform.corpus.Recorded;
import trapline.conform.corpus.Reference;

/**
 * What a recorded case asks for.
 *
 * @param basis what that rests on
 * @param accepted the observations that pass, in order of preference; empty if nothing is known
 * @param first keys and values of the first event, if no more is known than that; else null
 */
record Expectation(Basis basis, List<Observation> accepted, Map<String, String> first) {
	private static final Set<String> ANY_GROUP = Set.of("low", "both_allowed", "implementation_specific");
	private static final String BOCHS = "bochs";
	private static final String RF = "saved_rf";

	static Expectation of(OracleCase recorded) {
		Reference reference = recorded.reference();
		List<Observation> accepted = new ArrayList<>();
		if (reference.expected() != null)
			accepted.add(reference.expected());
		for (Recorded group : recorded.recorded())
			if (ANY_GROUP.contains(reference.confidence())
					|| group.oracles().stream().anyMatch(reference.followers()::contains))
				accepted.add(group.observation());
		if (accepted.isEmpty() && reference.expectedFirst() == null && recorded.sidecar() != null)
			return new Expectation(Basis.SIDECAR, List.of(recorded.sidecar().expected()), null);
		return new Expectation(basis(recorded, accepted), List.copyOf(accepted), reference.expectedFirst());
	}

	private static Basis basis(OracleCase recorded, List<Observation> accepted) {
		Reference reference = recorded.reference();
		if (reference.expected() != null || reference.expectedFirst() != null || accepted.isEmpty())
			return Basis.MANUAL;
		if (ANY_GROUP.contains(reference.confidence()) || accepted.size() > 1)
			return Basis.ANY_GROUP;
		Set<String> families = families(recorded, accepted.get(0));
		if (families.size() > 1)
			return Basis.TWO_FAMILIES;
		Set<String> alike = recorded.recorded().stream()
				.filter(group -> withoutRf(group.observation()).equals(withoutRf(accepted.get(0))))
				.flatMap(group -> families(recorded, group.observation()).stream()).collect(Collectors.toSet());
		return alike.size() > 1 ? Basis.TWO_BUT_RF : families.contains(BOCHS) ? Basis.BOCHS_ONLY : Basis.ONE_OTHER;
	}

	/** The families of the emulators that saw something: the names of all their versions begin with it. */
	private static Set<String> families(OracleCase recorded, Observation observation) {
		Set<String> families = new TreeSet<>();
		for (Recorded group : recorded.recorded())
			if (group.observation().equals(observation))
				group.oracles().forEach(oracle -> families.add(oracle.replaceAll("-.*", "")));
		return families;
	}

	private static Observation withoutRf(Observation observation) {
		return new Observation(observation.events().stream().map(event -> {
			Map<String, String> rest = new TreeMap<>(event);
			rest.remove(RF);
			return (Map<String, String>) rest;
		}).toList(), observation.end());
	}
}
