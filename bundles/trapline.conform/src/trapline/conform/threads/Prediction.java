package trapline.conform.threads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import trapline.conform.kvm.Outcome;

/**
 * What a claim says of one run.
 *
 * @param scenario the id of the scenario
 * @param variant the policy
 * @param verdicts any of these is right; empty if it says nothing of it
 * @param with hazards that must be found
 * @param without hazards that must not be found
 * @param place where it stands, as {@code FILE:LINE:COL}
 */
public record Prediction(String scenario, String variant, List<String> verdicts, List<String> with, List<String> without, String place) {
	/** Whether a run shows it. */
	boolean holds(Outcome outcome) {
		return (verdicts.isEmpty() || verdicts.contains(outcome.verdict())) && outcome.hazards().containsAll(with)
				&& Collections.disjoint(outcome.hazards(), Set.copyOf(without));
	}

	/** The same in words. */
	String text() {
		List<String> parts = new ArrayList<>();
		if (!verdicts.isEmpty())
			parts.add(String.join(" or ", verdicts));
		if (!with.isEmpty())
			parts.add("with " + String.join(", ", with));
		if (!without.isEmpty())
			parts.add("without " + String.join(", ", without));
		return String.join(" ", parts);
	}
}
