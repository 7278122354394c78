package trapline.machine.explore.store;

/**
 * Base of objects whose fields one thread writes all the time. What two threads write lies on different cache lines then, also after
 * the garbage collector has moved it together: else each write would take the line from the other thread, which makes two of them slower than one.
 */
public abstract class OwnLines {
	/** Processors fetch lines of 64 bytes in pairs. */
	private static final int BYTES = 128;

	@SuppressWarnings("unused") // fields of a base class come first, so that these stand between the object before and the fields that are used
	private long a0, a1, a2, a3, a4, a5, a6, a7, b0, b1, b2, b3, b4, b5, b6, b7;

	/** Zeros, at least {@code length} of them; the rest is a gap to what lies behind. */
	public static long[] longs(int length) {
		return new long[length + BYTES / Long.BYTES];
	}

	/** Zeros, at least {@code length} of them; the rest is a gap to what lies behind. */
	public static int[] ints(int length) {
		return new int[length + BYTES / Integer.BYTES];
	}
}
