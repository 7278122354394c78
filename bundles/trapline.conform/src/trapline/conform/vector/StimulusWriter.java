package trapline.conform.vector;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import trapline.conform.corpus.CorpusException;
import trapline.conform.program.UnsupportedProgram;

/** Stimuli as lines of a script. */
final class StimulusWriter {
	private final Family family;
	private final Script script;
	private final Pages pages;
	private final TreeSet<Integer> vectors = new TreeSet<>();
	private String processor;

	/** @param family the processor, which decides what a delivery may meet */
	StimulusWriter(Family family, Script script, Pages pages) {
		this.family = family;
		this.script = script;
		this.pages = pages;
	}

	/** The vectors that are mentioned. */
	TreeSet<Integer> vectors() {
		return vectors;
	}

	/** @throws UnsupportedProgram if the semantics does not cover a stimulus; the message names it */
	void write(Object event) {
		if (!(event instanceof Map<?, ?> map) || map.size() != 1)
			throw new CorpusException("a stimulus is " + event + ", expected a mapping with one key");
		String kind = String.valueOf(map.keySet().iterator().next());
		Given fields = new Given(kind, map.values().iterator().next());
		processor(kind, fields.text("cpu", null));
		switch (kind) {
		case "insn" -> new InstructionWriter(family, script, pages, vectors).write(fields);
		case "run" -> script.line("let_run " + fields.number("n"));
		case "arrive" -> arrive(fields);
		case "raise" -> script.instruction("raises " + fault(fields, pages, vectors), 1);
		case "arm_delivery_fault" -> arm(fields);
		case "vmentry" -> new EntryWriter(script, pages, vectors).write(fields);
		case "vmrun" -> new VmrunWriter(script, vectors).write(fields);
		case "host" -> new HostWriter(script, pages).write(fields);
		case "payload" -> payload(fields);
		default -> throw new UnsupportedProgram("the mapping does not cover the stimulus '" + kind + "'");
		}
		fields.end();
	}

	/** One processor may have any name; where none is said it is meant. */
	private void processor(String kind, String name) {
		if (name != null && processor != null && !name.equals(processor))
			throw new UnsupportedProgram("the mapping does not cover several processors: 'cpu' of '" + kind + "' is " + name
					+ ", before it was " + processor);
		processor = name == null ? processor : name;
	}

	private void arrive(Given fields) {
		String what = fields.text("what", "");
		String line = switch (what) {
		case "nmi", "smi", "init" -> "arrive_" + what;
		case "sipi" -> "arrive_sipi " + fields.number("vec", 0);
		case "mc" -> "arrive_machine_check";
		case "intr" -> "arrive_interrupt " + vector(fields, vectors);
		default -> throw new UnsupportedProgram("the mapping does not cover the arrival '" + what + "'");
		};
		for (int i = 0; i < fields.number("count", 1); i++)
			script.line(line);
	}

	private void arm(Given fields) {
		Given of = fields.inner("of");
		String condition = fields.text("kind", "exception");
		if (!family.meets(condition))
			throw new UnsupportedProgram("the mapping does not cover the delivery fault '" + condition + "' here");
		String kind = switch (condition) {
		case "exception", "ept", "npf" -> condition + "_in_delivery";
		default -> condition;
		};
		boolean typed = of.has("type");
		String event = vector(of, vectors) + (typed ? ", " + EventTypes.name(of.take("type")) : "");
		String met = fields.has("vec") ? fault(fields, pages, vectors)
				: "#PF, 0, " + pages.at(fields.number("addr", 0));
		script.line((typed ? "delivery_of_type_meets " : "delivery_meets ") + event + ", " + kind + ", " + met + ", "
				+ fields.number("times", 1));
		of.end();
	}

	private void payload(Given fields) {
		if (fields.flag("read_cr2", false))
			script.instruction("read_cr2 -> read_value", 1);
		if (fields.flag("read_event_data", false))
			script.instruction("read_event_data -> read_value", 1);
		if (fields.has("write_cr2"))
			script.instruction("write_cr2 <- " + pages.at(fields.number("write_cr2")), 1);
		for (String clear : List.of("clear_dr6", "clear_mcip"))
			if (fields.flag(clear, false))
				script.instruction(clear, 1);
		if (fields.flag("clear_ve_busy", false))
			script.instruction("set_ve_busy 0", 1);
	}

	static int vector(Given fields, TreeSet<Integer> vectors) {
		int vector = fields.number("vec");
		vectors.add(vector);
		return vector;
	}

	/** An exception with its error code and address, as arguments. */
	static String fault(Given fields, Pages pages, TreeSet<Integer> vectors) {
		return vector(fields, vectors) + ", " + fields.number("ec", 0) + ", " + pages.at(fields.number("addr", 0));
	}
}
