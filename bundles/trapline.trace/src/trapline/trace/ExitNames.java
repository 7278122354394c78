package trapline.trace;

import java.util.Locale;
import java.util.Map;

/** Names of exit reasons, whoever printed them. */
public final class ExitNames {
	private static final Map<String, String> AS_ON_VMX = Map.ofEntries(Map.entry("PENDING_INTERRUPT", "INTERRUPT_WINDOW"),
			Map.entry("INTERRUPT", "EXTERNAL_INTERRUPT"), Map.entry("INTR", "EXTERNAL_INTERRUPT"), Map.entry("NMI", "EXCEPTION_NMI"),
			Map.entry("VINTR", "INTERRUPT_WINDOW"), Map.entry("IRET", "NMI_WINDOW"), Map.entry("PAUSE", "PAUSE_INSTRUCTION"),
			Map.entry("IO", "IO_INSTRUCTION"), Map.entry("IOIO", "IO_INSTRUCTION"), Map.entry("MSR", "MSR_WRITE"),
			Map.entry("NPF", "EPT_VIOLATION"), Map.entry("VMRUN", "NESTED_VMX"), Map.entry("HYPERCALL", "VMCALL"),
			Map.entry("VMMCALL", "VMCALL"), Map.entry("AVIC_INCOMPLETE_IPI", "APIC_WRITE"),
			Map.entry("AVIC_UNACCELERATED_ACCESS", "APIC_WRITE"), Map.entry("INVALID_GUEST_STATE", "INVALID_STATE"));

	private ExitNames() {
	}

	/**
	 * The name that KVM prints on VMX for a reason, or for the one that comes nearest where it was printed on SVM. SVM has one reason for
	 * reads and writes of MSRs: it counts as a write.
	 *
	 * @param reason as printed by the kernel or by trace-cmd's plugin
	 */
	public static String common(String reason) {
		String name = (reason.startsWith("EXIT_") ? reason.substring(5) : reason).toUpperCase(Locale.ROOT);
		if (name.endsWith(" EXCP") || name.startsWith("EXCP")) {
			return "EXCEPTION_NMI";
		}
		return AS_ON_VMX.getOrDefault(name, name);
	}
}
