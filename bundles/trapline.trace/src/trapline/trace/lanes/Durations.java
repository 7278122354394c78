package trapline.trace.lanes;

/** Times of many events: their least, greatest and sum exactly, how they spread to one part in sixteen. Takes the same room for any number. */
final class Durations {
	/** Steps from one power of two to the next, as a power of two. */
	private static final int FINE_BITS = 4;
	private static final int FINE = 1 << FINE_BITS;

	private final long[] buckets = new long[(Long.SIZE - FINE_BITS) * FINE];
	private long count;
	private long total;
	private long min = Long.MAX_VALUE;
	private long max;

	/** @param ns a time, at least 0 */
	void add(long ns) {
		count++;
		total += ns;
		min = Math.min(min, ns);
		max = Math.max(max, ns);
		buckets[bucket(ns)]++;
	}

	private static int bucket(long ns) {
		if (ns < FINE) {
			return (int) ns;
		}
		int power = Long.SIZE - 1 - Long.numberOfLeadingZeros(ns) - FINE_BITS;
		return (power + 1) * FINE + (int) (ns >>> power) - FINE;
	}

	private static long greatestOf(int bucket) {
		int power = bucket / FINE - 1;
		return power < 0 ? bucket : ((long) (bucket % FINE + FINE + 1) << power) - 1;
	}

	long count() {
		return count;
	}

	long total() {
		return total;
	}

	/** The shortest, 0 for none. */
	long min() {
		return count == 0 ? 0 : min;
	}

	/** The longest, 0 for none. */
	long max() {
		return max;
	}

	/** What all but the longest hundredth stay within, to one part in sixteen; 0 for none. */
	long p99() {
		long within = count - count / 100;
		long seen = 0;
		for (int i = 0; i < buckets.length && count > 0; i++) {
			seen += buckets[i];
			if (seen >= within) {
				return Math.min(max, greatestOf(i));
			}
		}
		return 0;
	}
}
