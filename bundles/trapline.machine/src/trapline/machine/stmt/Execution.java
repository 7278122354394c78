package trapline.machine.stmt;

import trapline.machine.Actor;
import trapline.machine.StepListener;
import trapline.machine.expr.Expr;

/**
 * What a statement needs while it runs: who runs it, who listens, and which branch each choice takes.
 * Belongs to one thread.
 */
public final class Execution {
	private StepListener listener;
	private Actor actor;
	private int alternative;
	private int rest;
	private int radix;

	/**
	 * Begins a micro-step.
	 *
	 * @param newActor who acts; for an arrival its target, null if it has none
	 * @param newListener who is told; null for nobody
	 * @param digits which branch each choice takes: a number with one digit per choice that is made, least first
	 */
	public void begin(Actor newActor, StepListener newListener, int digits) {
		actor = newActor;
		listener = newListener;
		rest = digits;
		alternative = 0;
		radix = 1;
	}

	/** Who is told; null for nobody. */
	public StepListener listener() {
		return listener;
	}

	/** Who acts; null for an arrival without a target. */
	public Actor actor() {
		return actor;
	}

	/**
	 * Takes the next choice.
	 *
	 * @param branches how many there are, at least 1
	 * @return the branch to take, from 0
	 */
	int choose(int branches) {
		int digit = rest % branches;
		rest /= branches;
		alternative += digit * radix;
		radix *= branches;
		return digit;
	}

	/** The choices that were made since {@link #begin}, as a number that {@link #begin} takes. */
	public int alternative() {
		return alternative;
	}

	/** How many numbers differ in the choices made so far; 1 if there was none. */
	public int radix() {
		return radix;
	}

	/** Evaluates an expression, and tells the listener which table rows gave the value. */
	int eval(Expr expr, int[] state) {
		if (listener != null) {
			Consulted.report(expr, state, listener);
		}
		return expr.eval(state);
	}
}
