package trapline.machine.explore.code;

import java.util.Arrays;
import trapline.machine.explore.reduce.TouchingWalker;
import trapline.machine.explore.store.OwnLines;
import trapline.machine.interpret.TransitionSystem;

/** What all generated walkers share: each transition is made on a copy of the state. Belongs to one thread. */
abstract class CompiledWalker extends OwnLines implements TouchingWalker {
	/** The state whose successors are asked for: packed words, then scratch variables. */
	protected final long[] from;
	/** The copy on which a transition is made. */
	protected final long[] to;
	/** The number of the transition under way. */
	protected int code;
	/** What the transition looked at last depends on, and what it may change. */
	protected long reads;
	protected long writes;
	private final int words;
	private final int length;
	private final int sources;
	private TransitionSystem.Sink sink;
	private int count;
	private int rest;
	private int made;
	private int[] branches = ints(4);
	private int[] digits = ints(4);

	CompiledWalker(int words, int length, int sources) {
		this.words = words;
		this.length = length;
		this.sources = sources;
		from = longs(length);
		to = longs(length);
	}

	/** Makes every transition of an actor, or of an arrival (numbered behind the actors), that is enabled. */
	protected abstract void source(int number);

	@Override
	public final void at(long[] packed) {
		System.arraycopy(packed, 0, from, 0, words);
	}

	@Override
	public final int successors(long which, TransitionSystem.Sink newSink) {
		if (sink != newSink) {
			// a reference that is stored is noted by the garbage collector, in bytes that threads share
			sink = newSink;
		}
		count = 0;
		for (int i = 0; i < sources; i++) {
			if (i >= Long.SIZE || (which >>> i & 1) != 0) {
				source(i);
			}
		}
		return count;
	}

	@Override
	public final boolean touch(int source) {
		reads = 0;
		writes = 0;
		return touches(source);
	}

	/** Adds to {@link #reads} and {@link #writes} what the next transition of a source touches; says whether there is one. */
	protected abstract boolean touches(int source);

	/** Adds to {@link #writes}. */
	protected final void alsoWrites(long bits) {
		writes |= bits;
	}

	@Override
	public final long touchedReads() {
		return reads;
	}

	@Override
	public final long touchedWrites() {
		return writes;
	}

	/** Begins a transition. */
	protected final void begin(int alternative) {
		if (words == 1) {
			to[0] = from[0];
			for (int i = 1; i < length; i++) {
				to[i] = from[i];
			}
		} else {
			System.arraycopy(from, 0, to, 0, length);
		}
		rest = alternative;
		made = 0;
	}

	/** Hands the transition over. Returns the next alternative of the same way, or -1. */
	protected final int end() {
		count++;
		sink.successor(to, code);
		return made == 0 ? -1 : following();
	}

	/** A hazard is found at a rule of the transition under way. */
	protected final void hazard(int number) {
		sink.hazard(number, code);
	}

	/** Takes the next choice among so many. */
	protected final int choose(int among) {
		if (made == digits.length) {
			branches = Arrays.copyOf(branches, made * 2);
			digits = Arrays.copyOf(digits, made * 2);
		}
		int digit = rest % among;
		rest /= among;
		branches[made] = among;
		digits[made++] = digit;
		return digit;
	}

	private int following() {
		int last = made - 1;
		while (last >= 0 && digits[last] + 1 == branches[last]) {
			last--;
		}
		if (last < 0) {
			return -1;
		}
		int alternative = digits[last] + 1;
		for (int i = last - 1; i >= 0; i--) {
			alternative = alternative * branches[i] + digits[i];
		}
		return alternative;
	}
}
