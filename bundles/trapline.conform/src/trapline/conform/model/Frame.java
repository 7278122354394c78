package trapline.conform.model;

import java.util.List;

import trapline.machine.Position;

/**
 * What a handler finds on its stack.
 *
 * @param returnAddress where the frame returns to; null for nowhere
 * @param interrupts saved IF
 * @param trap saved TF
 * @param resume saved RF
 * @param level saved privilege level
 * @param code the error code, 0 if none was pushed
 * @param stack the stack in use
 */
record Frame(Position returnAddress, boolean interrupts, boolean trap, boolean resume, int level, int code,
		String stack) {
	/** Words from the frame pointer of a handler stub, which follows 15 registers and the vector. */
	private static final int CODE = 16;
	private static final int ADDRESS = 17;
	private static final int SELECTOR = 18;
	private static final int FLAGS = 19;

	/** The first words above each stack, as the semantics lays them out, by size. */
	private static final List<Integer> TOPS = List.of(120, 180, 240, 300, 360, 420);
	private static final List<String> STACKS = List.of("main", "rsp0", "ist1", "ist2", "ist3", "ist4");

	/** What a handler finds that was entered without a frame. */
	private static final Frame NONE = new Frame(null, false, false, false, 0, 0, "unknown");

	/**
	 * The frame of the handler that runs.
	 *
	 * @param codeMissing whether its stub took the return address for an error code that was not pushed
	 */
	static Frame of(ProcessorView cpu, boolean codeMissing) {
		if (cpu.has("rbp"))
			return ofWords(cpu, cpu.value("rbp"), codeMissing ? 1 : 0);
		String frame = "frame[" + (cpu.value("sp") - 1) + "].";
		return cpu.has(frame + "pc") ? ofFrame(cpu, frame) : NONE;
	}

	private static Frame ofFrame(ProcessorView cpu, String frame) {
		return new Frame(cpu.position(frame + "pc"), cpu.flag(frame + "IF"), cpu.flag(frame + "TF"),
				cpu.flag(frame + "RF"), cpu.value(frame + "cpl"), cpu.value(frame + "code"), stack(cpu));
	}

	/** Some stacks are the end of a page that programs use otherwise too, and are told by it. */
	private static String stack(ProcessorView cpu) {
		String page = "stack_page[" + cpu.text("stack") + "]";
		return cpu.has(page) && !cpu.text(page).equals("nothing") ? "page:" + cpu.text(page).replace("_end", "")
				: cpu.text("stack");
	}

	private static Frame ofWords(ProcessorView cpu, int base, int shift) {
		int flags = word(cpu, base + FLAGS - shift);
		int stack = 0;
		while (stack < TOPS.size() && TOPS.get(stack) < base)
			stack++;
		// a word holds the number of an address, which is 1 more than its index: 0 is nowhere
		return new Frame(cpu.position(word(cpu, base + ADDRESS - shift) - 1), (flags & 1) != 0, (flags & 2) != 0,
				(flags & 4) != 0, word(cpu, base + SELECTOR - shift), word(cpu, base + CODE),
				stack < STACKS.size() ? STACKS.get(stack) : "unknown");
	}

	private static int word(ProcessorView cpu, int address) {
		String name = "word[" + address + "]";
		return cpu.has(name) ? cpu.value(name) : 0;
	}
}
