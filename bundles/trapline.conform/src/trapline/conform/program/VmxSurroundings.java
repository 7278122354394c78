package trapline.conform.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import trapline.conform.corpus.OracleCase.Program;
import trapline.conform.corpus.VmxHypervisor;
import trapline.conform.program.GuestLayout.Inside;
import trapline.conform.program.VmxGuestState.Setting;

/** A hypervisor that uses VMX: it runs one list of actions before the first entry and one after each exit. */
final class VmxSurroundings implements Surroundings {
	/** Exits after which the guest may be entered again. */
	private static final List<String> REASONS = List.of("exception_or_nmi", "external_interrupt", "triple_fault_exit",
			"interrupt_window", "nmi_window", "cpuid_exit", "hlt_exit", "monitor_trap_flag", "ept_violation");
	private static final int VIRTUALIZATION_EXCEPTION = 20;

	private final VmxHypervisor hypervisor;
	private final EntryScript script;
	private final List<String> host;
	private final Set<Inside> insides;

	VmxSurroundings(VmxHypervisor hypervisor, Program program) {
		this.hypervisor = hypervisor;
		script = new EntryScript(hypervisor.entries());
		VmxActions actions = new VmxActions(hypervisor, () -> GuestLayout.of(program));
		host = host(script, actions);
		insides = actions.insides();
	}

	@Override
	public String platform(StackForm stacks) {
		return switch (stacks) {
		case FRAMES -> "platforms.intel_vmx";
		case WORDS -> "platforms.intel_vmx_words";
		};
	}

	@Override
	public List<String> imports() {
		return List.of("conform.vmx_harness");
	}

	@Override
	public Set<Integer> vectors() {
		Set<Integer> vectors = script.vectors();
		if (hypervisor.proc2().contains("ept_violation_ve"))
			vectors.add(VIRTUALIZATION_EXCEPTION);
		return vectors;
	}

	@Override
	public List<String> pages() {
		String hole = " { backed = " + !hypervisor.proc2().contains("ept") + " }";
		return Stream.of("EPTHOLE", "EPTHOLE2").flatMap(page -> Pages.parts(page).stream())
				.map(part -> "page " + part + hole).toList();
	}

	@Override
	public List<String> words() {
		return script.words();
	}

	@Override
	public List<String> start() {
		List<String> lines = new ArrayList<>(
				List.of("mode = root", "pc = launch", "guest_pc = main_0", "guest_next = main_0", "debug_controls = false"));
		controls("pin", hypervisor.pin(), lines);
		controls("proc", hypervisor.proc(), lines);
		controls("proc2", hypervisor.proc2(), lines);
		controls("exit", hypervisor.exit(), lines);
		hypervisor.exceptions().forEach(v -> lines.add("exception_bitmap[" + v + "] = true"));
		lines.add("page_fault_mask = " + hypervisor.pageFaultMask());
		lines.add("page_fault_match = " + hypervisor.pageFaultMatch());
		VmxHypervisor.Guest guest = hypervisor.guest();
		VmxGuestState.interruptibility(guest.interruptibility()).forEach(s -> lines.add(assignment(s)));
		lines.add(assignment(VmxGuestState.activity(guest.activity())));
		VmxGuestState.pendingDebug(guest.pendingDebug()).forEach(s -> lines.add(assignment(s)));
		lines.add(EntryScript.idtLimit(guest.idtLimit()));
		REASONS.forEach(reason -> lines.add("exit_entry[" + reason + "] = after_exit"));
		return lines;
	}

	private static void controls(String field, List<String> controls, List<String> lines) {
		controls.forEach(control -> lines.add(VmxControls.variable(field, control) + " = true"));
	}

	private static String assignment(Setting setting) {
		return setting.variable() + " = " + setting.value();
	}

	@Override
	public Set<Inside> insides() {
		return insides;
	}

	@Override
	public List<String> host() {
		return host;
	}

	/** The schema ends a run at a VMCALL of the guest and at an entry that fails. */
	private static List<String> host(EntryScript script, VmxActions actions) {
		List<String> lines = new ArrayList<>(List.of("host {", "\ton vmcall_exit { log_exit; log_information; finish; }",
				"\ton entry_failure { log_failed_entry; finish; }", "\ton exception_or_nmi {", "\t\tafter_exit: log_exit;",
				"\t\tlog_information;"));
		lines.addAll(script.lines(actions::lines));
		lines.addAll(List.of("\t\tenter: vmresume;", "\t\tlog_refused_entry;", "\t\tfinish;", "\t}", "}"));
		return lines;
	}
}
