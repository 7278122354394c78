package trapline.conform.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import trapline.conform.corpus.HostAction;
import trapline.conform.corpus.Hypervisor;
import trapline.conform.corpus.SvmHypervisor;
import trapline.conform.corpus.SvmHypervisor.VirtualInterrupt;
import trapline.conform.corpus.VmxHypervisor;

/** Writes the hypervisor of a program as the schema has it. */
final class HypervisorYaml {
	private final StringBuilder text = new StringBuilder();
	private final boolean vmx;

	private HypervisorYaml(boolean vmx) {
		this.vmx = vmx;
	}

	/** The field of a case, indented as that is; empty for null. */
	static String of(Hypervisor hypervisor) {
		if (hypervisor == null)
			return "";
		HypervisorYaml yaml = new HypervisorYaml(hypervisor instanceof VmxHypervisor);
		if (hypervisor instanceof VmxHypervisor intel)
			yaml.vmx(intel);
		else
			yaml.svm((SvmHypervisor) hypervisor);
		yaml.entries(hypervisor.entries());
		return yaml.text.toString();
	}

	private void vmx(VmxHypervisor intel) {
		text.append("  vmx:\n");
		list("pin", intel.pin());
		list("proc", intel.proc());
		list("proc2", intel.proc2());
		list("exit", intel.exit());
		list("exception_bitmap", intel.exceptions());
		number("pfec_mask", intel.pageFaultMask());
		number("pfec_match", intel.pageFaultMatch());
		List<String> guest = new ArrayList<>();
		if (!intel.guest().interruptibility().isEmpty())
			guest.add("interruptibility: " + intel.guest().interruptibility());
		if (!intel.guest().activity().equals("active"))
			guest.add("activity: " + intel.guest().activity());
		if (intel.guest().pendingDebug() != 0)
			guest.add("pending_dbg: " + intel.guest().pendingDebug());
		if (intel.guest().idtLimit() != null)
			guest.add("idt_limit: " + intel.guest().idtLimit());
		if (!guest.isEmpty())
			text.append("    guest: {").append(String.join(", ", guest)).append("}\n");
	}

	private void svm(SvmHypervisor amd) {
		text.append("  svm:\n");
		list("intercepts", amd.intercepts());
		list("exception_intercepts", amd.exceptions());
		VirtualInterrupt interrupt = amd.interrupt();
		if (interrupt != null && (interrupt.pending() || interrupt.masking()))
			text.append("    virq: {").append(fields(interrupt)).append("}\n");
		number("shadow", bit(amd.shadow()));
		number("npt", bit(amd.nestedPaging()));
		if (amd.idtLimit() != null)
			text.append("    idt_limit: ").append(amd.idtLimit()).append('\n');
	}

	private void list(String field, Collection<?> values) {
		if (!values.isEmpty())
			text.append("    ").append(field).append(": ").append(values).append('\n');
	}

	private void number(String field, int value) {
		if (value != 0)
			text.append("    ").append(field).append(": ").append(value).append('\n');
	}

	private static int bit(boolean value) {
		return value ? 1 : 0;
	}

	private static String fields(VirtualInterrupt interrupt) {
		return "vector: " + interrupt.vector() + ", irq: " + bit(interrupt.pending()) + ", tpr: " + interrupt.taskPriority() + ", prio: "
				+ interrupt.priority() + ", ign_tpr: " + bit(interrupt.ignoresTaskPriority()) + ", masking: " + bit(interrupt.masking());
	}

	private void entries(List<List<HostAction>> entries) {
		text.append("    entries:\n");
		for (List<HostAction> entry : entries) {
			if (entry.isEmpty())
				text.append("    - []\n");
			for (int i = 0; i < entry.size(); i++)
				text.append(i == 0 ? "    - - {act: " : "      - {act: ").append(action(entry.get(i))).append("}\n");
		}
	}

	private String action(HostAction action) {
		if (action instanceof HostAction.Inject inject)
			return "inject, type: " + inject.type() + ", vector: " + inject.vector() + optional("error_code", inject.errorCode())
					+ optional("instr_len", inject.length()) + optional("reserved_bits", inject.reservedBits() == 0 ? null : inject.reservedBits());
		if (action instanceof HostAction.AdvanceRip)
			return "advance_rip";
		if (action instanceof HostAction.Reinject)
			return "reinject";
		if (action instanceof HostAction.Reflect)
			return "reflect";
		if (action instanceof HostAction.MapPage map)
			return (vmx ? "ept_map" : "npt_map") + ", page: " + map.page();
		if (action instanceof HostAction.SetControls controls)
			return "set_ctl, field: " + controls.field() + ", set: " + controls.set() + ", clear: " + controls.clear();
		if (action instanceof HostAction.SetGuest guest)
			return "set_guest" + optional("if", bit(guest.interrupts())) + optional("tf", bit(guest.trap()))
					+ optional("interruptibility", guest.interruptibility()) + optional("activity", guest.activity())
					+ optional("pending_dbg", guest.pendingDebug());
		if (action instanceof HostAction.SetExceptions exceptions)
			return (vmx ? "set_exception_bitmap" : "set_exception_intercepts") + ", vectors: " + exceptions.vectors();
		if (action instanceof HostAction.SetIntercepts set)
			return "set_intercepts, list: " + set.intercepts();
		if (action instanceof HostAction.SetVirtualInterrupt set)
			return "virq, " + fields(set.interrupt());
		if (action instanceof HostAction.SetShadow shadow)
			return "shadow, value: " + bit(shadow.on());
		if (action instanceof HostAction.Mark mark)
			return "mark, id: " + mark.id();
		return action instanceof HostAction.SendIrq irq ? "host_send_irq, vector: " + irq.vector() : "host_eoi";
	}

	private static Integer bit(Boolean value) {
		return value == null ? null : Integer.valueOf(value.booleanValue() ? 1 : 0);
	}

	private static String optional(String key, Object value) {
		return value == null ? "" : ", " + key + ": " + value;
	}
}
