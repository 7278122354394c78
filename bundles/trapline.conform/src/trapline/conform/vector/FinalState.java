package trapline.conform.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import trapline.conform.model.ProcessorView;

/** The state at the end, by the names that vectors have for it. */
final class FinalState {
	private static final String RUNS = "_handler_runs";
	static final Map<String, Integer> MNEMONICS = Map.ofEntries(Map.entry("de", 0), Map.entry("db", 1),
			Map.entry("nmi", 2), Map.entry("bp", 3), Map.entry("of", 4), Map.entry("br", 5), Map.entry("ud", 6),
			Map.entry("nm", 7), Map.entry("df", 8), Map.entry("ts", 10), Map.entry("np", 11), Map.entry("ss", 12),
			Map.entry("gp", 13), Map.entry("pf", 14), Map.entry("mf", 16), Map.entry("ac", 17), Map.entry("mc", 18),
			Map.entry("xm", 19), Map.entry("ve", 20), Map.entry("cp", 21), Map.entry("hv", 28), Map.entry("vc", 29),
			Map.entry("sx", 30));
	private static final long BUSY = 0xffffffffL;
	private static final int EPT_VIOLATION = 48;
	/** State that only has another name in the semantics. */
	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("saved_activity", "guest_activity"),
			Map.entry("mcg_MCIP", "mcip"), Map.entry("mcg_RIPV", "ripv"), Map.entry("mcg_LMCE_S", "lmce"));

	private final ProcessorView cpu;
	private final Deliveries deliveries;
	private final Addresses addresses;

	FinalState(ProcessorView cpu, Deliveries deliveries, Addresses addresses) {
		this.cpu = cpu;
		this.deliveries = deliveries;
		this.addresses = addresses;
	}

	/** The value of a name; null if the model does not show it. */
	Object value(String name) {
		if (name.endsWith(RUNS)) {
			Integer vector = MNEMONICS.get(name.substring(0, name.length() - RUNS.length()));
			return vector == null ? null : deliveries.runs(vector);
		}
		return switch (name) {
		case "pushed_rip", "pushed_RF", "pushed_IF", "pushed_TF", "first_pushed_rip" -> deliveries.frame(name);
		case "cr2" -> Pages.number(cpu.text("cr2"));
		case "read_cr2" -> Pages.number(cpu.text("read_value"));
		case "irr_pending" -> vectors(cpu, "irr");
		case "isr", "virr", "visr", "pir" -> vectors(cpu, name);
		case "dr6_set_bits" -> debugStatus();
		case "guest_pending_db" -> pendingDebug();
		case "nmi_block" -> variable(inRoot() && cpu.has("host_nmi_blocked") ? "host_nmi_blocked" : "nmi_blocked");
		case "vnmi_block" -> cpu.has("virtual_nmis") && cpu.flag("virtual_nmis") ? variable("nmi_blocked") : null;
		case "saved_intr_state_nmi" -> variable("nmi_blocked");
		case "saved_intr_state_movss" -> cpu.text("shadow").equals("movss");
		case "ve_busy" -> cpu.flag("ve_busy") ? BUSY : 0;
		case "ve_reason" -> cpu.flag("ve_busy") ? EPT_VIOLATION : 0;
		case "in_smm" -> cpu.text("mode").equals("smm");
		case "dr6_bit11" -> !cpu.flag("dr6_bld");
		case "mem_written" -> deliveries.written();
		case "top_frame_event_data" -> Pages.number(cpu.text("fred[" + (cpu.value("sp") - 1) + "].data"));
		case "frame_bit18" -> deliveries.unblocking();
		case "activity" -> cpu.text("activity");
		case "shadow" -> cpu.text("shadow").toLowerCase(Locale.ROOT).replace(" ", "");
		case "mode" -> mode();
		case "rip" -> address(inRoot() ? "guest_pc" : "pc");
		case "saved_rip" -> address("guest_pc");
		default -> variable(NAMES.getOrDefault(name, name));
		};
	}

	private boolean inRoot() {
		return cpu.text("mode").equals("root");
	}

	private Object variable(String name) {
		if (!cpu.has(name))
			return null;
		String text = cpu.text(name);
		return Pages.isAddress(text) ? Pages.number(text) : cpu.value(name);
	}

	private String mode() {
		if (cpu.has("exitintinfo_valid"))
			return inRoot() ? "svm_host" : "svm_guest";
		if (!cpu.has("exit_reason") || !cpu.flag("vmx_operation"))
			return "bare";
		return inRoot() ? "vmx_root" : "vmx_nonroot";
	}

	private Object address(String name) {
		return addresses.shown(cpu.position(name));
	}

	private List<String> debugStatus() {
		List<String> bits = DebugBits.of(cpu.value("dr6_left"));
		if (cpu.flag("dr6_b0"))
			bits.add("B" + cpu.value("breakpoint_in"));
		if (cpu.flag("dr6_bd"))
			bits.add("BD");
		if (cpu.flag("dr6_bs"))
			bits.add("BS");
		return bits;
	}

	private List<String> pendingDebug() {
		List<String> bits = new ArrayList<>();
		if (cpu.flag("pending_bp"))
			bits.add("B" + cpu.value("breakpoint_in"));
		if (cpu.flag("pending_bld"))
			bits.add("BLD");
		if (cpu.flag("pending_bs"))
			bits.add("BS");
		return bits;
	}

	/** The vectors whose bit is set in a register of the local APIC. */
	static Set<Integer> vectors(ProcessorView cpu, String register) {
		Set<Integer> vectors = new TreeSet<>();
		for (String element : cpu.set(register))
			vectors.add(Character.isDigit(element.charAt(0)) ? Integer.decode(element)
					: MNEMONICS.get(element.replace("#", "").toLowerCase(Locale.ROOT)));
		return vectors;
	}
}
