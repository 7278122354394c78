package trapline.conform.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import trapline.conform.corpus.OracleCase.Program;

/** Reads cases of the schema {@code x86-event-conformance/1} from a parsed file. */
final class OracleReader {
	private static final List<String> NEEDED = List.of("id", "topic", "initial", "program", "observed", "reference");
	private static final Set<String> CASE = Set.of("id", "topic", "title", "initial", "program", "handlers", "vmx", "svm",
			"observed", "agreement", "reference");
	private static final Set<String> INITIAL = Set.of("cpu", "idt_overrides", "ist4_page");
	private static final Set<String> CPU = Set.of("mode", "cpl", "rflags", "cr0_am");
	private static final Set<String> GATE = Set.of("present", "type", "dpl", "ist", "sel");

	private static final Set<String> REFERENCE = Set.of("oracles_following_the_manual", "confidence", "why", "expected",
			"expected_first");

	private final String file;
	private final UnaryOperator<CorpusException> locate;

	/**
	 * @param file the name that people know
	 * @param locate puts the place in front of the message of a problem
	 */
	OracleReader(String file, UnaryOperator<CorpusException> locate) {
		this.file = file;
		this.locate = locate;
	}

	/** The cases of a parsed file. One that is not right says so itself, so that the others can be run. */
	List<OracleCase> read(Map<?, ?> document) {
		List<OracleCase> cases = new ArrayList<>();
		for (Object entry : Fields.list(document.get("cases")))
			cases.add(oneCase(Fields.map(entry, "case"), document));
		return cases;
	}

	private OracleCase oneCase(Map<?, ?> entry, Map<?, ?> document) {
		String id = String.valueOf(entry.get("id"));
		String topic = String.valueOf(entry.containsKey("topic") ? entry.get("topic") : document.get("topic"));
		String title = String.valueOf(entry.get("title"));
		List<Recorded> recorded = new ArrayList<>();
		Reference reference = Reference.UNKNOWN;
		try {
			Fields.only(entry, "a case", CASE);
			for (String field : NEEDED)
				if (!entry.containsKey(field))
					throw new CorpusException(entry, "expected a case with '" + field + "'");
			for (Object group : Fields.list(entry.get("observed"))) {
				Map<?, ?> fields = Fields.map(group, "observed");
				recorded.add(new Recorded(Fields.texts(fields.get("oracles")), observation(fields)));
			}
			reference = reference(Fields.map(entry.get("reference"), "reference"));
			return new OracleCase(file, id, topic, title, program(entry), recorded, reference, null, null, null);
		} catch (CorpusException e) {
			CorpusException problem = e.where() == null ? new CorpusException(entry, e.getMessage()) : e;
			return new OracleCase(file, id, topic, title, null, recorded, reference, null, null,
					locate.apply(problem).getMessage());
		}
	}

	private static Program program(Map<?, ?> entry) {
		Map<?, ?> initial = Fields.map(entry.get("initial"), "initial");
		Fields.only(initial, "'initial'", INITIAL);
		Map<?, ?> cpu = Fields.map(initial.get("cpu"), "cpu");
		Fields.only(cpu, "'cpu'", CPU);
		Map<?, ?> flags = Fields.map(cpu.get("rflags"), "rflags");
		Map<Integer, Map<String, Object>> gates = new TreeMap<>();
		Fields.map(initial.get("idt_overrides"), "idt_overrides")
				.forEach((vector, fields) -> {
					Fields.only(Fields.map(fields, "gate"), "a gate", GATE);
					gates.put(Numbers.vector(vector), strings(Fields.map(fields, "gate")));
				});
		Map<Integer, List<List<Op>>> handlers = new LinkedHashMap<>();
		Fields.map(entry.get("handlers"), "handlers").forEach((vector, blocks) -> handlers
				.put(Numbers.vector(vector), Fields.list(blocks).stream().map(OracleReader::block).toList()));
		return new Program(Numbers.of(orZero(cpu.get("cpl")), "cpl"), flag(flags, "if"), flag(flags, "tf"),
				flag(flags, "ac"), flag(cpu, "cr0_am"), gates, block(entry.get("program")), handlers,
				initial.containsKey("ist4_page") ? String.valueOf(initial.get("ist4_page")) : null, hypervisor(entry));
	}

	private static Hypervisor hypervisor(Map<?, ?> entry) {
		if (entry.containsKey("svm"))
			return SvmReader.read(Fields.map(entry.get("svm"), "svm"));
		return entry.containsKey("vmx") ? VmxReader.read(Fields.map(entry.get("vmx"), "vmx")) : null;
	}

	private static boolean flag(Map<?, ?> fields, String name) {
		return Numbers.of(orZero(fields.get(name)), name) != 0;
	}

	private static Object orZero(Object value) {
		return value == null ? 0 : value;
	}

	private static List<Op> block(Object ops) {
		return Fields.list(ops).stream().map(op -> {
			OpNames.check(Fields.map(op, "op"));
			Map<String, Object> fields = strings(Fields.map(op, "op"));
			return new Op(String.valueOf(fields.remove("op")), fields);
		}).toList();
	}

	private static Reference reference(Map<?, ?> fields) {
		Fields.only(fields, "'reference'", REFERENCE);
		Object expected = fields.get("expected");
		Object first = fields.get("expected_first");
		return new Reference(Fields.texts(fields.get("oracles_following_the_manual")),
				String.valueOf(fields.get("confidence")),
				expected == null ? null : observation(Fields.map(expected, "expected")),
				first == null ? null : ObservedValues.event(Fields.map(first, "expected_first")));
	}

	static Observation observation(Map<?, ?> fields) {
		return new Observation(
				Fields.list(fields.get("events")).stream().map(e -> ObservedValues.event(Fields.map(e, "event"))).toList(),
				String.valueOf(fields.get("end")));
	}

	private static Map<String, Object> strings(Map<?, ?> fields) {
		Map<String, Object> result = new LinkedHashMap<>();
		fields.forEach((key, value) -> result.put(String.valueOf(key), value));
		return result;
	}
}
