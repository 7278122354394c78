package trapline.run;

/** Sets of values of a lane over blocks of elements whose lengths are powers of two. */
final class Pyramid {
	private static final int BITS = 4;
	/** The length of the shortest block that is stored. */
	static final int BLOCK = 1 << BITS;

	private final Lane lane;
	/** Level i holds blocks of {@code BLOCK << i} elements. */
	private final long[][] levels;

	Pyramid(Lane lane) {
		this.lane = lane;
		int blocks = (lane.size() + BLOCK - 1) >> BITS;
		int count = 1;
		while (blocks >> (count - 1) > 1) {
			count++;
		}
		levels = new long[count][];
		levels[0] = new long[blocks];
		for (int i = 0; i < lane.size(); i++) {
			levels[0][i >> BITS] |= lane.bit(i);
		}
		for (int level = 1; level < count; level++) {
			long[] below = levels[level - 1];
			levels[level] = new long[(below.length + 1) >> 1];
			for (int i = 0; i < below.length; i++) {
				levels[level][i >> 1] |= below[i];
			}
		}
	}

	long mask(int from, int to) {
		long mask = 0;
		int at = from;
		while (at < to) {
			int level = -1;
			while (level + 1 < levels.length && (at & ((BLOCK << (level + 1)) - 1)) == 0
					&& at + (BLOCK << (level + 1)) <= to) {
				level++;
			}
			if (level < 0) {
				mask |= lane.bit(at);
				at++;
			} else {
				mask |= levels[level][at >> (BITS + level)];
				at += BLOCK << level;
			}
		}
		return mask;
	}
}
