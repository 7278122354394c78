package trapline.conform.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.conform.corpus.Op;
import trapline.machine.Position;
import trapline.model.scenario.Setting;
import trapline.model.scenario.VCpu;

/** The state in which a scenario begins, as far as a test can begin in it. */
final class StartState {
	private static final Pattern SETTING = Pattern.compile("cpl|IF|TF|AC|alignment_mask|breakpoint|tpr|idt_limit_ok|long_mode"
			+ "|idt\\[.*\\]\\.(present|kind|selector|dpl|ist)|stack_page\\[ist\\d\\]|stack_fault\\[ist\\d\\]|op_end\\[.*\\]");
	private static final String HOST = "|mode|pc|guest_pc|guest_next|exit_entry\\[.*\\]";
	private static final Map<String, Pattern> HOSTED = Map.of(
			"platforms.intel_vmx", Pattern.compile("debug_controls|interrupt_exiting|nmi_exiting|virtual_nmis|interrupt_window_exiting"
					+ "|nmi_window_exiting|hlt_exiting|monitor_trap|ept|ept_violation_ve|ack_on_exit|exception_bitmap\\[.*\\]|page_fault_mask"
					+ "|page_fault_match|shadow|guest_sti_and_movss|nmi_blocked|guest_activity|pending_bp|pending_bs" + HOST),
			"platforms.amd_svm", Pattern.compile("gif|host_if_at_vmrun|intercepts\\[.*\\]|exception_intercepts\\[.*\\]|v_irq"
					+ "|v_intr_vector|v_intr_prio|v_tpr|v_ign_tpr|v_intr_masking|int_shadow" + HOST));
	private static final String UNBACKED_STACK = "EPTHOLE";
	private static final int UNBACKED_STACK_ENTRY = 4;
	private static final String UNMAPPED = "ist_unmapped";
	private static final String READ_ONLY = "ist_readonly";
	private static final int VECTORS = 256;
	private static final int FIRST_FREE_VECTOR = 0x20;
	private static final Map<String, String> KINDS = Map.of("trap_gate", "trap", "bad_gate", "bad", "task_gate", "bad");
	private static final Map<String, String> SELECTORS = Map.of("null_selector", "null", "data", "data", "absent_code", "code_np");
	private static final Map<String, String> FAULTS = Map.of("noncanonical", "ist_noncanonical", "beyond_tss", "tss_limit");

	private final Subject subject;
	private final Processor cpu;
	private final PageNames pages;
	private final boolean recorded;
	private final int[] start;
	/** The pages under stacks that the hypervisor does not back; a test has one. */
	private final Set<String> unbacked = new TreeSet<>();
	private final Map<String, String> stacks = new HashMap<>();

	StartState(Subject subject, Processor cpu, PageNames pages, boolean recorded) {
		this.subject = subject;
		this.cpu = cpu;
		this.pages = pages;
		this.recorded = recorded;
		start = subject.machine().initial();
	}

	/** @throws NotTestable for a setting that a test cannot make; the message names it */
	void check(VCpu vcpu) {
		for (Setting setting : vcpu.getSettings()) {
			ICompositeNode node = NodeModelUtils.findActualNodeFor(setting.getPlace());
			String place = node == null ? "" : NodeModelUtils.getTokenText(node).replace(" ", "");
			if (node != null && !SETTING.matcher(place).matches() && !ofHost(place))
				throw subject.refuse(setting, "a test cannot begin with '" + place
						+ "' set; it can set cpl, IF, TF, AC, alignment_mask, breakpoint, tpr, gates and their stacks"
						+ (isHosted() ? ", and what the schema knows of VMCS and VMCB" : ""));
		}
	}

	private boolean isHosted() {
		return HOSTED.containsKey(subject.scenario().getPlatform());
	}

	private boolean ofHost(String place) {
		return isHosted() && HOSTED.get(subject.scenario().getPlatform()).matcher(place).matches();
	}

	int cpl() {
		return cpu.value(start, "cpl");
	}

	boolean flag(String name) {
		return cpu.flag(start, name);
	}

	/** What a program does first to bring about what no field of the schema says. */
	List<Line> preparations() {
		List<Line> lines = new ArrayList<>();
		Position breakpoint = cpu.position(start, "breakpoint");
		if (breakpoint != null)
			lines.add(preparation(new Op("bp_code", Map.of("at", String.valueOf(breakpoint.label()))), "breakpoint"));
		if (cpu.value(start, "tpr") != 0)
			lines.add(preparation(new Op("set_tpr", Map.of("value", cpu.value(start, "tpr"))), "tpr"));
		if (!isHosted() && !cpu.flag(start, "idt_limit_ok"))
			lines.add(preparation(new Op("break_idt", Map.of()), "idt_limit_ok"));
		return lines;
	}

	private Line preparation(Op op, String setting) {
		return Line.before(0, op, setting + " = " + cpu.text(start, setting));
	}

	/** Fields of gates that differ from the usual ones, by vector; pages under their stacks get their names. */
	Map<Integer, Map<String, Object>> gates() {
		Map<Integer, Map<String, Object>> gates = new TreeMap<>();
		for (int vector = 0; vector < VECTORS; vector++) {
			if (!cpu.has("idt[" + cpu.vector(vector) + "].present"))
				continue;
			Map<String, Object> fields = gate(vector, "idt[" + cpu.vector(vector) + "].");
			if (!fields.isEmpty())
				gates.put(vector, fields);
		}
		return gates;
	}

	private Map<String, Object> gate(int vector, String gate) {
		Map<String, Object> fields = new LinkedHashMap<>();
		if (!cpu.flag(start, gate + "present"))
			fields.put("present", false);
		putIfNamed(fields, "type", KINDS.get(cpu.text(start, gate + "kind")));
		int dpl = cpu.value(start, gate + "dpl");
		boolean open = vector == 3 || vector == 4 || vector >= FIRST_FREE_VECTOR;
		// the field decides only about what software above ring 0 calls
		if (dpl != (open ? 3 : 0) && (cpl() != 0 || recorded))
			fields.put("dpl", dpl);
		int ist = cpu.value(start, gate + "ist");
		if (ist != 0)
			fields.put("ist", stack(vector, ist));
		putIfNamed(fields, "sel", SELECTORS.get(cpu.text(start, gate + "selector")));
		return fields;
	}

	private static void putIfNamed(Map<String, Object> fields, String field, String name) {
		if (name != null)
			fields.put(field, name);
	}

	private Object stack(int vector, int ist) {
		String fault = FAULTS.get(cpu.text(start, "stack_fault[ist" + ist + "]"));
		if (fault != null)
			return fault;
		String page = cpu.text(start, "stack_page[ist" + ist + "]");
		return switch (page) {
		case "STK_end" -> UNMAPPED;
		case "RO_end" -> READ_ONLY;
		case "nothing" -> ist;
		default -> recorded ? ist : pages.isUnbacked(page) ? unbacked(ist, page) : onPage(vector, page);
		};
	}

	private int unbacked(int ist, String page) {
		unbacked.add(page);
		if (unbacked.size() > 1)
			throw subject.refuse("there are stacks on the pages " + String.join(" and ", unbacked)
					+ ", which are not backed: a test has one such stack");
		pages.liesUnder(page, UNBACKED_STACK + "_end");
		stacks.put("ist" + ist, "ist" + UNBACKED_STACK_ENTRY);
		return UNBACKED_STACK_ENTRY;
	}

	/** What a test calls a stack. */
	String stackName(String stack) {
		return stacks.getOrDefault(stack, stack);
	}

	/** The only stacks of a test that lie on pages are one on a page that is not present and one on a page that is read-only. */
	private String onPage(int vector, String page) {
		if (pages.flag(page, "present") && pages.flag(page, "writable"))
			throw subject.refuse("the stack of vector " + cpu.vector(vector) + " lies on page " + page
					+ ", which is present and writable: a test has stacks on no such page");
		boolean absent = !pages.flag(page, "present");
		pages.liesUnder(page, absent ? "STK_end" : "RO_end");
		return absent ? UNMAPPED : READ_ONLY;
	}

	/** The page at the end of which stack table entry 4 of a recorded program points; null for the usual one. */
	String ist4Page() {
		if (!unbacked.isEmpty())
			return UNBACKED_STACK;
		String page = recorded ? cpu.text(start, "stack_page[ist4]").replace("_end", "") : "nothing";
		return page.equals("nothing") || page.equals("STK") ? null : page;
	}
}
