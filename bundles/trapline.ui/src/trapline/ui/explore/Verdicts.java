package trapline.ui.explore;

import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.ExplorationResult.Verdict;

/** Verdicts in the words of herd7. */
final class Verdicts {
	private Verdicts() {
	}

	static boolean fails(Verdict verdict) {
		return verdict.answer() == Answer.FAILS;
	}

	/** Ok, No, or a question mark. */
	static String word(Verdict verdict) {
		return switch (verdict.answer()) {
		case HOLDS -> "Ok";
		case FAILS -> "No";
		case UNKNOWN -> "?";
		};
	}

	/** The role of the colour behind it, as the themes call it. */
	static String colour(Verdict verdict) {
		return "trapline.ui.explore." + switch (verdict.answer()) {
		case HOLDS -> "holds";
		case FAILS -> "fails";
		case UNKNOWN -> "unknown";
		};
	}
}
