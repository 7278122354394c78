package trapline.machine;

/**
 * The values that a variable can have.
 *
 * @param low least value
 * @param high greatest value, not below {@code low}; the domain has at most 2^31 values
 * @param names names of the values, never null
 */
public record Domain(int low, int high, ValueNames names) {
	/** 0 and 1. */
	public static final Domain BOOL = new Domain(0, 1, ValueNames.BOOL);

	public Domain {
		if (high < low) {
			throw new IllegalArgumentException("empty domain " + low + ".." + high);
		}
	}

	/** A range of numbers. */
	public static Domain range(int low, int high) {
		return new Domain(low, high, ValueNames.NUMBERS);
	}

	public boolean contains(int value) {
		return low <= value && value <= high;
	}

	/** Bits that tell all values apart: 0 for a single value, at most 32. */
	public int bits() {
		return 64 - Long.numberOfLeadingZeros((long) high - low);
	}

	@Override
	public String toString() {
		if (names.onlyNumbers()) {
			return low + ".." + high;
		}
		return names == ValueNames.BOOL ? "bool" : names.type() + " " + low + ".." + high;
	}
}
