package trapline.machine.expr;

import java.util.Arrays;
import trapline.machine.SlotSet;

/** Whether a value is one of some constants: {@code v in {a, b}}, {@code v is token}. */
public final class Member implements Expr {
	private final Expr value;
	private final int[] values;
	private final String text;

	/**
	 * @param value the value asked about
	 * @param values the constants, in any order
	 * @param text what the notation writes after the value, as {@code in {a, b}}
	 */
	public Member(Expr value, int[] values, String text) {
		this.value = value;
		this.values = values.clone();
		this.text = text;
		Arrays.sort(this.values);
	}

	/** The value asked about. */
	public Expr value() {
		return value;
	}

	/** The constants, ascending; a copy. */
	public int[] values() {
		return values.clone();
	}

	/** The same question about another value. */
	public Member about(Expr other) {
		return new Member(other, values, text);
	}

	@Override
	public int eval(int[] state) {
		return Arrays.binarySearch(values, value.eval(state)) >= 0 ? 1 : 0;
	}

	@Override
	public void reads(SlotSet reads) {
		value.reads(reads);
	}

	@Override
	public int binding() {
		return 4;
	}

	@Override
	public String toString() {
		return value.text(5) + " " + text;
	}
}
