package trapline.machine;

import trapline.machine.expr.Expr;

/**
 * What a scenario claims about its runs: about a condition, or about a hazard.
 *
 * @param kind the claim
 * @param text as the scenario writes it
 * @param condition the condition; null if it is about a hazard
 * @param hazard id of the hazard; null if it is about a condition
 * @param source where it is written; null if it has no source text
 */
public record Check(Kind kind, String text, Expr condition, String hazard, SourceSpan source) {
	/** The claims. */
	public enum Kind {
		/** No reachable state has it. */
		NEVER,
		/** Every reachable state has it. */
		ALWAYS,
		/** A reachable state has it. */
		EXISTS,
		/** Every run comes to a state that has it. */
		EVENTUALLY
	}

	public Check {
		if ((condition == null) == (hazard == null)) {
			throw new IllegalArgumentException("a check is about a condition or about a hazard: " + text);
		}
	}
}
