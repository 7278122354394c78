package trapline.conform.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import trapline.conform.corpus.HostAction;
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
	/** Bytes up to the last vector of the IDT. */
	private static final int WHOLE_IDT = 0xfff;

	private final VmxHypervisor hypervisor;
	private final List<String> host;
	private final Set<Inside> insides;

	VmxSurroundings(VmxHypervisor hypervisor, Program program) {
		this.hypervisor = hypervisor;
		VmxActions actions = new VmxActions(hypervisor, () -> GuestLayout.of(program));
		host = host(hypervisor.entries(), actions);
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
		Set<Integer> vectors = new TreeSet<>();
		if (hypervisor.proc2().contains("ept_violation_ve"))
			vectors.add(VIRTUALIZATION_EXCEPTION);
		for (List<HostAction> entry : hypervisor.entries())
			for (HostAction action : entry)
				if (action instanceof HostAction.Inject inject)
					vectors.add(inject.vector());
				else if (action instanceof HostAction.SendIrq irq)
					vectors.add(irq.vector());
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
		return hypervisor.entries().size() > 1 ? List.of("exits : 0.." + (hypervisor.entries().size() - 1)) : List.of();
	}

	@Override
	public List<String> start() {
		List<String> lines = new ArrayList<>(
				List.of("mode = root", "pc = launch", "guest_pc = main_0", "guest_next = main_1", "debug_controls = false"));
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
		if (guest.idtLimit() != null && guest.idtLimit() != 0 && guest.idtLimit() != WHOLE_IDT)
			throw new UnsupportedProgram("the mapping covers an IDT limit of 0 and of " + WHOLE_IDT);
		lines.add("idt_limit_ok = " + (guest.idtLimit() == null || guest.idtLimit() != 0));
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
	private static List<String> host(List<List<HostAction>> entries, VmxActions actions) {
		List<String> lines = new ArrayList<>(List.of("host {", "\ton vmcall_exit { log_exit; log_information; finish; }",
				"\ton entry_failure { log_failed_entry; finish; }", "\ton exception_or_nmi {", "\t\tafter_exit: log_exit;",
				"\t\tlog_information;"));
		for (int k = 1; k < entries.size(); k++) {
			lines.add("\t\tif exits == " + (k - 1) + " {");
			lines.add("\t\twrite exits <- " + k + ";");
			actions.lines(entries.get(k)).forEach(line -> lines.add("\t\t" + line));
			lines.add("\t\t} else {");
		}
		lines.add("\t\tno_more_entries;");
		for (int k = 1; k < entries.size(); k++)
			lines.add("\t\t}");
		lines.add("\t\tgoto enter;");
		lines.add("\t\tlaunch: runtime;");
		actions.lines(entries.get(0)).forEach(line -> lines.add("\t\t" + line));
		lines.addAll(List.of("\t\tenter: vmresume;", "\t\tlog_refused_entry;", "\t\tfinish;", "\t}", "}"));
		return lines;
	}
}
