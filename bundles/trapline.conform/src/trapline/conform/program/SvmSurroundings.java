package trapline.conform.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import trapline.conform.corpus.HostAction;
import trapline.conform.corpus.SvmHypervisor;
import trapline.conform.program.GuestLayout.Inside;

/** A hypervisor that uses SVM: it runs one list of actions before the first entry and one after each exit. */
final class SvmSurroundings implements Surroundings {
	/** Exits after which the guest may be entered again. */
	private static final List<String> CODES = List.of("exception_exit", "intr", "nmi", "vintr", "cpuid_exit", "iret_exit",
			"int_n", "hlt_exit", "shutdown_exit", "npf");

	private final SvmHypervisor hypervisor;
	private final EntryScript script;
	private final SvmActions actions;

	SvmSurroundings(SvmHypervisor hypervisor) {
		this.hypervisor = hypervisor;
		script = new EntryScript(hypervisor.entries());
		actions = new SvmActions(hypervisor);
	}

	@Override
	public String platform(StackForm stacks) {
		return switch (stacks) {
		case FRAMES -> "platforms.amd_svm";
		case WORDS -> "platforms.amd_svm_words";
		};
	}

	@Override
	public List<String> imports() {
		return List.of("conform.svm_harness");
	}

	@Override
	public Set<Integer> vectors() {
		Set<Integer> vectors = script.vectors();
		if (hypervisor.interrupt() != null)
			vectors.add(hypervisor.interrupt().vector());
		for (List<HostAction> entry : hypervisor.entries())
			for (HostAction action : entry)
				if (action instanceof HostAction.SetVirtualInterrupt set)
					vectors.add(set.interrupt().vector());
		return vectors;
	}

	@Override
	public List<String> pages() {
		List<String> lines = new ArrayList<>();
		for (String hole : List.of("EPTHOLE", "EPTHOLE2"))
			Pages.parts(hole).forEach(part -> lines.add("page " + part + " { backed = " + !hypervisor.nestedPaging() + " }"));
		return lines;
	}

	@Override
	public List<String> words() {
		return script.words();
	}

	/** The recorded hypervisor runs with GIF and IF clear, and always intercepts VMMCALL and shutdowns. */
	@Override
	public List<String> start() {
		List<String> lines = new ArrayList<>(List.of("mode = root", "pc = launch", "guest_pc = main_0",
				"guest_next = main_0", "gif = false", "host_if_at_vmrun = false", "intercepts[vmmcall_exit] = true",
				"intercepts[shutdown_exit] = true"));
		new TreeSet<>(hypervisor.intercepts()).stream().map(SvmIntercepts::code).filter(c -> !c.equals("shutdown_exit"))
				.forEach(code -> lines.add("intercepts[" + code + "] = true"));
		hypervisor.exceptions().forEach(v -> lines.add("exception_intercepts[" + v + "] = true"));
		if (hypervisor.interrupt() != null)
			SvmActions.fields(hypervisor.interrupt()).forEach((field, value) -> lines.add(field + " = " + value));
		lines.add("int_shadow = " + hypervisor.shadow());
		lines.add(EntryScript.idtLimit(hypervisor.idtLimit()));
		CODES.forEach(code -> lines.add("exit_entry[" + code + "] = after_exit"));
		return lines;
	}

	@Override
	public Set<Inside> insides() {
		return Set.of();
	}

	/** The schema ends a run at a VMMCALL of the guest and at a VMCB that is refused. */
	@Override
	public List<String> host() {
		List<String> lines = new ArrayList<>(List.of("host {", "\ton vmmcall_exit { log_vmcb; finish; }",
				"\ton invalid { log_vmcb; finish; }", "\ton exception_exit {", "\t\tafter_exit: log_vmcb;"));
		lines.addAll(script.lines(actions::lines));
		lines.addAll(List.of("\t\tenter: vmrun;", "\t}", "}"));
		return lines;
	}
}
