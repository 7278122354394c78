package trapline.run;

/** A lane seen in blocks of a power of two of elements. */
public final class LaneSummary {
	private final Lane lane;
	private final int level;

	LaneSummary(Lane lane, int level) {
		this.lane = lane;
		this.level = level;
	}

	/** How many blocks there are; the last may be short. */
	public int size() {
		return (int) ((lane.size() + (1L << level) - 1) >> level);
	}

	/** The first element of a block. */
	public int first(int block) {
		return block << level;
	}

	/** When a block begins. */
	public long start(int block) {
		return lane.start(first(block));
	}

	/** The set of values in a block, as {@link Lane#mask}. */
	public long mask(int block) {
		return lane.mask(first(block), (int) Math.min(lane.size(), (long) (block + 1) << level));
	}
}
