package trapline.conform.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import trapline.conform.corpus.Op;

/** Instructions of the notation as operations of recorded programs: the way back of {@link Operations}. */
public final class OperationReader {
	/** Operations and instructions that are called the same and take nothing. */
	private static final Set<String> SAME = Set.of("nop", "cli", "sti", "hlt", "ud2", "int3", "icebp", "eoi", "mov_ss",
			"mov_ss_watched", "write_watched", "read_watched", "break_idt", "send_nmi", "clts", "fninit", "cpuid", "log_cr2", "vmcall",
			"vmmcall");
	private static final Map<String, String> RENAMED = Map.of("x87", "fnop", "div0", "div0_1", "gp", "gp_noncanon", "gp 0",
			"gp_noncanon", "misaligned", "ac", "protect_debug", "dr7_gd", "read_debug", "read_dr", "rep_store", "rep_stosb",
			"rsp_noncanonical", "rsp_noncanon", "iret", "iret_from_current_rsp");
	private static final Map<String, String> MORE = Map.of("np 48", "np_load", "np 0x30", "np_load", "ss 48", "ss_load", "ss 0x30",
			"ss_load", "watch_for watch_write", "bp_write", "watch_for watch_access", "bp_rw");
	/** Operations of several instructions of which none is the whole. */
	private static final List<String> COMPOSED = List.of("nm", "mf", "xm", "rep_stos_watched");
	private static final Map<String, String> ACCESSES = Map.of("load", "pf_read", "store", "pf_write", "fetch", "pf_exec");
	/** Ticks until a timer expires: after all that a short program still does, on an emulator too. */
	public static final int TICKS = 1_000_000;

	private final UnaryOperator<String> pages;
	private final UnaryOperator<String> values;

	/**
	 * @param pages the page of the schema for one of the scenario
	 * @param values the value of an operand as the notation writes values
	 */
	public OperationReader(UnaryOperator<String> pages, UnaryOperator<String> values) {
		this.pages = pages;
		this.values = values;
	}

	/**
	 * The operation that one instruction is made by, at the end of what prepares it.
	 *
	 * @param text the instruction as written
	 * @return null if the schema has none
	 */
	public Op read(String text) {
		if (SAME.contains(text))
			return new Op(text, Map.of());
		int blank = text.indexOf(' ');
		String name = blank < 0 ? text : text.substring(0, blank);
		List<String> operands = blank < 0 ? List.of()
				: Arrays.stream(text.substring(blank + 1).split(",")).map(String::strip).toList();
		String plain = operands.isEmpty() ? name : name + " " + String.join(", ", operands.stream().map(values).toList());
		String renamed = RENAMED.getOrDefault(plain, MORE.get(plain));
		return renamed != null ? new Op(renamed, Map.of()) : withOperands(name, operands);
	}

	private Op withOperands(String name, List<String> operands) {
		String first = operands.isEmpty() ? "" : values.apply(operands.get(0));
		String second = operands.size() > 1 ? values.apply(operands.get(1)) : "";
		return switch (name) {
		case "int", "send_irq" -> op(name, "vector", number(first));
		case "arm_timer" -> op("timer", "vector", number(first), "count", TICKS);
		case "touch" -> op(ACCESSES.get(second.isEmpty() ? "load" : second), "page", pages.apply(operands.get(0)));
		case "map" -> op("map_page", "page", pages.apply(operands.get(0)));
		case "popf", "iret_here" -> op(name, "if", flag(first), "tf", second.isEmpty() ? 0 : flag(second));
		case "set_tpr", "set_ve_busy" -> op(name, "value", number(first));
		case "mov_cr8" -> first.equals("0") ? new Op("mov_cr8_zero", Map.of()) : op(name, "value", number(first));
		case "set_count" -> op("set_rcx", "value", number(first));
		case "break_on" -> op("bp_code", "at", operands.get(0));
		case "mark_id" -> op("mark", "id", number(first));
		case "frame_set_selector" -> op("frame_set_cs", "selector", number(first));
		case "bad_rsp" -> badStack(operands.get(0));
		case "read_cr2" -> new Op("log_cr2", Map.of());
		default -> null;
		};
	}

	private static Op badStack(String page) {
		return page.endsWith("_top") ? op("set_rsp", "page", page.replace("_top", ""), "offset", "0xf00")
				: new Op("xchg_bad_rsp", Map.of());
	}

	/**
	 * The operation that all these instructions make.
	 *
	 * @param texts instructions in their order, with those of logging code that it calls
	 * @return null if the schema has none
	 */
	public Op readAll(List<String> texts) {
		for (String name : COMPOSED)
			if (Operations.instructions(new Op(name, Map.of())).equals(texts))
				return new Op(name, Map.of());
		String last = texts.get(texts.size() - 1);
		if (last.startsWith("goto page_"))
			return op("pf_exec", "page", last.substring("goto page_".length()));
		return texts.stream().map(this::read).filter(Objects::nonNull).flatMap(OperationReader::withLongForm)
				.filter(op -> isMadeBy(op, texts)).findFirst().orElse(null);
	}

	/** CR8 may be zeroed in two ways. */
	private static Stream<Op> withLongForm(Op op) {
		return op.name().equals("mov_cr8_zero") ? Stream.of(op, op("mov_cr8", "value", 0)) : Stream.of(op);
	}

	private static boolean isMadeBy(Op op, List<String> texts) {
		if (op.name().equals("bp_code"))
			return texts.size() == OpSizes.of(op).length;
		List<String> all = new ArrayList<>(Operations.instructions(op));
		all.addAll(Operations.called(op));
		return all.stream().map(OperationReader::spelt).toList().equals(texts.stream().map(OperationReader::spelt).toList());
	}

	/** An instruction with its numbers in one spelling. */
	private static String spelt(String text) {
		return Arrays.stream(text.split("[ ,]+")).map(word -> word.matches("0x[0-9a-f]+|#\\w+|NMI")
				? String.valueOf(number(word))
				: word).reduce((a, b) -> a + " " + b).orElse("").replaceFirst("^(touch \\S+) load$", "$1");
	}

	private static Op op(String name, Object... arguments) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < arguments.length; i += 2)
			map.put((String) arguments[i], arguments[i + 1]);
		return name == null ? null : new Op(name, map);
	}

	private static int flag(String value) {
		return value.equals("true") ? 1 : 0;
	}

	/**
	 * A number, or a vector by its name.
	 *
	 * @throws UnsupportedProgram if it is neither
	 */
	public static int number(String text) {
		Integer vector = VectorNames.number(text);
		try {
			return vector != null ? vector : Integer.decode(text);
		} catch (NumberFormatException e) {
			throw new UnsupportedProgram("'" + text + "' is no number that is known before the run");
		}
	}
}
