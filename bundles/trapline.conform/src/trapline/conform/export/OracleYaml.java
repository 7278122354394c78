package trapline.conform.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import trapline.conform.corpus.Op;
import trapline.conform.corpus.OracleCase.Program;

/** Writes a test as a corpus file of recorded programs that waits to be recorded. */
public final class OracleYaml {
	private final StringBuilder text = new StringBuilder();
	private final OracleTest test;

	private OracleYaml(OracleTest test) {
		this.test = test;
	}

	/** The file, with what the model says in the place of a reference, and nothing observed. */
	public static String of(OracleTest test) {
		return new OracleYaml(test).write();
	}

	private String write() {
		text.append("# The scenario ").append(test.topic())
				.append(test.origin().isEmpty() ? "" : ", " + test.origin()).append(", as a program. Behind each operation: what it stands for.\n");
		text.append("schema: x86-event-conformance/1\ntopic: ").append(test.topic()).append("\noracles: {}\ncases:\n");
		text.append("- id: ").append(test.id()).append("\n  topic: ").append(test.topic()).append("\n  title: ").append(quoted(test.title()))
				.append('\n');
		initial(test.program());
		List<Op> main = test.program().main();
		text.append(main.isEmpty() ? "  program: []\n" : "  program:\n");
		block("  - ", "  - ", main, test.remarks().getOrDefault("main", List.of()));
		handlers();
		text.append(HypervisorYaml.of(test.program().hypervisor()));
		text.append("  observed: []\n  reference:\n    oracles_following_the_manual: []\n    confidence: high\n    why: ")
				.append(quoted("the model of Trapline")).append("\n    expected:\n");
		List<Map<String, String>> events = test.expected().events();
		text.append(events.isEmpty() ? "      events: []\n" : "      events:\n");
		events.forEach(event -> text.append("      - ").append(EventLine.of(event)).append('\n'));
		return text.append("      end: ").append(test.expected().end()).append('\n').toString();
	}

	private void initial(Program program) {
		text.append("  initial:\n    cpu: {mode: long64, cpl: ").append(program.cpl()).append(", rflags: {if: ")
				.append(bit(program.interrupts())).append(", tf: ").append(bit(program.trap()))
				.append(program.alignmentChecks() ? ", ac: 1" : "").append('}')
				.append(program.alignmentMask() ? ", cr0_am: 1" : "").append("}\n");
		if (!program.gates().isEmpty()) {
			List<String> gates = new ArrayList<>();
			program.gates().forEach((vector, fields) -> gates.add(vector + ": " + flow(fields)));
			text.append("    idt_overrides: {").append(String.join(", ", gates)).append("}\n");
		}
		if (program.ist4Page() != null)
			text.append("    ist4_page: ").append(program.ist4Page()).append('\n');
	}

	private static int bit(boolean value) {
		return value ? 1 : 0;
	}

	private void handlers() {
		if (test.program().handlers().isEmpty()) {
			text.append("  handlers: {}\n");
			return;
		}
		text.append("  handlers:\n");
		test.program().handlers().forEach((vector, blocks) -> {
			text.append("    ").append(vector).append(":\n");
			for (int k = 0; k < blocks.size(); k++)
				if (blocks.get(k).isEmpty())
					text.append("    - []\n");
				else
					block("    - - ", "      - ", blocks.get(k), test.remarks().getOrDefault("h" + vector + "#" + k, List.of()));
		});
	}

	private void block(String first, String further, List<Op> ops, List<String> remarks) {
		for (int i = 0; i < ops.size(); i++) {
			Op op = ops.get(i);
			text.append(i == 0 ? first : further).append("{op: ").append(op.name());
			op.arguments().forEach((key, value) -> text.append(", ").append(key).append(": ").append(scalar(value)));
			text.append('}').append(i < remarks.size() ? "   # " + remarks.get(i) : "").append('\n');
		}
	}

	private static String flow(Map<String, Object> fields) {
		List<String> parts = new ArrayList<>();
		fields.forEach((key, value) -> parts.add(key + ": " + value));
		return "{" + String.join(", ", parts) + "}";
	}

	private static Object scalar(Object value) {
		return value instanceof String s && s.startsWith("0x") ? "'" + s + "'" : value;
	}

	private static String quoted(String text) {
		return "'" + text.replace("'", "''") + "'";
	}
}
