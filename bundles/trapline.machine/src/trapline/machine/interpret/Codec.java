package trapline.machine.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import trapline.machine.Machine;
import trapline.machine.SemanticsError;
import trapline.machine.SlotSet;
import trapline.machine.Variable;

/**
 * Packs the variables of a state into as few bits as their domains need. Scratch variables and variables that are never
 * written take none. No variable straddles two words. Two states have the same packed form exactly if they agree in all
 * variables that are kept.
 */
public final class Codec {
	private final Variable[] kept;
	private final int[] slots;
	private final int[] lows;
	private final int[] ranges;
	private final int[] shifts;
	private final long[] masks;
	private final int[] firstOfWord;
	private final int words;
	private final int bits;
	private final int[] template;
	private final int[] fieldOf;
	private final int[] wordOf;

	/**
	 * @param machine whose states are packed
	 * @param keep the slots that can change and matter; all others always have their initial value
	 */
	public Codec(Machine machine, SlotSet keep) {
		template = machine.initial();
		List<List<Variable>> layout = layOut(machine, keep);
		words = Math.max(1, layout.size());
		kept = layout.stream().flatMap(List::stream).toArray(Variable[]::new);
		slots = new int[kept.length];
		lows = new int[kept.length];
		ranges = new int[kept.length];
		shifts = new int[kept.length];
		masks = new long[kept.length];
		firstOfWord = new int[words + 1];
		int at = 0;
		int total = 0;
		for (int word = 0; word < layout.size(); word++) {
			int shift = 0;
			for (Variable variable : layout.get(word)) {
				slots[at] = variable.slot();
				lows[at] = variable.domain().low();
				ranges[at] = variable.domain().high() - variable.domain().low();
				shifts[at] = shift;
				masks[at] = -1L >>> Long.SIZE - variable.domain().bits();
				shift += variable.domain().bits();
				at++;
			}
			firstOfWord[word + 1] = at;
			total += shift;
		}
		bits = total;
		fieldOf = new int[template.length];
		Arrays.fill(fieldOf, -1);
		wordOf = new int[kept.length];
		for (int word = 0; word < words; word++) {
			for (int i = firstOfWord[word]; i < firstOfWord[word + 1]; i++) {
				fieldOf[slots[i]] = i;
				wordOf[i] = word;
			}
		}
	}

	private static List<List<Variable>> layOut(Machine machine, SlotSet keep) {
		List<List<Variable>> layout = new ArrayList<>();
		List<Integer> used = new ArrayList<>();
		for (Variable variable : machine.variables()) {
			int need = variable.domain().bits();
			if (need == 0 || !keep.contains(variable.slot())) {
				continue;
			}
			int word = 0;
			while (word < used.size() && used.get(word) + need > Long.SIZE) {
				word++;
			}
			if (word == used.size()) {
				used.add(0);
				layout.add(new ArrayList<>());
			}
			used.set(word, used.get(word) + need);
			layout.get(word).add(variable);
		}
		return layout;
	}

	/** Number of words of a packed state, at least 1. */
	public int words() {
		return words;
	}

	/** Number of bits in use. */
	public int bits() {
		return bits;
	}

	/** Bits that a variable takes; 0 if it is not kept. */
	public int bits(Variable variable) {
		for (Variable v : kept) {
			if (v.slot() == variable.slot()) {
				return v.domain().bits();
			}
		}
		return 0;
	}

	/**
	 * The bits of a variable.
	 *
	 * @param word index of its word
	 * @param shift its lowest bit there
	 * @param mask as many ones as it has bits
	 * @param low what a field of zeros stands for
	 */
	public record Field(int word, int shift, long mask, int low) {
		/** The value in a packed state. */
		public int read(long[] packed) {
			return (int) (packed[word] >>> shift & mask) + low;
		}

		/** Stores a value, which must be within the domain. */
		public void write(long[] packed, int value) {
			packed[word] = packed[word] & ~ones() | bits(value);
		}

		/** A value at the place of the field. */
		public long bits(int value) {
			return (value - low & mask) << shift;
		}

		/** The bits of the field. */
		public long ones() {
			return mask << shift;
		}
	}

	/** The bits of a variable; null if it is not kept. */
	public Field field(int slot) {
		int i = fieldOf[slot];
		return i < 0 ? null : new Field(wordOf[i], shifts[i], masks[i], lows[i]);
	}

	/** A new array that {@link #decode} can fill. */
	public int[] newState() {
		return template.clone();
	}

	/** One word of the packed form. */
	public long encode(int[] state, int word) {
		long packed = 0;
		for (int i = firstOfWord[word]; i < firstOfWord[word + 1]; i++) {
			int offset = state[slots[i]] - lows[i];
			if (Integer.compareUnsigned(offset, ranges[i]) > 0) {
				throw outside(i, state);
			}
			packed |= (offset & 0xFFFFFFFFL) << shifts[i];
		}
		return packed;
	}

	/** Packs a state into {@link #words} words from {@code from} on. */
	public void encode(int[] state, long[] packed, int from) {
		for (int word = 0; word < words; word++) {
			packed[from + word] = encode(state, word);
		}
	}

	/** Brings a packed state up to date after a variable was written. */
	public void patch(int[] state, int slot, long[] packed) {
		int i = fieldOf[slot];
		if (i < 0) {
			return;
		}
		int offset = state[slot] - lows[i];
		if (Integer.compareUnsigned(offset, ranges[i]) > 0) {
			throw outside(i, state);
		}
		int word = wordOf[i];
		packed[word] = packed[word] & ~(masks[i] << shifts[i]) | (offset & 0xFFFFFFFFL) << shifts[i];
	}

	private SemanticsError outside(int field, int[] state) {
		Variable v = kept[field];
		int value = state[slots[field]];
		return new SemanticsError("value " + value + " is outside the domain " + v.domain() + " of " + v.name(), v.name(),
				value);
	}

	/** Unpacks one word into an array from {@link #newState}. */
	public void decode(long packed, int word, int[] state) {
		for (int i = firstOfWord[word]; i < firstOfWord[word + 1]; i++) {
			state[slots[i]] = (int) (packed >>> shifts[i] & masks[i]) + lows[i];
		}
	}

	/** Unpacks a state into an array from {@link #newState}. */
	public void decode(long[] packed, int from, int[] state) {
		for (int word = 0; word < words; word++) {
			decode(packed[from + word], word, state);
		}
	}
}
