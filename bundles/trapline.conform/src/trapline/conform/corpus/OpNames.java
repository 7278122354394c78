package trapline.conform.corpus;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The operations of the schema and their arguments. */
final class OpNames {
	private static final Map<String, Set<String>> ARGUMENTS = new TreeMap<>();

	static {
		add("nop cli sti hlt ud2 int3 fnop clts pause cpuid pushfq icebp div0_1 gp_noncanon np_load ss_load nm mf xm ac "
				+ "mov_ss mov_ss_watched write_watched read_watched rep_stos_watched send_nmi eoi mov_cr8_zero bp_write "
				+ "bp_rw dr7_gd read_dr break_idt xchg_bad_rsp rsp_noncanon iret_from_current_rsp rsp_to_own_frame "
				+ "set_rdi_scratch rep_stosb long_ud fninit vmcall vmmcall log_cr2");
		add("int send_irq", "vector");
		add("pf_read pf_write pf_exec map_page", "page");
		add("popf iret_here", "if", "tf");
		add("set_tpr mov_cr8 set_rcx set_ve_busy", "value");
		add("timer", "vector", "count");
		add("bp_code", "at");
		add("set_rsp", "page", "offset");
		add("frame_set_cs", "selector");
		add("mark", "id");
		add("iret", "resume");
	}

	private OpNames() {
	}

	private static void add(String names, String... arguments) {
		for (String name : names.split(" "))
			ARGUMENTS.put(name, Set.of(arguments));
	}

	/**
	 * Checks an operation.
	 *
	 * @param fields its fields, the name under {@code op}
	 * @throws CorpusException if the schema has no such operation or argument
	 */
	static void check(Map<?, ?> fields) {
		Object name = fields.get("op");
		if (name == null)
			throw new CorpusException(fields, "expected an operation with 'op', found " + fields);
		Set<String> arguments = ARGUMENTS.get(String.valueOf(name));
		if (arguments == null)
			throw new CorpusException(fields, "unknown operation '" + name + "'");
		Fields.only(fields, "operation '" + name + "'", arguments, "op");
		if (fields.containsKey("vector"))
			vector(fields);
	}

	private static void vector(Map<?, ?> fields) {
		try {
			Numbers.vector(fields.get("vector"));
		} catch (CorpusException e) {
			throw new CorpusException(fields, e.getMessage());
		}
	}
}
