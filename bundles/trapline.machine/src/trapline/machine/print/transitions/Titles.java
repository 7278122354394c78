package trapline.machine.print.transitions;

import trapline.machine.ControlPoint;
import trapline.machine.RuleRef;
import trapline.machine.StepPoint;

/** What comments of printed models say. */
public final class Titles {
	private Titles() {
	}

	/** What a control point is called, and the instruction from which it was made. */
	public static String of(ControlPoint point) {
		return point.label() + (point.origin() == null ? "" : ", " + point.origin().block() + ": " + point.origin().text());
	}

	/** The same with the rule of a step, which may have none. */
	public static String full(ControlPoint point) {
		return of(point) + (point instanceof StepPoint step ? sentence(step.rule()) : "");
	}

	/** The id and sentence of a rule; empty for none. */
	public static String sentence(RuleRef rule) {
		return rule == null ? "" : " (" + rule.id() + (rule.sentence().isEmpty() ? "" : ": " + rule.sentence()) + ")";
	}
}
