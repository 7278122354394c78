package trapline.machine.explore.domains;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A set of ints: some that are listed, or all of a range. Immutable. */
final class Values {
	/** The most that are listed. A larger set is taken for the range around it. */
	private static final int MOST = 256;

	/** Sets of one small value are always the same object: most sets are that, and the same object is quickly compared. */
	private static final Values[] SINGLE = IntStream.range(0, MOST).mapToObj(v -> new Values(new int[] {v}, v, v)).toArray(Values[]::new);

	static final Values NONE = new Values(new int[0], 0, -1);
	static final Values ANY = range(Integer.MIN_VALUE, Integer.MAX_VALUE);
	static final Values FALSE = of(0);
	static final Values TRUE = of(1);
	static final Values EITHER = new Values(new int[] {0, 1}, 0, 1);

	/** Ascending; null for a range. */
	private final int[] listed;
	private final int low;
	private final int high;

	private Values(int[] listed, int low, int high) {
		this.listed = listed;
		this.low = low;
		this.high = high;
	}

	/** One value. */
	static Values of(int value) {
		return value >= 0 && value < MOST ? SINGLE[value] : new Values(new int[] {value}, value, value);
	}

	/** These values, in any order. */
	static Values of(int... values) {
		return sorted(IntStream.of(values).sorted().distinct().toArray());
	}

	/** All from one to another. */
	static Values range(long low, long high) {
		if (low > high) {
			return NONE;
		} else if (high - low < MOST) {
			return sorted(IntStream.rangeClosed((int) low, (int) high).toArray());
		}
		boolean ints = low >= Integer.MIN_VALUE && high <= Integer.MAX_VALUE;
		return ints ? new Values(null, (int) low, (int) high) : ANY;
	}

	private static Values sorted(int[] values) {
		if (values.length == 0) {
			return NONE;
		} else if (values.length == 1) {
			return of(values[0]);
		}
		int last = values[values.length - 1];
		if (values[0] == 0 && last == 1) {
			return EITHER;
		}
		return new Values(values.length > MOST ? null : values, values[0], last);
	}

	boolean isEmpty() {
		return low > high;
	}

	/** Least value; only of a set that is not empty. */
	int low() {
		return low;
	}

	/** Greatest value; only of a set that is not empty. */
	int high() {
		return high;
	}

	/** How many there are. */
	long size() {
		return listed != null ? listed.length : (long) high - low + 1;
	}

	/** All values, ascending; null for a range of many. */
	int[] listed() {
		return listed;
	}

	boolean contains(int value) {
		return low <= value && value <= high && (listed == null || Arrays.binarySearch(listed, value) >= 0);
	}

	/** Whether the other has no value that this one has not. */
	boolean containsAll(Values other) {
		if (other.isEmpty() || other == this) {
			return true;
		} else if (other.low < low || other.high > high || other.size() > size()) {
			return false;
		} else if (listed == null) {
			return true;
		}
		int at = 0;
		for (int value : other.listed) {
			while (at < listed.length && listed[at] < value) {
				at++;
			}
			if (at == listed.length || listed[at] != value) {
				return false;
			}
		}
		return true;
	}

	Values join(Values other) {
		if (containsAll(other)) {
			return this;
		} else if (other.containsAll(this)) {
			return other;
		} else if (listed == null || other.listed == null) {
			return range(Math.min(low, other.low), Math.max(high, other.high));
		}
		return merged(listed, other.listed);
	}

	private static Values merged(int[] a, int[] b) {
		int[] all = new int[a.length + b.length];
		int count = 0;
		int i = 0;
		int j = 0;
		while (i < a.length || j < b.length) {
			int next = j == b.length || i < a.length && a[i] <= b[j] ? a[i] : b[j];
			i += i < a.length && a[i] == next ? 1 : 0;
			j += j < b.length && b[j] == next ? 1 : 0;
			all[count++] = next;
		}
		return sorted(Arrays.copyOf(all, count));
	}

	/** Those from one to another. */
	Values within(int least, int most) {
		if (isEmpty() || least <= low && high <= most) {
			return this;
		}
		return listed == null ? range(Math.max(low, least), Math.min(high, most)) : only(v -> least <= v && v <= most);
	}

	/** Those that are in another set too; for ranges perhaps more. */
	Values meet(Values other) {
		if (isEmpty() || other.isEmpty()) {
			return NONE;
		}
		return listed == null && other.listed != null ? other.within(low, high) : within(other.low, other.high).only(other::contains);
	}

	/** All but one; for ranges perhaps with it. */
	Values without(int value) {
		if (listed != null) {
			return only(v -> v != value);
		}
		return range(value == low ? (long) low + 1 : low, value == high ? (long) high - 1 : high);
	}

	/** Those of a listed set that are marked, by their places in the list. */
	Values marked(boolean[] marks) {
		int[] all = new int[marks.length];
		int count = 0;
		for (int i = 0; i < marks.length; i++) {
			if (marks[i]) {
				all[count++] = listed[i];
			}
		}
		return count == all.length ? this : sorted(Arrays.copyOf(all, count));
	}

	/** Those that are as asked; all of a range. */
	Values only(IntPredicate asked) {
		if (listed == null) {
			return this;
		}
		int[] all = new int[listed.length];
		int count = 0;
		for (int value : listed) {
			if (asked.test(value)) {
				all[count++] = value;
			}
		}
		return count == all.length ? this : sorted(Arrays.copyOf(all, count));
	}

	@Override
	public String toString() {
		return listed == null ? low + ".." + high : Arrays.toString(listed);
	}
}
