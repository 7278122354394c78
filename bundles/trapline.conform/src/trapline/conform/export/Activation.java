package trapline.conform.export;

import java.util.ArrayList;
import java.util.List;

import trapline.machine.Position;

/** One run of the program or of a handler: its instructions in the order in which they began. */
final class Activation {
	/** The vector of a program that nothing called. */
	static final int MAIN = -1;

	private final int vector;
	private final int number;
	private final Position entry;
	private final List<Instruction> slots = new ArrayList<>();
	private int ran;
	private Position awaited;

	/**
	 * @param vector the vector of its handler, or {@link #MAIN}
	 * @param number how many deliveries of that vector came before
	 * @param entry its first instruction; null if the scenario has no handler for the vector
	 */
	Activation(int vector, int number, Position entry) {
		this.vector = vector;
		this.number = number;
		this.entry = entry;
	}

	int vector() {
		return vector;
	}

	int number() {
		return number;
	}

	Position entry() {
		return entry;
	}

	boolean isMain() {
		return vector == MAIN;
	}

	/** Its instructions, those that ran first. */
	List<Instruction> slots() {
		return slots;
	}

	/** The last of them; null for none. */
	Position last() {
		return slots.isEmpty() ? null : slots.get(slots.size() - 1).position();
	}

	/** An instruction begins; the same one as before goes on with what a fault or another iteration interrupted. */
	void begins(Instruction instruction) {
		awaited = null;
		if (ran > 0 && slots.get(ran - 1).position() == instruction.position())
			return;
		slots.add(instruction);
		ran++;
	}

	/** An instruction that would follow, had the run come so far. */
	void follows(Instruction instruction) {
		slots.add(instruction);
	}

	/** An instruction that a handler made the program leave out. */
	void leavesOut(Instruction instruction) {
		slots.add(instruction);
		ran++;
	}

	/** A delivery interrupts it in front of an address. */
	void interrupted(Position address) {
		awaited = address;
	}

	/** The address in front of which it was interrupted last, and that has not begun since; null for none. */
	Position awaited() {
		return awaited;
	}

	/** The number of the instruction at an address to which a handler returns. */
	int slot(Position address) {
		return ran > 0 && slots.get(ran - 1).position() == address ? ran - 1 : ran;
	}
}
