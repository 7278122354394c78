package trapline.machine.explore.domains;

/**
 * What variables can hold at one place of one step. Immutable; facts that were made from one another share what they have in common.
 */
final class Facts {
	private static final int SHIFT = 5;
	private static final int CHUNK = 1 << SHIFT;

	/** What each variable can hold, by slot. */
	private final Values[][] chunks;

	private Facts(Values[][] chunks) {
		this.chunks = chunks;
	}

	/** @param values what each variable can hold, by slot */
	static Facts of(Values[] values) {
		Values[][] chunks = new Values[(values.length + CHUNK - 1) >> SHIFT][];
		for (int i = 0; i < chunks.length; i++) {
			chunks[i] = java.util.Arrays.copyOfRange(values, i << SHIFT, Math.min(values.length, (i + 1) << SHIFT));
		}
		return new Facts(chunks);
	}

	Values of(int slot) {
		return chunks[slot >> SHIFT][slot & CHUNK - 1];
	}

	/** The same, but a variable holds one of these; null if there is none. */
	Facts with(int slot, Values some) {
		if (some.isEmpty()) {
			return null;
		} else if (of(slot) == some) {
			return this;
		}
		Values[][] changed = chunks.clone();
		Values[] chunk = chunks[slot >> SHIFT].clone();
		chunk[slot & CHUNK - 1] = some;
		changed[slot >> SHIFT] = chunk;
		return new Facts(changed);
	}

	/** The same, but some variables hold other values, of each at least one; slots ascend. */
	Facts with(int[] slots, Values[] some) {
		Values[][] changed = chunks.clone();
		for (int i = 0; i < slots.length; i++) {
			int chunk = slots[i] >> SHIFT;
			int at = slots[i] & CHUNK - 1;
			if (changed[chunk][at] != some[i]) {
				if (changed[chunk] == chunks[chunk]) {
					changed[chunk] = chunks[chunk].clone();
				}
				changed[chunk][at] = some[i];
			}
		}
		return new Facts(changed);
	}

	/** What holds if one or the other does; either may be null for impossible. */
	static Facts either(Facts a, Facts b) {
		if (a == null || b == null || a == b) {
			return a == null ? b : a;
		}
		Values[][] both = null;
		for (int i = 0; i < a.chunks.length; i++) {
			Values[] joined = joined(a.chunks[i], b.chunks[i]);
			if (joined != a.chunks[i]) {
				both = both == null ? a.chunks.clone() : both;
				both[i] = joined;
			}
		}
		return both == null ? a : new Facts(both);
	}

	/** The first itself if the second adds nothing to it. */
	private static Values[] joined(Values[] a, Values[] b) {
		Values[] both = a;
		for (int i = 0; a != b && i < a.length; i++) {
			Values joined = a[i] == b[i] ? a[i] : a[i].join(b[i]);
			if (joined != a[i]) {
				both = both == a ? a.clone() : both;
				both[i] = joined;
			}
		}
		return both;
	}
}
