package trapline.session;

import java.util.ArrayList;
import java.util.List;

import trapline.machine.RuleRef;
import trapline.machine.Variable;

/** Explanations as lines of text, the same for the command line and the workbench. */
public final class Wording {
	private static final int MOST_CLEARING = 4;

	private Wording() {
	}

	/** A rule with its sentence and sources: {@code R-1  does this  [manual 1.2]}. */
	public static String rule(RuleRef rule) {
		String cites = rule.citations().isEmpty() ? "" : "  [" + String.join("; ", rule.citations()) + "]";
		return rule.id() + (rule.sentence().isEmpty() ? "" : "  " + rule.sentence()) + cites;
	}

	/** What a step did, its rules first, then what it changed, then what let it happen. */
	public static List<String> lines(Explanation explanation) {
		List<String> lines = new ArrayList<>();
		StepRecord step = explanation.step();
		step.fired().forEach(fired -> lines.add(rule(fired.rule())));
		step.consulted().forEach(row -> lines.add("by " + rule(row)));
		step.failed().forEach(check -> lines.add((check.decides() ? "fails: " : "fails too: ") + rule(check.rule())));
		step.hazards().forEach(hazard -> lines.add("hazard " + hazard.id() + ": " + hazard.sentence()));
		step.changes().forEach(change -> lines.add("  " + change));
		explanation.because().forEach(because -> lines.add("  because " + because));
		return lines;
	}

	/** An answer in one sentence, the details in the lines after it. */
	public static List<String> lines(WhyNot answer) {
		String subject = answer.owner().isEmpty() ? answer.subject() : answer.owner() + " " + answer.subject();
		List<String> lines = new ArrayList<>();
		if (answer instanceof WhyNot.Blocked blocked) {
			lines.add(subject + " waits: it is blocked");
			blocked.blockers().forEach(held -> held(held, lines));
		} else if (answer instanceof WhyNot.Outranked outranked) {
			lines.add(subject + " waits: " + outranked.winner().name().replace('_', ' ') + " (rank "
					+ rank(outranked.winner().rank()) + ") comes before it (rank " + rank(outranked.loser().rank())
					+ "); the loser is " + fate(outranked));
			lines.add("  " + rule(outranked.winner().rule()));
		} else if (answer instanceof WhyNot.NotSampled idle) {
			lines.add(subject + " waits: " + (idle.atDecision() ? "it is taken with the next step"
					: "nobody looks before the next boundary" + (idle.where().isEmpty() ? "" : " (now at " + idle.where() + ")")));
		} else if (answer instanceof WhyNot.NotRecognised unseen) {
			lines.add(subject + " waits: it is not recognised, as this is false: " + unseen.condition());
			unseen.because().forEach(because -> lines.add("  " + because));
		} else if (answer instanceof WhyNot.Excluded excluded) {
			lines.add(subject + " cannot happen in this configuration, as this is false: " + excluded.condition());
			excluded.constants().forEach(constant -> lines.add("  " + constant(constant)));
		} else if (answer instanceof WhyNot.Absorbed absorbed) {
			lines.add(subject + " came at event " + absorbed.event() + " and was absorbed");
			if (absorbed.rule() != null) {
				lines.add("  " + rule(absorbed.rule()));
			}
		} else if (answer instanceof WhyNot.NeverArrived never) {
			lines.add(subject + " has not arrived" + (never.condition().isEmpty() ? "; it may at any time"
					: "; it may not before " + never.condition()));
		}
		return lines;
	}

	private static void held(WhyNot.Held held, List<String> lines) {
		lines.add("  " + rule(held.blocker().rule()));
		held.because().forEach(because -> lines.add("    " + because));
		List<String> clearing = held.clearedBy().stream().map(RuleRef::id).toList();
		if (!clearing.isEmpty()) {
			String more = clearing.size() > MOST_CLEARING ? " ..." : "";
			lines.add("    can be cleared by "
					+ String.join(", ", clearing.subList(0, Math.min(MOST_CLEARING, clearing.size()))) + more);
		}
	}

	private static String constant(Variable variable) {
		return variable.name() + " = " + variable.show(variable.initial()) + " always";
	}

	private static String fate(WhyNot.Outranked outranked) {
		return switch (outranked.loser().loser()) {
		case PENDING -> "kept for later";
		case DISCARDED -> "dropped and raised again if its cause persists";
		case LOST -> "lost";
		};
	}

	private static String rank(double rank) {
		return rank == Math.rint(rank) ? Long.toString((long) rank) : Double.toString(rank);
	}
}
