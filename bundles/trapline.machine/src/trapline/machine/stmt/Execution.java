package trapline.machine.stmt;

import java.util.Arrays;
import trapline.machine.Actor;
import trapline.machine.RuleRef;
import trapline.machine.StepListener;
import trapline.machine.expr.Expr;

/**
 * What a statement needs while it runs: who runs it, who listens, and which branch each choice takes.
 * Belongs to one thread.
 */
public final class Execution {
	/** Is told when the body of a rule runs as part of another step, before it runs. */
	@FunctionalInterface
	public interface RuleSink {
		/**
		 * @param actor who acts; null for an arrival without a target
		 * @param rule the rule
		 */
		void fires(Actor actor, RuleRef rule);
	}

	private final RuleSink rules;
	private StepListener listener;
	private Actor actor;
	private int rest;
	private int[] branches = new int[4];
	private int[] digits = new int[4];
	private int made;
	private int[] writtenSlots = new int[16];
	private int[] overwritten = new int[16];
	private int writes;

	/** Nobody is told about rules. */
	public Execution() {
		this((actor, rule) -> {
		});
	}

	/** @param rules is told about rules that run as part of a step */
	public Execution(RuleSink rules) {
		this.rules = rules;
	}

	void fires(RuleRef rule) {
		rules.fires(actor, rule);
	}

	/**
	 * Begins a micro-step.
	 *
	 * @param newActor who acts; for an arrival its target, null if it has none
	 * @param newListener who is told; null for nobody
	 * @param alternative which branch each choice takes: a number with one digit per choice that is made, least first
	 */
	public void begin(Actor newActor, StepListener newListener, int alternative) {
		actor = newActor;
		listener = newListener;
		rest = alternative;
		made = 0;
		writes = 0;
	}

	/** Stores a value and remembers the old one. */
	public void store(int[] state, int slot, int value) {
		if (writes == writtenSlots.length) {
			writtenSlots = Arrays.copyOf(writtenSlots, writes * 2);
			overwritten = Arrays.copyOf(overwritten, writes * 2);
		}
		writtenSlots[writes] = slot;
		overwritten[writes++] = state[slot];
		state[slot] = value;
	}

	/** How many values were stored since {@link #begin}. */
	public int writes() {
		return writes;
	}

	/** The slot of a store, numbered from 0 in the order made. */
	public int writtenSlot(int write) {
		return writtenSlots[write];
	}

	/** Takes back every store since {@link #begin}. */
	public void undo(int[] state) {
		while (writes > 0) {
			writes--;
			state[writtenSlots[writes]] = overwritten[writes];
		}
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
	 * @param among how many branches there are, at least 1
	 * @return the branch to take, from 0
	 */
	int choose(int among) {
		if (made == digits.length) {
			branches = Arrays.copyOf(branches, made * 2);
			digits = Arrays.copyOf(digits, made * 2);
		}
		int digit = rest % among;
		rest /= among;
		branches[made] = among;
		digits[made++] = digit;
		return digit;
	}

	/** Whether the alternative that was asked for names exactly the choices that were made. */
	public boolean exact() {
		return rest == 0;
	}

	/** The alternative after the one that just ran; -1 if that was the last one. */
	public int following() {
		int last = made - 1;
		while (last >= 0 && digits[last] + 1 == branches[last]) {
			last--;
		}
		if (last < 0) {
			return -1;
		}
		int alternative = digits[last] + 1;
		for (int i = last - 1; i >= 0; i--) {
			alternative = alternative * branches[i] + digits[i];
		}
		return alternative;
	}

	/** Evaluates an expression, and tells the listener which table rows gave the value. */
	int eval(Expr expr, int[] state) {
		if (listener != null) {
			Consulted.report(expr, state, listener);
		}
		return expr.eval(state);
	}
}
