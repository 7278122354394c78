package trapline.machine;

import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of variables, by slot. */
public final class SlotSet {
	private final BitSet bits = new BitSet();

	public void add(int slot) {
		bits.set(slot);
	}

	public void addAll(SlotSet other) {
		bits.or(other.bits);
	}

	/** A set of its own with the same variables. */
	public SlotSet copy() {
		SlotSet copy = new SlotSet();
		copy.addAll(this);
		return copy;
	}

	public void removeAll(SlotSet other) {
		bits.andNot(other.bits);
	}

	public void remove(int slot) {
		bits.clear(slot);
	}

	public boolean contains(int slot) {
		return bits.get(slot);
	}

	public boolean isEmpty() {
		return bits.isEmpty();
	}

	public boolean intersects(SlotSet other) {
		return bits.intersects(other.bits);
	}

	/** The slots in ascending order. */
	public IntStream slots() {
		return bits.stream();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SlotSet set && bits.equals(set.bits);
	}

	@Override
	public int hashCode() {
		return bits.hashCode();
	}

	@Override
	public String toString() {
		return bits.toString();
	}
}
