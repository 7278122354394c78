package trapline.machine.explore.domains;

import java.util.stream.LongStream;
import trapline.machine.SemanticsError;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;

/** Operators on sets of values. */
final class Abstract {
	/** The most pairs that are looked at one by one. */
	private static final long PAIRS = 4096;

	private Abstract() {
	}

	/** The values of a comparison or of arithmetic; a division by zero has none. */
	static Values apply(Binary.Op op, Values a, Values b) {
		if (a.isEmpty() || b.isEmpty()) {
			return Values.NONE;
		} else if (op.compareTo(Binary.Op.GE) <= 0) {
			return compare(op, a, b);
		} else if (a.listed() != null && b.listed() != null && a.size() * b.size() <= PAIRS) {
			return pairs(op, a, b);
		}
		return switch (op) {
			case ADD -> Values.range((long) a.low() + b.low(), (long) a.high() + b.high());
			case SUB -> Values.range((long) a.low() - b.high(), (long) a.high() - b.low());
			case MUL -> product(a, b);
			case MOD -> remainder(a, b);
			default -> quotient(a, b);
		};
	}

	private static Values compare(Binary.Op op, Values a, Values b) {
		return switch (op) {
			case EQ -> truth(!a.meet(b).isEmpty(), a.size() > 1 || b.size() > 1 || a.low() != b.low());
			case NE -> truth(a.size() > 1 || b.size() > 1 || a.low() != b.low(), !a.meet(b).isEmpty());
			case LT -> truth(a.low() < b.high(), a.high() >= b.low());
			case LE -> truth(a.low() <= b.high(), a.high() > b.low());
			case GT -> truth(a.high() > b.low(), a.low() <= b.high());
			default -> truth(a.high() >= b.low(), a.low() < b.high());
		};
	}

	/** The truth values that are possible. */
	static Values truth(boolean yes, boolean no) {
		return yes ? no ? Values.EITHER : Values.TRUE : no ? Values.FALSE : Values.NONE;
	}

	private static Values pairs(Binary.Op op, Values a, Values b) {
		int[] all = new int[(int) (a.size() * b.size())];
		int count = 0;
		for (int x : a.listed()) {
			for (int y : b.listed()) {
				try {
					all[count] = new Binary(op, Const.of(x), Const.of(y)).eval(new int[0]);
					count++;
				} catch (SemanticsError e) {
					// no state follows
				}
			}
		}
		return Values.of(java.util.Arrays.copyOf(all, count));
	}

	private static Values product(Values a, Values b) {
		long[] corners = {(long) a.low() * b.low(), (long) a.low() * b.high(), (long) a.high() * b.low(), (long) a.high() * b.high()};
		return Values.range(LongStream.of(corners).min().getAsLong(), LongStream.of(corners).max().getAsLong());
	}

	private static Values remainder(Values a, Values b) {
		long most = Math.max(Math.abs((long) b.low()), Math.abs((long) b.high())) - 1;
		return Values.range(a.low() >= 0 ? 0 : -most, a.high() <= 0 ? 0 : most);
	}

	private static Values quotient(Values a, Values b) {
		return a.low() >= 0 && b.low() > 0 ? Values.range(a.low() / b.high(), a.high() / b.low()) : Values.ANY;
	}
}
