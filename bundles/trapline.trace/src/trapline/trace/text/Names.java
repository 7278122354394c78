package trapline.trace.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The strings of a trace, each made once: event names, exit reasons and thread names come back millions of times. Bounded, so that a file
 * of ever new words costs no memory.
 */
public final class Names {

	private static final int CAPACITY = 1 << 14;

	private final String[] strings = new String[CAPACITY];
	private final byte[][] keys = new byte[CAPACITY][];
	private int size;

	/** The text of the slice (UTF-8), the same object for the same bytes as long as the table has room. */
	public String of(byte[] bytes, int from, int to) {
		int hash = 0;
		for (int i = from; i < to; i++) {
			hash = hash * 31 + bytes[i];
		}
		int slot = (hash ^ hash >>> 15) & CAPACITY - 1;
		while (keys[slot] != null) {
			if (matches(keys[slot], bytes, from, to)) {
				return strings[slot];
			}
			slot = slot + 1 & CAPACITY - 1;
		}
		String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
		if (size < CAPACITY / 2) {
			size++;
			keys[slot] = Arrays.copyOfRange(bytes, from, to);
			strings[slot] = text;
		}
		return text;
	}

	private static boolean matches(byte[] key, byte[] bytes, int from, int to) {
		return Arrays.equals(key, 0, key.length, bytes, from, to);
	}
}
