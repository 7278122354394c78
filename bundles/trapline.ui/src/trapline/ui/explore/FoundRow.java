package trapline.ui.explore;

import java.util.ArrayList;
import java.util.List;

import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.ExplorationResult.Finding;
import trapline.machine.explore.ExplorationResult.Verdict;
import trapline.machine.explore.Outcomes;
import trapline.machine.explore.Shown;
import trapline.machine.explore.Witness;
import trapline.session.WitnessStory;

/**
 * A line of what was found.
 *
 * @param icon    name of its icon
 * @param id      of the hazard, or what kind of line it is
 * @param text    sentence of the hazard, or the check
 * @param verdict how often it is seen
 * @param witness the run that shows it; null for none
 * @param length  length of the run, in events and arrivals, in words; empty without one
 * @param details what is chosen in the run, and its length in transitions; empty without one
 * @param shown   what a smaller scenario would have to show; null if there is nothing to keep
 * @param refusal why there is nothing to keep, in words; empty if there is
 */
public record FoundRow(String icon, String id, String text, String verdict, Witness witness, String length, String details,
		Shown shown, String refusal) {
	private static final String NOTHING = " there is nothing that a smaller scenario would have to show.";

	/** Hazards, then checks that fail, then the others, then how the scenario can end. Replays every witness. */
	static List<FoundRow> of(ExploredVariant variant) {
		ExplorationResult result = variant.result();
		List<Shown> kept = Shown.of(result);
		List<FoundRow> rows = new ArrayList<>();
		for (Finding finding : result.hazards()) {
			String id = finding.hazard().id();
			rows.add(row(variant, finding.hazard().warning() ? "warning" : "hazard", id, finding.hazard().sentence(), "Sometimes",
					finding.witness(), kept.stream().filter(shown -> id.equals(shown.hazard())).findFirst().orElse(null),
					id + " is a remark and no hazard:" + NOTHING));
		}
		result.checks().stream().filter(Verdicts::fails).forEach(verdict -> rows.add(row(variant, verdict,
				kept.stream().filter(shown -> shown.fails(verdict.check())).findFirst().orElse(null))));
		result.checks().stream().filter(verdict -> !Verdicts.fails(verdict)).forEach(verdict -> rows.add(row(variant, verdict, null)));
		new Outcomes(variant.machine()).of(result.outcomes())
				.forEach((outcome, run) -> rows.add(row(variant, "outline", "outcome", outcome, "Sometimes", run, null,
						"An outcome is a way to end, and nothing that goes wrong:" + NOTHING)));
		return rows;
	}

	private static FoundRow row(ExploredVariant variant, Verdict verdict, Shown shown) {
		return row(variant, Verdicts.fails(verdict) ? "error" : "rule", Verdicts.word(verdict), verdict.check().text()
				+ (verdict.reason().isEmpty() ? "" : " \u2013 " + verdict.reason()), verdict.observation(), verdict.witness(), shown, refusal(verdict));
	}

	private static String refusal(Verdict verdict) {
		return verdict.answer() == Answer.HOLDS ? "The check \u201c" + verdict.check().text() + "\u201d holds:" + NOTHING
				: "Whether the check \u201c" + verdict.check().text() + "\u201d fails is not known:" + NOTHING;
	}

	private static FoundRow row(ExploredVariant variant, String icon, String id, String text, String verdict, Witness witness,
			Shown shown, String otherwise) {
		String refusal = shown == null ? otherwise : "";
		if (witness == null) {
			return new FoundRow(icon, id, text, verdict, null, "", "", shown, refusal);
		}
		WitnessStory story = new WitnessStory(variant.machine(), witness);
		String length = story.lengthInWords() + (witness.loop() < 0 ? "" : ", then round and round");
		String transitions = witness.transitions() + (witness.transitions() == 1 ? " transition" : " transitions");
		return new FoundRow(icon, id, text, verdict, witness, length,
				story.describe() + "\n" + transitions + " of the search; none leads there in fewer", shown, refusal);
	}
}
