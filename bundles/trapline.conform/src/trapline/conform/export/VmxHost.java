package trapline.conform.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import trapline.conform.corpus.HostAction;
import trapline.conform.corpus.Hypervisor;
import trapline.conform.corpus.VmxHypervisor;
import trapline.conform.corpus.VmxHypervisor.Guest;
import trapline.conform.model.EventTypes;
import trapline.conform.program.VmxControls;
import trapline.conform.program.VmxGuestState;

/** A hypervisor that uses VMX, by the VMCS at exits and entries. */
final class VmxHost extends GuestHost {
	/** A bit of the VM-entry interruption information that must be 0. */
	private static final int RESERVED = 1 << 12;
	/** A bit of the VM-entry exception error code that must be 0. */
	private static final int HIGH = 1 << 16;

	VmxHost(Subject subject, Processor cpu, PageNames pages) {
		super(subject, cpu, pages, "cr2");
	}

	@Override
	Hypervisor in(RunTrace trace, Unrolled run) {
		int[] start = trace.machine().initial();
		List<String> secondary = new ArrayList<>(controls("proc2", start));
		if (!hidesPages())
			secondary.remove("ept");
		return new VmxHypervisor(controls("pin", start), controls("proc", start), secondary, controls("exit", start),
				vectors("exception_bitmap", start), cpu.value(start, "page_fault_mask"), cpu.value(start, "page_fault_match"),
				new Guest(interruptibility(start), cpu.text(start, "guest_activity"), pending(start),
						cpu.flag(start, "idt_limit_ok") ? null : Integer.valueOf(0)),
				entries(trace));
	}

	@Override
	protected void add(int[] exited, int[] entered, boolean advanced, List<HostAction> actions) {
		for (String field : VmxControls.fields()) {
			List<String> set = new ArrayList<>(controls(field, entered));
			List<String> clear = new ArrayList<>(controls(field, exited));
			List<String> before = List.copyOf(clear);
			clear.removeAll(set);
			set.removeAll(before);
			if (!set.isEmpty() || !clear.isEmpty())
				actions.add(new HostAction.SetControls(field, set, clear));
		}
		Set<Integer> exceptions = vectors("exception_bitmap", entered);
		if (!exceptions.equals(vectors("exception_bitmap", exited)))
			actions.add(new HostAction.SetExceptions(exceptions));
		guest(exited, entered, advanced, actions);
		if (cpu.flag(entered, "eii_valid"))
			actions.add(injection(entered));
	}

	private List<String> controls(String field, int[] state) {
		return VmxControls.named(field, variable -> cpu.has(variable) && cpu.flag(state, variable));
	}

	private void guest(int[] exited, int[] entered, boolean advanced, List<HostAction> actions) {
		List<String> before = new ArrayList<>(interruptibility(exited));
		if (advanced)
			before.removeAll(List.of("sti", "mov_ss"));
		List<String> after = interruptibility(entered);
		HostAction.SetGuest set = new HostAction.SetGuest(changed("IF", exited, entered), changed("TF", exited, entered),
				before.equals(after) ? null : after,
				changes("guest_activity", exited, entered) ? cpu.text(entered, "guest_activity") : null,
				pending(exited) == pending(entered) ? null : Integer.valueOf(pending(entered)));
		if (!set.equals(new HostAction.SetGuest(null, null, null, null, null)))
			actions.add(set);
	}

	private HostAction injection(int[] entered) {
		String type = cpu.text(entered, "eii_type");
		Integer code = cpu.flag(entered, "eii_has_code")
				? Integer.valueOf(cpu.value(entered, "eii_code") | (cpu.flag(entered, "eii_code_high") ? HIGH : 0))
				: null;
		return new HostAction.Inject(EventTypes.observed(type), cpu.value(entered, "eii_vector"), code,
				EventTypes.isSoftware(type) ? Integer.valueOf(cpu.value(entered, "eii_length")) : null,
				cpu.flag(entered, "eii_reserved_bits") ? RESERVED : 0);
	}

	private List<String> interruptibility(int[] state) {
		return VmxGuestState.interruptibility(cpu.text(state, "shadow"), cpu.flag(state, "guest_sti_and_movss"),
				cpu.flag(state, "nmi_blocked"));
	}

	private int pending(int[] state) {
		return VmxGuestState.pendingDebug(cpu.flag(state, "pending_bp"), cpu.flag(state, "pending_bs"));
	}
}
