package trapline.machine.explore.store;

/** A hash whose low and high bits depend on all bits of the value. */
final class Hash {
	private Hash() {
	}

	static long of(long value) {
		long h = value * 0x9E3779B97F4A7C15L;
		h ^= h >>> 32;
		h *= 0xD6E8FEB86659FD93L;
		return h ^ h >>> 32;
	}
}
