package trapline.conform.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import trapline.conform.corpus.Op;
import trapline.conform.corpus.OracleCase.Program;
import trapline.conform.program.Resume;

/**
 * Writes a test as one C source for the tree of kvm-unit-tests: the blocks as assembler, the events that the model expects as
 * a table, and a handler that compares.
 */
public final class KvmUnitTest {
	private static final String TEMPLATE = "kvm-unit-test.c";
	private static final Set<Integer> WITH_CODE = Set.of(8, 10, 11, 12, 13, 14, 17, 21);
	private static final int IF = 0x200;
	private static final int TF = 0x100;
	private static final int MOST_STACKS = 3;

	private final OracleTest test;
	private final Map<Integer, List<List<Op>>> handlers = new TreeMap<>();
	private final UnitTestEvents events;

	private KvmUnitTest(OracleTest test) {
		this.test = test;
		events = new UnitTestEvents(test.expected().events());
	}

	/**
	 * The source.
	 *
	 * @throws NotTestable for what a unit test cannot do although an emulator that is watched from outside can
	 */
	public static String of(OracleTest test) {
		return new KvmUnitTest(test).write();
	}

	private String write() {
		Program program = test.program();
		if (program.hypervisor() != null)
			throw refuse("a program under a hypervisor, whose own code would have to be in the test,");
		if (program.cpl() != 0 || program.alignmentChecks() || program.alignmentMask())
			throw refuse("software in ring 3");
		if (!test.expected().end().equals("end"))
			throw refuse("a run that ends by " + test.expected().end() + ", after which nobody reports,");
		events.odd().ifPresent(event -> {
			throw refuse("the event " + event);
		});
		handlers.putAll(program.handlers());
		events.vectors().forEach(vector -> handlers.putIfAbsent(vector, List.of(List.of())));
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("TITLE", inComment(test.title()));
		parts.put("TOPIC", test.topic());
		parts.put("ORIGIN", test.origin().isEmpty() ? "" : ", " + inComment(test.origin()));
		parts.put("SYMBOLS", symbols());
		parts.put("BLOCKS", blocks());
		parts.put("OPERATIONS", operations());
		parts.put("EVENTS", events.table());
		parts.put("CHOICES", choices());
		parts.put("RFLAGS", String.valueOf(2 | (program.interrupts() ? IF : 0) | (program.trap() ? TF : 0)));
		parts.put("MAIN", block("main", -1, program.main()));
		parts.put("HANDLERS", handlers());
		parts.put("STUBS", stubs());
		parts.put("GATES", gates());
		String text = template();
		for (Map.Entry<String, String> part : parts.entrySet())
			text = text.replace("@" + part.getKey() + "@", part.getValue());
		return text;
	}

	private static String inComment(String text) {
		return text.replace("*/", "* /");
	}

	private NotTestable refuse(String what) {
		return new NotTestable(test.where(), what + " is nothing that a kvm-unit-test can have; --as oracle can");
	}

	private String symbols() {
		StringBuilder text = new StringBuilder();
		names("main", test.program().main(), text);
		handlers.forEach((vector, blocks) -> {
			text.append("extern const char tl_entry_").append(vector).append("[];\n");
			for (int k = 0; k < blocks.size(); k++)
				names("h" + vector + "#" + k, blocks.get(k), text);
		});
		return text.toString();
	}

	private static void names(String block, List<Op> ops, StringBuilder text) {
		text.append("extern const char ");
		for (int i = 0; i <= size(ops); i++)
			text.append(i == 0 ? "" : ", ").append(UnitTestLabels.symbol(block + "." + i)).append("[]");
		text.append(";\n");
	}

	private static int size(List<Op> ops) {
		return (int) ops.stream().filter(op -> !op.name().equals("iret")).count();
	}

	private String blocks() {
		StringBuilder text = new StringBuilder();
		handlers.forEach((vector, blocks) -> {
			text.append("static const char *const blocks_").append(vector).append("[] = { ");
			for (int k = 0; k < blocks.size(); k++)
				text.append(k == 0 ? "" : ", ").append(UnitTestLabels.symbol("h" + vector + "#" + k + ".0"));
			text.append(" };\n");
		});
		return text.toString();
	}

	private String choices() {
		StringBuilder text = new StringBuilder();
		handlers.forEach((vector, blocks) -> text.append("\tcase ").append(vector).append(":\n\t\treturn blocks_").append(vector)
				.append("[i < ARRAY_SIZE(blocks_").append(vector).append(") ? i : ARRAY_SIZE(blocks_").append(vector).append(") - 1];\n"));
		return text.toString();
	}

	private String operations() {
		StringBuilder text = new StringBuilder();
		ranges("main", test.program().main(), text);
		handlers.forEach((vector, blocks) -> {
			for (int k = 0; k < blocks.size(); k++)
				ranges("h" + vector + "#" + k, blocks.get(k), text);
		});
		return text.isEmpty() ? "\t{ NULL, NULL },\n" : text.toString();
	}

	private static void ranges(String block, List<Op> ops, StringBuilder text) {
		for (int i = 0; i < size(ops); i++)
			text.append("\t{ ").append(UnitTestLabels.symbol(block + "." + i)).append(", ")
					.append(UnitTestLabels.symbol(block + "." + (i + 1))).append(" },\n");
	}

	private String block(String name, int vector, List<Op> ops) {
		StringBuilder text = new StringBuilder();
		int number = 0;
		for (Op op : ops) {
			if (op.name().equals("iret"))
				continue;
			String code = UnitTestAssembly.of(op, UnitTestLabels.symbol(name + "." + (number + 1)));
			if (code == null)
				throw refuse("the operation " + op.name());
			line(UnitTestLabels.symbol(name + "." + number) + ":", text);
			List.of(code.split("; ")).forEach(instruction -> line("\t" + instruction, text));
			number++;
		}
		line(UnitTestLabels.symbol(name + "." + number) + ":", text);
		if (vector >= 0) {
			Resume resume = Resume.of(vector, ops);
			line("\tmov $" + resume.ordinal() + ", %esi", text);
			line(resume == Resume.END ? "\tjmp tl_end" : "\tjmp tl_exit", text);
		}
		return text.toString();
	}

	private static void line(String line, StringBuilder text) {
		text.append("\t\"").append(line).append("\\n\"\n");
	}

	private String handlers() {
		StringBuilder text = new StringBuilder();
		handlers.forEach((vector, blocks) -> {
			for (int k = 0; k < blocks.size(); k++)
				text.append(block("h" + vector + "#" + k, vector, blocks.get(k)));
		});
		return text.toString();
	}

	private String stubs() {
		StringBuilder text = new StringBuilder();
		for (int vector : handlers.keySet()) {
			line("tl_entry_" + vector + ":", text);
			if (!WITH_CODE.contains(vector))
				line("\tpushq $0", text);
			line("\tpushq $" + vector, text);
			line("\tjmp tl_common", text);
		}
		return text.toString();
	}

	private String gates() {
		StringBuilder text = new StringBuilder();
		handlers.keySet().forEach(vector -> text.append("\tset_idt_entry(").append(vector).append(", (void *)tl_entry_")
				.append(vector).append(", 0);\n"));
		test.program().gates().forEach((vector, fields) -> fields.forEach((field, value) -> text.append("\tboot_idt[").append(vector)
				.append("].").append(gate(vector, field, value)).append(";\n")));
		return text.toString();
	}

	private String gate(int vector, String field, Object value) {
		String text = field + " " + value;
		if (field.equals("ist") && value instanceof Integer ist && ist <= MOST_STACKS)
			return "ist = " + ist;
		return switch (text) {
		case "present false" -> "p = 0";
		case "type trap" -> "type = 15";
		case "type bad" -> "type = 0";
		case "sel null" -> "selector = 0";
		case "sel data" -> "selector = KERNEL_DS";
		case "sel code_np" -> "selector = NP_SEL";
		default -> throw refuse("the gate of vector " + vector + " with " + field + " = " + value);
		};
	}

	private static String template() {
		try (InputStream in = KvmUnitTest.class.getResourceAsStream(TEMPLATE)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
