package trapline.conform.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import trapline.conform.corpus.HostAction;
import trapline.conform.corpus.Hypervisor;
import trapline.conform.corpus.SvmHypervisor;
import trapline.conform.corpus.SvmHypervisor.VirtualInterrupt;
import trapline.conform.model.EventTypes;
import trapline.conform.program.SvmIntercepts;

/** A hypervisor that uses SVM, by the VMCB at exits and entries. */
final class SvmHost extends GuestHost {
	/** The schema ends a run at a VMMCALL, so that a CPUID stands for each other one. */
	private static final String CALL = "intercepts[vmmcall_exit]";
	private static final String INSTEAD_OF_CALL = "cpuid";

	private boolean callsGoOn;

	SvmHost(Subject subject, Processor cpu, PageNames pages) {
		super(subject, cpu, pages, "vmcb_cr2");
	}

	@Override
	Hypervisor in(RunTrace trace, Unrolled run) {
		callsGoOn = run.callsGoOn();
		int[] start = trace.machine().initial();
		return new SvmHypervisor(intercepts(start), vectors("exception_intercepts", start), interrupt(start),
				cpu.flag(start, "int_shadow"), hidesPages(), cpu.flag(start, "idt_limit_ok") ? null : Integer.valueOf(0),
				entries(trace));
	}

	@Override
	protected void add(int[] exited, int[] entered, boolean advanced, List<HostAction> actions) {
		if (!intercepts(entered).equals(intercepts(exited)))
			actions.add(new HostAction.SetIntercepts(intercepts(entered)));
		Set<Integer> exceptions = vectors("exception_intercepts", entered);
		if (!exceptions.equals(vectors("exception_intercepts", exited)))
			actions.add(new HostAction.SetExceptions(exceptions));
		Boolean interrupts = changed("IF", exited, entered);
		Boolean trap = changed("TF", exited, entered);
		if (interrupts != null || trap != null)
			actions.add(new HostAction.SetGuest(interrupts, trap, null, null, null));
		if (cpu.flag(entered, "int_shadow") != (cpu.flag(exited, "int_shadow") && !advanced))
			actions.add(new HostAction.SetShadow(cpu.flag(entered, "int_shadow")));
		if (!interrupt(entered).equals(interrupt(exited)))
			actions.add(new HostAction.SetVirtualInterrupt(interrupt(entered)));
		if (cpu.flag(entered, "eventinj_valid"))
			actions.add(new HostAction.Inject(EventTypes.observed(cpu.text(entered, "eventinj_type")),
					cpu.value(entered, "eventinj_vector"),
					cpu.flag(entered, "eventinj_has_code") ? Integer.valueOf(cpu.value(entered, "eventinj_code")) : null, null, 0));
	}

	private List<String> intercepts(int[] state) {
		List<String> intercepts = new ArrayList<>(
				SvmIntercepts.named(code -> cpu.has("intercepts[" + code + "]") && cpu.flag(state, "intercepts[" + code + "]")));
		if (callsGoOn && cpu.flag(state, CALL) && !intercepts.contains(INSTEAD_OF_CALL))
			intercepts.add(INSTEAD_OF_CALL);
		return intercepts;
	}

	private VirtualInterrupt interrupt(int[] state) {
		return new VirtualInterrupt(cpu.flag(state, "v_irq"), cpu.value(state, "v_intr_vector"), cpu.value(state, "v_intr_prio"),
				cpu.value(state, "v_tpr"), cpu.flag(state, "v_ign_tpr"), cpu.flag(state, "v_intr_masking"));
	}
}
