package trapline.machine.explore.domains;

import java.util.Arrays;
import trapline.machine.SemanticsError;
import trapline.machine.expr.Expr;

/**
 * An expression over few values, evaluated for all of them one by one. What came out is kept until something else is known of its
 * variables.
 */
final class Tried {
	/** The most cases that are tried. */
	private static final int MOST = 1024;

	private final Expr expr;
	/** Its variables; null if it depends on the state which they are. */
	private final int[] slots;
	/** The case that is tried. */
	private final int[] state;
	/** What the variables could hold when all cases were tried last. */
	private final Values[] given;
	private Values values;
	private boolean fails;
	/** What each variable holds in the cases that are true, and in those that are false; null if there is none. */
	private Values[] whereTrue;
	private Values[] whereFalse;

	/** @param state a state to try cases in; all its variables may change */
	Tried(Expr expr, int[] slots, int[] state) {
		this.expr = expr;
		this.slots = slots;
		this.state = state;
		given = new Values[slots == null ? 0 : slots.length];
	}

	/** Whether all cases can be tried. */
	boolean few(Facts facts) {
		if (slots == null) {
			return false;
		}
		long product = 1;
		for (int slot : slots) {
			Values some = facts.of(slot);
			product *= some.listed() == null ? MOST + 1 : some.size();
			if (product > MOST) {
				return false;
			}
		}
		return true;
	}

	/** The values of all cases that are not an error. */
	Values values(Facts facts) {
		look(facts);
		return values;
	}

	/** Whether a case is an error. */
	boolean fails(Facts facts) {
		look(facts);
		return fails;
	}

	/** What holds in the cases with a truth value; null if there is none. */
	Facts assume(boolean truth, Facts facts) {
		look(facts);
		Values[] kept = truth ? whereTrue : whereFalse;
		Facts known = kept == null ? null : facts;
		for (int i = 0; known != null && i < slots.length; i++) {
			known = known.with(slots[i], kept[i]);
		}
		return known;
	}

	private void look(Facts facts) {
		boolean same = values != null;
		for (int i = 0; i < slots.length; i++) {
			Values some = facts.of(slots[i]);
			same &= given[i] == some;
			given[i] = some;
		}
		if (!same) {
			tryAll();
		}
	}

	private void tryAll() {
		int[] found = new int[MOST];
		int count = 0;
		fails = false;
		boolean[][] inTrue = marks();
		boolean[][] inFalse = marks();
		int[] at = new int[slots.length];
		for (boolean more = begin(); more; more = advance(at)) {
			try {
				int value = expr.eval(state);
				found[count++] = value;
				mark(value != 0 ? inTrue : inFalse, at);
			} catch (SemanticsError error) {
				fails = true;
			}
		}
		values = Values.of(Arrays.copyOf(found, count));
		whereTrue = values.without(0).isEmpty() ? null : kept(inTrue);
		whereFalse = values.contains(0) ? kept(inFalse) : null;
	}

	private boolean[][] marks() {
		boolean[][] marks = new boolean[slots.length][];
		for (int i = 0; i < marks.length; i++) {
			marks[i] = new boolean[given[i].listed().length];
		}
		return marks;
	}

	/** The first case; there is none if a variable has no value. */
	private boolean begin() {
		for (int i = 0; i < slots.length; i++) {
			if (given[i].isEmpty()) {
				return false;
			}
			state[slots[i]] = given[i].listed()[0];
		}
		return true;
	}

	/** The next case, if there is one. */
	private boolean advance(int[] at) {
		for (int i = slots.length - 1; i >= 0; i--) {
			int[] all = given[i].listed();
			at[i] = at[i] + 1 == all.length ? 0 : at[i] + 1;
			state[slots[i]] = all[at[i]];
			if (at[i] > 0) {
				return true;
			}
		}
		return false;
	}

	private static void mark(boolean[][] marks, int[] at) {
		for (int i = 0; i < at.length; i++) {
			marks[i][at[i]] = true;
		}
	}

	private Values[] kept(boolean[][] marks) {
		Values[] kept = new Values[marks.length];
		for (int i = 0; i < kept.length; i++) {
			kept[i] = given[i].marked(marks[i]);
		}
		return kept;
	}
}
