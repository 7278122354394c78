package trapline.conform.vector;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import trapline.conform.corpus.CorpusException;
import trapline.conform.program.UnsupportedProgram;

/** The state in which a vector begins, as start settings of a scenario. */
final class InitialState {
	/** Flags and numbers that only have another name in the semantics. */
	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("nmi_latch", "nmi_latch"),
			Map.entry("cpl", "cpl"), Map.entry("IF", "IF"), Map.entry("TF", "TF"), Map.entry("RF", "RF"),
			Map.entry("activity", "activity"), Map.entry("cr4_mce", "mce"), Map.entry("cr0_am", "alignment_mask"),
			Map.entry("AC", "AC"), Map.entry("msr_test_ctrl_sld", "detect_split_locks"),
			Map.entry("debugctl_bld", "detect_bus_locks"), Map.entry("csl", "csl"),
			Map.entry("long_mode", "long_mode"), Map.entry("shutdown_locked", "shutdown_locked"),
			Map.entry("smi_latch", "smi_latch"), Map.entry("init_latch", "init_latch"));
	private static final Set<String> NUMBERS = Set.of("cpl", "csl");
	private final Given init;
	private final Pages pages;
	private final Map<String, Object> settings = new LinkedHashMap<>();
	private final StringBuilder knobs = new StringBuilder();
	private boolean idtUnmapped;
	private boolean breaks;
	private final TreeSet<Integer> vectors = new TreeSet<>();

	InitialState(Map<?, ?> fields, Pages pages) {
		init = new Given("init", fields);
		this.pages = pages;
		write();
	}

	/** Settings of the processor. */
	String settings() {
		StringBuilder text = new StringBuilder();
		settings.forEach((place, value) -> text.append("\t\t").append(place).append(" = ").append(value).append('\n'));
		return text.toString();
	}

	/** Settings of knobs. */
	String knobs() {
		return knobs.toString();
	}

	/** The vectors that are mentioned. */
	Set<Integer> vectors() {
		return vectors;
	}

	private void write() {
		for (String key : init.keys()) {
			if (NAMES.containsKey(key))
				set(NAMES.get(key), scalar(key));
			else
				other(key);
		}
		init.end();
	}

	private Object scalar(String key) {
		return key.equals("activity") ? init.text(key, "") : NUMBERS.contains(key) ? init.number(key) : init.flag(key, false);
	}

	private void other(String key) {
		switch (key) {
		case "mode" -> mode(init.text(key, "bare"));
		case "shadow" -> shadow(init.text(key, "none"));
		case "delivery" -> delivery(init.text(key, "IDT"));
		case "nmi_block" -> set("vmx_root".equals(init.text("mode", "bare")) ? "host_nmi_blocked" : "nmi_blocked", init.flag(key, false));
		case "vnmi_block" -> set("nmi_blocked", init.flag(key, false));
		case "cr2" -> set("cr2", pages.at(init.number(key)));
		case "tpr" -> set("tpr", init.number(key) >> 4);
		case "idt" -> gates(init.inner(key));
		case "dr6", "dr6_bit11", "dr7", "hw_bp", "pending_db" -> breaks |= new DebugState(this::set).field(key, init);
		case "mcg" -> machineCheck(init.inner(key));
		case "irr", "isr" -> requested(key);
		case "stklvls" -> levels(init.inner(key));
		case "cap" -> knobs.append(Capabilities.knobs(init.inner(key)));
		case "idt_base_unmapped" -> idtUnmapped = init.flag(key, false);
		default -> {
			new VmxState(pages, this::set).field(key, init);
			new SvmState(pages, this::set).field(key, init);
		}
		}
	}

	/** Whether every delivery meets a page that is not mapped. */
	boolean idtUnmapped() {
		return idtUnmapped;
	}

	private void mode(String mode) {
		switch (mode) {
		case "bare", "vmx_nonroot", "svm_guest" -> set("mode", "guest");
		case "vmx_root", "svm_host" -> {
			set("mode", "root");
			set("guest_pc", "start_0");
		}
		default -> throw new CorpusException("unknown mode '" + mode + "'");
		}
	}

	/** In root mode it is the hypervisor's own. */
	private void shadow(String shadow) {
		if (init.text("mode", "").endsWith("_root"))
			set("host_movss", shadow.equals("movss"));
		else
			set("shadow", shadow);
	}

	private void delivery(String delivery) {
		if (!delivery.equals("IDT") && !delivery.equals("FRED"))
			throw new CorpusException("'delivery' is " + delivery + ", expected IDT or FRED");
	}

	private void gates(Given gates) {
		for (String key : gates.keys()) {
			int vector = Given.whole(key, "idt");
			vectors.add(vector);
			Given gate = gates.inner(key);
			String name = "idt[" + vector + "].";
			if (gate.has("type"))
				set(name + "kind", gateKind(gate.text("type", "int")));
			if (gate.has("ist"))
				set(name + "ist", gate.number("ist"));
			if (gate.has("dpl"))
				set(name + "dpl", gate.number("dpl"));
			if (gate.has("present"))
				set(name + "present", gate.flag("present", true));
			gate.end();
		}
	}

	private static String gateKind(String type) {
		return switch (type) {
		case "int" -> "interrupt_gate";
		case "trap" -> "trap_gate";
		case "task" -> "task_gate";
		default -> throw new UnsupportedProgram("the mapping does not cover the gate type '" + type + "'");
		};
	}

	/** Whether the first instruction may break: it has not passed the boundary that says so. */
	boolean breaks() {
		return breaks;
	}

	private void machineCheck(Given state) {
		set("mcip", state.flag("MCIP", false));
		set("ripv", state.flag("RIPV", false));
		set("lmce", state.flag("LMCE_S", false));
		state.end();
	}

	private void requested(String register) {
		for (Object vector : init.list(register)) {
			vectors.add(Given.whole(vector, register));
			set(register + "[" + Given.whole(vector, register) + "]", true);
		}
	}

	private void levels(Given levels) {
		for (String vector : levels.keys()) {
			vectors.add(Given.whole(vector, "stklvls"));
			set("stklvls[" + vector + "]", levels.number(vector));
		}
	}

	private void set(String place, Object value) {
		settings.put(place, value);
	}
}
