package trapline.conform.export;

import trapline.conform.corpus.Op;

/**
 * One operation of a test.
 *
 * @param op the operation
 * @param first the number of the first instruction that it stands for; for one that raises an event from outside, the number
 *              of the instruction that it stands in front of
 * @param last the number of the last instruction; less than {@code first} for one that stands for none
 * @param says what it stands for, as the scenario writes it
 */
record Line(Op op, int first, int last, String says) {
	/** An operation in front of an instruction that stands for none of the scenario. */
	static Line before(int slot, Op op, String says) {
		return new Line(op, slot, slot - 1, says);
	}

	boolean isAdded() {
		return last < first;
	}
}
