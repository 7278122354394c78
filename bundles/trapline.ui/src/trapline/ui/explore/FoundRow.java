package trapline.ui.explore;

import java.util.ArrayList;
import java.util.List;

import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Finding;
import trapline.machine.explore.ExplorationResult.Verdict;
import trapline.machine.explore.Outcomes;
import trapline.machine.explore.Witness;

/**
 * A line of what was found.
 *
 * @param icon    name of its icon
 * @param id      of the hazard, or what kind of line it is
 * @param text    sentence of the hazard, or the check
 * @param verdict how often it is seen
 * @param witness the run that shows it; null for none
 */
record FoundRow(String icon, String id, String text, String verdict, Witness witness) {
	/** Hazards, then checks that fail, then the others, then how the scenario can end. */
	static List<FoundRow> of(ExploredVariant variant) {
		ExplorationResult result = variant.result();
		List<FoundRow> rows = new ArrayList<>();
		for (Finding finding : result.hazards()) {
			rows.add(new FoundRow(finding.hazard().warning() ? "warning" : "hazard", finding.hazard().id(),
					finding.hazard().sentence(), "Sometimes", finding.witness()));
		}
		result.checks().stream().filter(Verdicts::fails).forEach(verdict -> rows.add(row(verdict)));
		result.checks().stream().filter(verdict -> !Verdicts.fails(verdict)).forEach(verdict -> rows.add(row(verdict)));
		new Outcomes(variant.machine()).of(result.outcomes())
				.forEach((outcome, run) -> rows.add(new FoundRow("outline", "outcome", outcome, "Sometimes", run)));
		return rows;
	}

	private static FoundRow row(Verdict verdict) {
		return new FoundRow(Verdicts.fails(verdict) ? "error" : "rule", Verdicts.word(verdict), verdict.check().text()
				+ (verdict.reason().isEmpty() ? "" : " \u2013 " + verdict.reason()), verdict.observation(),
				verdict.witness());
	}

	/** Length of the run, in words; empty without one. */
	String length() {
		return witness == null ? "" : witness.transitions() + (witness.transitions() == 1 ? " transition" : " transitions")
				+ (witness.loop() < 0 ? "" : ", then round and round");
	}
}
