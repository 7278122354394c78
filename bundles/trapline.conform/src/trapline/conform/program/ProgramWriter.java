package trapline.conform.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;

import trapline.conform.corpus.Op;
import trapline.conform.corpus.OracleCase.Program;
import trapline.conform.program.GuestLayout.Inside;

/** Writes a recorded program as a scenario, harness included. */
public final class ProgramWriter {
	private static final List<Integer> EXCEPTIONS = List.of(0, 1, 2, 3, 4, 6, 7, 8, 10, 11, 12, 13, 14, 16, 17, 19);

	private final StringBuilder text = new StringBuilder();
	private final Program program;
	private final Surroundings surroundings;

	private ProgramWriter(Program program) {
		this.program = program;
		this.surroundings = Surroundings.of(program);
	}

	/**
	 * The scenario.
	 *
	 * @param stacks what the stacks of its processor hold
	 * @throws UnsupportedProgram if the semantics does not cover a part of the program; the message names it
	 */
	public static String write(Program program, StackForm stacks) {
		return new ProgramWriter(program).scenario(stacks);
	}

	private String scenario(StackForm stacks) {
		TreeSet<Integer> vectors = new TreeSet<>(EXCEPTIONS);
		vectors.addAll(surroundings.vectors());
		vectors.addAll(program.handlers().keySet());
		vectors.addAll(program.gates().keySet());
		addMentioned(vectors, program.main());
		program.handlers().values().forEach(blocks -> blocks.forEach(block -> addMentioned(vectors, block)));
		text.append("scenario recorded \"a recorded program\"\nplatform ").append(surroundings.platform(stacks))
				.append("\nimport conform.harness\n");
		surroundings.imports().forEach(module -> text.append("import ").append(module).append('\n'));
		text.append(KnobProfiles.settings(surroundings.platform(stacks)));
		words();
		text.append("page A { present = false }\npage B { present = false }\npage C { present = false }\n")
				.append("page RO { writable = false }\npage D\npage STK_end { present = false }\npage STK_top { present = false }\n")
				.append("page RO_end { writable = false }\n");
		surroundings.pages().forEach(page -> text.append(page).append('\n'));
		text.append("vcpu v0 {\n");
		start(vectors);
		text.append("\ttask {\n");
		block("main", program.main());
		line("main_" + size(program.main()) + ": runtime;");
		line("finish;");
		insides("main"::equals);
		destinations(List.of(program.main()));
		text.append("\t}\n");
		vectors.forEach(this::handler);
		text.append("}\n");
		surroundings.host().forEach(line -> text.append(line).append('\n'));
		return text.toString();
	}

	/** One counter per vector whose deliveries differ, which stops at the last block; and what the surroundings count. */
	private void words() {
		List<String> words = new ArrayList<>(surroundings.words());
		program.handlers().forEach((vector, blocks) -> {
			if (blocks.size() > 1)
				words.add("runs_" + vector + " : 0.." + (blocks.size() - 1));
		});
		if (words.isEmpty())
			return;
		text.append("memory {\n");
		words.forEach(word -> text.append('\t').append(word).append('\n'));
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
		if (program.trap())
			line("TF = true");
		if (program.alignmentChecks())
			line("AC = true");
		if (program.alignmentMask())
			line("alignment_mask = true");
		for (int vector : vectors)
			if ((vector == 3 || vector == 4 || vector >= 0x20) && !program.gates().getOrDefault(vector, Map.of()).containsKey("dpl"))
				line("idt[" + vector + "].dpl = 3");
		program.gates().forEach((vector, fields) -> GateSettings.lines(vector, fields).forEach(this::line));
		line("stack_fault[ist5] = noncanonical");
		line("stack_fault[ist7] = beyond_tss");
		line("stack_page[ist4] = " + Pages.end(program.ist4Page() == null ? "STK" : program.ist4Page()));
		line("stack_page[ist6] = RO_end");
		surroundings.start().forEach(this::line);
		ends("main", program.main());
		program.handlers().forEach((vector, blocks) -> {
			for (int k = 0; k < blocks.size(); k++)
				ends("h" + vector + "_" + k, blocks.get(k));
		});
		surroundings.insides().forEach(inside -> line("op_end[" + inside.label() + "] = " + inside.next()));
		text.append("\t}\n");
	}

	private void handler(int vector) {
		List<List<Op>> blocks = program.handlers().get(vector);
		if (blocks == null)
			text.append("\thandler ").append(vector).append(" { call ").append(Resume.of(vector, List.of()).handler()).append("(); }\n");
		else
			handler(vector, blocks);
	}

	private void handler(int vector, List<List<Op>> blocks) {
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
		insides(block -> block.startsWith("h" + vector + "_"));
		destinations(blocks);
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
			if (!Labels.hasAddress(op))
				continue;
			List<String> instructions = Operations.instructions(op);
			for (int i = 0; i < instructions.size(); i++)
				line(Labels.of(name, number, i) + ": " + instructions.get(i) + ";");
			Operations.called(op).forEach(instruction -> line(instruction + ";"));
			number++;
		}
	}

	/** Addresses inside instructions, of which those in a mark are known; after a fault there a handler goes on with the next operation. */
	private void insides(Predicate<String> block) {
		for (Inside inside : surroundings.insides())
			if (block.test(inside.block())) {
				line(inside.label() + (inside.name().equals("mark") ? ": inside_mark;" : ": unknown_bytes;"));
				line("goto " + inside.next() + ";");
			}
	}

	/** Pages that blocks jump to: the fetch faults, again if the handler returns there. */
	private void destinations(List<List<Op>> blocks) {
		blocks.stream().flatMap(List::stream).map(Operations::destination).filter(Objects::nonNull).distinct().forEach(page -> {
			line(Labels.page(page) + ": touch " + page + ", fetch;");
			line("finish;");
		});
	}

	/** The entries of the harness's table of operations: where the operation of each address of a block ends. */
	private void ends(String name, List<Op> block) {
		int number = 0;
		for (Op op : block) {
			if (!Labels.hasAddress(op))
				continue;
			for (int i = 0; i < Operations.instructions(op).size(); i++)
				line("op_end[" + Labels.of(name, number, i) + "] = " + Labels.of(name, number + 1, 0));
			number++;
		}
	}

	/** Operations with an address of their own; the one that ends a handler has none. */
	private static long size(List<Op> block) {
		return block.stream().filter(Labels::hasAddress).count();
	}

	private void line(String line) {
		text.append("\t\t").append(line).append('\n');
	}
}
