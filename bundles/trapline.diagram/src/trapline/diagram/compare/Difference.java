package trapline.diagram.compare;

/**
 * What two runs do not have in common: a pair of lanes that shows different things for some columns in a row, or a step
 * that is another one.
 *
 * @param first first column, 1..
 * @param last  last column
 * @param group id of the group of the lanes; empty if they belong to none, or if steps differ
 * @param lane  label of the lanes; empty if steps differ
 * @param a     what A shows, in words
 * @param b     what B shows
 * @param stepA what readers of A call its step in the first column: the number of an event or a time; empty if it has none
 * @param stepB the same of B
 */
public record Difference(int first, int last, String group, String lane, String a, String b, String stepA, String stepB) {
	/** True if the steps themselves differ. */
	public boolean isOfSteps() {
		return lane.isEmpty();
	}

	/** What differs: the lane with its group, or "step". */
	public String subject() {
		return isOfSteps() ? "step" : group.isEmpty() ? lane : group + " " + lane;
	}

	/** The difference as a clause: "v0 GATE: open in A, shut in B". */
	public String clause() {
		if (!isOfSteps()) {
			return subject() + ": " + a + " in A, " + b + " in B";
		}
		return stepB.isEmpty() ? "only in A: " + a : stepA.isEmpty() ? "only in B: " + b
				: "A does: " + a + "; B does: " + b;
	}

	boolean continues(Difference before) {
		return before != null && before.last == first - 1 && !isOfSteps() && before.a.equals(a) && before.b.equals(b);
	}

	Difference upTo(int column) {
		return new Difference(first, column, group, lane, a, b, stepA, stepB);
	}
}
