package trapline.conform.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import trapline.conform.program.VmxGuestState;

/** The guest was left: what the exit saved in the VMCS. */
final class VmxExit implements EventKind {
	/** Exits that stand for an instruction of the guest whose length is observed. */
	private static final Set<String> OF_INSTRUCTIONS = Set.of("vmcall", "hlt");
	private static final Set<String> WITH_INTERRUPTION = Set.of("exception_or_nmi", "external_interrupt");

	@Override
	public Map<String, String> observe(String instruction, ProcessorView cpu) {
		if (!instruction.equals("log_exit"))
			return null;
		Map<String, String> event = new TreeMap<>();
		String reason = cpu.text("exit_reason").replaceAll("_exit$", "");
		event.put("vmexit", reason);
		event.put("rip", Addresses.label(cpu.position("guest_pc")));
		event.put("if", cpu.flag("IF") ? "1" : "0");
		qualification(reason, cpu, event);
		if (WITH_INTERRUPTION.contains(reason))
			event.put("interruption", cpu.flag("xii_valid") ? information(cpu, "xii").toString() : "not_valid");
		if (cpu.flag("ivi_valid"))
			event.put("idt_vectoring", information(cpu, "ivi").toString());
		event.put("interruptibility", VmxGuestState.interruptibility(cpu.text("shadow"), false, cpu.flag("nmi_blocked")).toString());
		if (!cpu.text("guest_activity").equals("active"))
			event.put("activity", cpu.text("guest_activity"));
		int pending = VmxGuestState.pendingDebug(cpu.flag("pending_bp"), cpu.flag("pending_bs"));
		if (pending != 0)
			event.put("pending_dbg", String.valueOf(pending));
		if (OF_INSTRUCTIONS.contains(reason) || isSoftware(cpu, "xii") || isSoftware(cpu, "ivi"))
			event.put("instr_len", String.valueOf(cpu.value("exit_length")));
		return event;
	}

	private static void qualification(String reason, ProcessorView cpu, Map<String, String> event) {
		if (reason.equals("ept_violation")) {
			event.put("qualification", String.valueOf(cpu.value("exit_qualification")));
			event.put("gpa", LinearAddress.text(cpu.text("exit_address"), cpu.value("exit_qualification")));
			if (cpu.flag("nmi_unblocking"))
				event.put("nmi_unblocking_iret", "1");
		} else if (reason.equals("exception_or_nmi") && !cpu.text("exit_address").equals("nothing"))
			event.put("qualification", LinearAddress.text(cpu.text("exit_address"), cpu.value("xii_code")));
		else if (reason.equals("exception_or_nmi") && cpu.value("exit_qualification") != 0)
			event.put("qualification", String.valueOf(cpu.value("exit_qualification")));
	}

	/** An interruption-information field; of the one of the exit the bit of IRET is part. */
	private static Map<String, String> information(ProcessorView cpu, String field) {
		Map<String, String> information = new TreeMap<>();
		information.put("type", EventTypes.observed(cpu.text(field + "_type")));
		information.put("vector", String.valueOf(cpu.value(field + "_vector")));
		if (cpu.flag(field + "_has_code"))
			information.put("error_code", String.valueOf(cpu.value(field + "_code")));
		if (field.equals("xii") && cpu.flag("nmi_unblocking"))
			information.put("nmi_unblocking_iret", "1");
		return information;
	}

	private static boolean isSoftware(ProcessorView cpu, String field) {
		return cpu.flag(field + "_valid") && EventTypes.isSoftware(cpu.text(field + "_type"));
	}
}
