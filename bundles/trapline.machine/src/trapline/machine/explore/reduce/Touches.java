package trapline.machine.explore.reduce;

import java.util.Arrays;
import trapline.machine.Machine;
import trapline.machine.SlotSet;
import trapline.machine.explore.form.ExplorationForm;
import trapline.machine.explore.store.OwnLines;
import trapline.machine.interpret.Codec;

/**
 * What the next transitions of sources touch. States agree for a source if they do in everything that it ever reads: of those met last
 * it is remembered, and not asked again. For one thread.
 */
final class Touches extends OwnLines {
	private static final int PLACE_BITS = 9;
	private static final long KNOWN = 1;
	private static final long ENABLED = 2;
	/** Behind the words of a state: what is read, what is written, and whether that is known and there is a transition. */
	private static final int ANSWER = 3;

	private final ExplorationForm form;
	private final int actors;
	/** Per source the words of a state on which it depends, and which of their bits. */
	private final int[][] words;
	private final long[][] masks;
	/** Per source the states met last, as far as they matter to it, with what was found. Null as long as nobody asked. */
	private final long[][] entries;
	private long[] found;
	private int at;

	/** For walkers of this form. */
	Touches(ExplorationForm form) {
		this.form = form;
		actors = form.machine().actors().size();
		int sources = form.shared().sources();
		words = new int[sources][];
		masks = new long[sources][];
		entries = new long[sources][];
	}

	/** Looks at a source in a state, to which the walker has gone; says whether it has a transition. */
	boolean look(TouchingWalker walker, long[] packed, int source) {
		if (entries[source] == null) {
			prepare(source);
		}
		int place = place(packed, source);
		int end = place + words[source].length;
		found = entries[source];
		at = end;
		if ((found[end] & KNOWN) == 0 || !met(packed, source, place)) {
			ask(walker, packed, source, place);
		}
		return (found[end] & ENABLED) != 0;
	}

	/** What that depends on, of the source looked at last; see {@link TouchingWalker#touchedReads}. */
	long reads() {
		return found[at + 1];
	}

	/** What that source may change. */
	long writes() {
		return found[at + 2];
	}

	private int place(long[] packed, int source) {
		int[] which = words[source];
		long[] mask = masks[source];
		long hash = 0;
		for (int i = 0; i < which.length; i++) {
			hash = (hash ^ packed[which[i]] & mask[i]) * 0x9E3779B97F4A7C15L;
		}
		return (int) (hash >>> Long.SIZE - PLACE_BITS) * (which.length + ANSWER);
	}

	private boolean met(long[] packed, int source, int place) {
		int[] which = words[source];
		long[] mask = masks[source];
		for (int i = 0; i < which.length; i++) {
			if (found[place + i] != (packed[which[i]] & mask[i])) {
				return false;
			}
		}
		return true;
	}

	/** Where asking fails, nothing is noted: it would fail again. */
	private void ask(TouchingWalker walker, long[] packed, int source, int place) {
		long flags = walker.touch(source) ? KNOWN | ENABLED : KNOWN;
		for (int i = 0; i < words[source].length; i++) {
			found[place + i] = packed[words[source][i]] & masks[source][i];
		}
		found[at] = flags;
		found[at + 1] = walker.touchedReads();
		found[at + 2] = walker.touchedWrites();
	}

	private void prepare(int source) {
		SlotSet reads = form.shared().source(source).reads().copy();
		if (source < actors) {
			Machine machine = form.machine();
			reads.add(machine.actors().get(source).control().index());
		}
		long[] ones = new long[form.codec().words()];
		reads.slots().forEach(slot -> {
			Codec.Field field = form.codec().field(slot);
			if (field != null) {
				ones[field.word()] |= field.ones();
			}
		});
		int[] which = new int[ones.length];
		int count = 0;
		for (int word = 0; word < ones.length; word++) {
			if (ones[word] != 0) {
				ones[count] = ones[word];
				which[count++] = word;
			}
		}
		words[source] = Arrays.copyOf(which, count);
		masks[source] = Arrays.copyOf(ones, count);
		entries[source] = longs(count + ANSWER << PLACE_BITS);
	}
}
