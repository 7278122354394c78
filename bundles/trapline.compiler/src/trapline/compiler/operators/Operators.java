package trapline.compiler.operators;

import java.util.LinkedHashMap;
import java.util.Map;
import trapline.machine.SemanticsError;
import trapline.machine.expr.IntOperator;

/** All operators there are. None sees the state, none knows what its numbers mean. */
public final class Operators {
	private static final Map<String, IntOperator> ALL = new LinkedHashMap<>();

	static {
		add("bit", 2, a -> a[0] >>> index(a[1]) & 1);
		add("set_bit", 2, a -> a[0] | 1 << index(a[1]));
		add("clear_bit", 2, a -> a[0] & ~(1 << index(a[1])));
		add("bits", 3, a -> a[0] >>> index(a[2]) & (int) ((1L << a[1] - a[2] + 1) - 1));
		add("bit_and", 2, a -> a[0] & a[1]);
		add("bit_or", 2, a -> a[0] | a[1]);
		add("bit_xor", 2, a -> a[0] ^ a[1]);
		add("shift_left", 2, a -> a[0] << index(a[1]));
		add("shift_right", 2, a -> a[0] >>> index(a[1]));
		add("highest_bit", 1, a -> 31 - Integer.numberOfLeadingZeros(a[0]));
		add("lowest_bit", 1, a -> a[0] == 0 ? -1 : Integer.numberOfTrailingZeros(a[0]));
		add("count_bits", 1, a -> Integer.bitCount(a[0]));
		add("min", 2, a -> Math.min(a[0], a[1]));
		add("max", 2, a -> Math.max(a[0], a[1]));
	}

	private Operators() {
	}

	private static void add(String name, int arity, IntOperator.Function function) {
		ALL.put(name, new IntOperator(name, arity, function));
	}

	private static int index(int bit) {
		if (bit < 0 || bit > 31) {
			throw new SemanticsError("there is no bit " + bit + ", expected 0..31", "", bit);
		}
		return bit;
	}

	/** The operator of this name; null if there is none. */
	public static IntOperator named(String name) {
		return ALL.get(name);
	}

	/** All operators, for documentation and tests. */
	public static Map<String, IntOperator> all() {
		return Map.copyOf(ALL);
	}
}
