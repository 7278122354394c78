package trapline.conform.program;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import trapline.conform.corpus.Op;

/** How long the instructions of operations are, in bytes, as the harness assembles them. */
final class OpSizes {
	private static final Map<String, int[]> SIZES = Map.ofEntries(size("nop cli sti hlt int3 icebp pushfq", 1),
			size("ud2 fnop clts pause int rep_stosb iret_from_current_rsp fninit", 2), size("vmcall vmmcall div0_1 gp_noncanon mov_ss rsp_noncanon", 3),
			size("mov_cr8_zero read_dr", 4), size("log_cr2 set_rcx set_rdi_scratch xchg_bad_rsp set_rsp", 5),
			size("np_load ss_load mov_ss_watched rsp_to_own_frame", 7), size("pf_read pf_write ac read_watched break_idt", 8),
			size("write_watched frame_set_cs set_ve_busy", 11), size("send_irq send_nmi eoi set_tpr", 12), size("long_ud", 16),
			size("cpuid", 2, 2), size("mark", 2, 5), size("pf_exec", 6, 3), size("nm", 3, 2, 3, 2),
			size("mf", 2, 7, 2, 2, 2, 1), size("xm", 8, 3, 9, 4), size("mov_cr8", 5, 4), size("dr7_gd", 5, 3),
			size("bp_code bp_write bp_rw", 5, 3, 5, 3), size("timer", 12, 12, 12), size("map_page", 5, 6, 8),
			size("rep_stos_watched", 5, 5, 5, 2), size("popf", 5, 1), size("iret_here", 3, 2, 2, 5, 2, 6, 2, 2)).entrySet()
			.stream().flatMap(e -> Arrays.stream(e.getKey().split(" ")).map(name -> Map.entry(name, e.getValue())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

	/** Where the pushed flags of an operation stand among its instructions. */
	private static final Map<String, Integer> PUSHED_FLAGS = Map.of("popf", 0, "iret_here", 3);
	private static final int SHORT_PUSH = 2;

	private OpSizes() {
	}

	private static Map.Entry<String, int[]> size(String names, int... sizes) {
		return Map.entry(names, sizes);
	}

	/** The sizes of the instructions of an operation. */
	static int[] of(Op op) {
		int[] sizes = SIZES.get(op.name());
		if (sizes == null)
			throw new UnsupportedProgram("the mapping does not cover the length of the operation '" + op.name() + "'");
		if (!PUSHED_FLAGS.containsKey(op.name()) || op.flag("if") || op.flag("tf"))
			return sizes;
		int[] shorter = sizes.clone();
		shorter[PUSHED_FLAGS.get(op.name())] = SHORT_PUSH;
		return shorter;
	}
}
