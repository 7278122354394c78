package trapline.cli.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.ExplorationResult.Finding;
import trapline.machine.explore.ExplorationResult.Verdict;
import trapline.machine.explore.Outcomes;
import trapline.machine.explore.Witness;
import trapline.session.WitnessStory;

/** The outcome block that readers of herd7 know: test, states, distinct outcomes, witnesses, Never, Sometimes or Always. */
public final class HerdText {
	private static final int MOST_OUTCOMES = 40;

	private final Search search;
	private final String test;

	/** @param search what was found */
	public HerdText(Search search) {
		this.search = search;
		this.test = search.scenario().info().id();
	}

	/** The block, with a newline at the end. */
	public String text() {
		ExplorationResult result = search.result();
		StringBuilder text = new StringBuilder("Test " + test + "  " + search.scenario().info().subtitle() + "\n");
		if (!search.asked()) {
			outcomes(result, text);
		}
		result.checks().forEach(verdict -> check(verdict, text));
		Set<String> checked = result.checks().stream().map(verdict -> verdict.check().hazard()).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		result.hazards().stream().filter(finding -> !checked.contains(finding.hazard().id()))
				.forEach(finding -> hazard(finding, text));
		if (search.asked()) {
			notFound(checked, text);
		}
		return text.append(searched(result)).toString();
	}

	/** A hazard that was asked for is told of, also if there is none. */
	private void notFound(Set<String> checked, StringBuilder text) {
		Set<String> told = new HashSet<>(checked);
		search.result().hazards().forEach(finding -> told.add(finding.hazard().id()));
		search.scenario().machine().hazards().stream().filter(hazard -> told.add(hazard.id())).forEach(hazard -> text.append("\nHazard ")
				.append(hazard.id()).append("  ").append(hazard.sentence()).append("\nObservation ").append(test)
				.append(search.result().known() ? " Never\n" : " Unknown\n"));
	}

	private void outcomes(ExplorationResult result, StringBuilder text) {
		List<String> outcomes = List.copyOf(new Outcomes(search.scenario().machine()).of(result.outcomes()).keySet());
		boolean more = result.terminals() > result.outcomes().size() || !result.complete();
		text.append("States ").append(outcomes.size()).append(more ? " or more" : "").append('\n');
		outcomes.stream().limit(MOST_OUTCOMES).forEach(outcome -> text.append(outcome).append('\n'));
		if (outcomes.size() > MOST_OUTCOMES) {
			text.append("... and ").append(outcomes.size() - MOST_OUTCOMES).append(" more\n");
		}
	}

	private void check(Verdict verdict, StringBuilder text) {
		text.append("\nCondition ").append(verdict.check().text()).append('\n');
		text.append(verdict.answer() == Answer.HOLDS ? "Ok" : verdict.answer() == Answer.FAILS ? "No" : "Unknown: "
				+ (verdict.reason().isEmpty() ? search.result().status().sentence() : verdict.reason())).append('\n');
		witness(verdict.witness(), text);
		text.append("Observation ").append(test).append(' ').append(verdict.observation()).append('\n');
	}

	private void hazard(Finding finding, StringBuilder text) {
		text.append("\n").append(finding.hazard().warning() ? "Warning " : "Hazard ").append(finding.hazard().id())
				.append("  ").append(finding.hazard().sentence()).append('\n');
		witness(finding.witness(), text);
		text.append("Observation ").append(test).append(" Sometimes\n");
	}

	private void witness(Witness witness, StringBuilder text) {
		if (witness != null) {
			text.append("Witness ").append(new WitnessStory(search.scenario().machine(), witness).describe()).append('\n');
		}
	}

	private static String searched(ExplorationResult result) {
		return String.format(Locale.ROOT, "\nSearched %d states, %d transitions, depth %d: %s%s\n%s", result.states(),
				result.transitions(), result.depth(), result.status().sentence(),
				result.estimate().isEmpty() ? "" : "; " + result.estimate(), folded(result));
	}

	/** What a state stands for, if some stand for others. */
	private static String folded(ExplorationResult result) {
		ExplorationResult.Folded folded = result.folded();
		if (folded == null) {
			return "";
		}
		String who = String.join(", ", folded.actors()) + " are interchangeable: a state stands for all that differ in who is who";
		return result.complete() ? String.format(Locale.ROOT, "%s, these for %d (x%.2f)\n", who, folded.represented(),
				(double) folded.represented() / result.states()) : who + "\n";
	}
}
