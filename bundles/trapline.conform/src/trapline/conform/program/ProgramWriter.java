package trapline.conform.program;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import trapline.conform.corpus.Op;
import trapline.conform.corpus.OracleCase.Program;

/** Writes a recorded program as a scenario, harness included. */
public final class ProgramWriter {
	private static final List<Integer> EXCEPTIONS = List.of(0, 1, 2, 3, 4, 6, 7, 8, 10, 11, 12, 13, 14, 16, 17, 19);

	private final StringBuilder text = new StringBuilder();
	private final Program program;
	private final String platform;

	private ProgramWriter(Program program, String platform) {
		this.program = program;
		this.platform = platform;
	}

	/**
	 * The scenario.
	 *
	 * @param platform the module that it runs on, which has frames or words on its stacks
	 * @throws UnsupportedProgram if the semantics does not cover a part of the program; the message names it
	 */
	public static String write(Program program, String platform) {
		if (!program.unknown().isEmpty())
			throw new UnsupportedProgram("the mapping does not cover " + String.join(", ", program.unknown()));
		return new ProgramWriter(program, platform).scenario();
	}

	private String scenario() {
		TreeSet<Integer> vectors = new TreeSet<>(EXCEPTIONS);
		vectors.addAll(program.handlers().keySet());
		vectors.addAll(program.gates().keySet());
		addMentioned(vectors, program.main());
		program.handlers().values().forEach(blocks -> blocks.forEach(block -> addMentioned(vectors, block)));
		text.append("scenario recorded \"a recorded program\"\nplatform " + platform + "\nimport conform.harness\n");
		counters();
		text.append("page A { present = false }\npage B { present = false }\npage C { present = false }\n")
				.append("page RO { writable = false }\npage D\npage STK_end { present = false }\n")
				.append("page RO_end { writable = false }\nvcpu v0 {\n");
		start(vectors);
		text.append("\ttask {\n");
		block("main", program.main());
		line("main_" + size(program.main()) + ": runtime;");
		line("finish;");
		text.append("\t}\n");
		vectors.forEach(this::handler);
		return text.append("}\n").toString();
	}

	/** One counter per vector whose deliveries differ; it stops at the last block. */
	private void counters() {
		List<Map.Entry<Integer, List<List<Op>>>> several = program.handlers().entrySet().stream()
				.filter(h -> h.getValue().size() > 1).toList();
		if (several.isEmpty())
			return;
		text.append("memory {\n");
		several.forEach(h -> text.append("\truns_").append(h.getKey()).append(" : 0..")
				.append(h.getValue().size() - 1).append('\n'));
		text.append("}\n");
	}

	private static void addMentioned(TreeSet<Integer> vectors, List<Op> block) {
		for (Op op : block)
			if (op.arguments().containsKey("vector"))
				vectors.add(op.number("vector"));
	}

	private void start(TreeSet<Integer> vectors) {
		text.append("\tstart {\n");
		line("cpl = " + program.cpl());
		line("IF = " + program.interrupts());
		line("TF = " + program.trap());
		for (int vector : vectors)
			if ((vector == 3 || vector == 4 || vector >= 0x20) && !program.gates().getOrDefault(vector, Map.of()).containsKey("dpl"))
				line("idt[" + vector + "].dpl = 3");
		program.gates().forEach((vector, fields) -> GateSettings.lines(vector, fields).forEach(this::line));
		line("stack_fault[ist5] = noncanonical");
		line("stack_fault[ist7] = beyond_tss");
		line("stack_page[ist4] = STK_end");
		line("stack_page[ist6] = RO_end");
		text.append("\t}\n");
	}

	private void handler(int vector) {
		List<List<Op>> blocks = program.handlers().getOrDefault(vector, List.of(List.of()));
		text.append("\thandler ").append(vector).append(" {\n");
		line("h" + vector + "_entry: stub;");
		line("h" + vector + "_log: log;");
		for (int k = 0; k < blocks.size() - 1; k++) {
			line("if runs_" + vector + " == " + k + " {");
			line("write runs_" + vector + " <- " + (k + 1) + ";");
			delivery(vector, k, blocks.get(k));
			line("} else {");
		}
		delivery(vector, blocks.size() - 1, blocks.get(blocks.size() - 1));
		for (int k = 0; k < blocks.size() - 1; k++)
			line("}");
		line("epilogue;");
		line("h" + vector + "_iret: iret;");
		text.append("\t}\n");
	}

	private void delivery(int vector, int index, List<Op> block) {
		String name = "h" + vector + "_" + index;
		block(name, block);
		line(name + "_" + size(block) + ": runtime;");
		line(name + "_" + size(block) + "_then1: runtime;");
		Resume.of(vector, block).instructions().forEach(this::line);
	}

	/** Every operation has a label, and one for each further instruction of it; code that it calls has none. */
	private void block(String name, List<Op> block) {
		int number = 0;
		for (Op op : block) {
			if (op.name().equals("iret"))
				continue;
			List<String> instructions = Operations.instructions(op);
			for (int i = 0; i < instructions.size(); i++)
				line(name + "_" + number + (i == 0 ? "" : "_then" + i) + ": " + instructions.get(i) + ";");
			Operations.called(op).forEach(instruction -> line(instruction + ";"));
			number++;
		}
	}

	/** Operations with an address of their own; the one that ends a handler has none. */
	private static long size(List<Op> block) {
		return block.stream().filter(op -> !op.name().equals("iret")).count();
	}

	private void line(String line) {
		text.append("\t\t").append(line).append('\n');
	}
}
