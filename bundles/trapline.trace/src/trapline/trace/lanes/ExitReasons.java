package trapline.trace.lanes;

import java.util.Set;

/** What the name of an exit reason tells about the guest. Names of VMX, of SVM as the kernel prints them, and of trace-cmd's plugin. */
final class ExitReasons {

	private static final Set<String> INTERRUPT_WINDOW = Set.of("INTERRUPT_WINDOW", "PENDING_INTERRUPT", "vintr", "EXIT_VINTR", "EXIT_vintr");
	private static final Set<String> IRET = Set.of("iret", "EXIT_IRET", "EXIT_iret");
	private static final Set<String> HLT = Set.of("HLT", "hlt", "EXIT_HLT", "EXIT_hlt");
	private static final Set<String> HOST_NMI = Set.of("nmi", "EXIT_NMI", "EXIT_nmi");
	private static final Set<String> HOST_INTERRUPT = Set.of("EXTERNAL_INTERRUPT", "interrupt", "EXIT_INTR", "EXIT_interrupt");
	/** Handled by running guest instructions or loading state in the host, which may change IF. */
	private static final Set<String> CHANGES_FLAGS = Set.of("INVALID_STATE", "TASK_SWITCH", "task_switch", "VMLAUNCH", "VMRESUME", "vmrun",
			"EXIT_TASK_SWITCH", "EXIT_VMRUN", "invalid_guest_state", "SMI", "OTHER_SMI", "smi", "rsm", "EXIT_RSM");

	private ExitReasons() {
	}

	/** The guest can take an interrupt right now, and the host had asked to be told. */
	static boolean interruptWindow(String reason) {
		return INTERRUPT_WINDOW.contains(reason);
	}

	/** The guest can take an NMI right now, and the host had asked to be told. */
	static boolean nmiWindow(String reason) {
		return reason.equals("NMI_WINDOW");
	}

	/** SVM: the guest is about to execute IRET, which was intercepted because NMIs are blocked. */
	static boolean iret(String reason) {
		return IRET.contains(reason);
	}

	static boolean hlt(String reason) {
		return HLT.contains(reason);
	}

	static boolean externalInterrupt(String reason) {
		return HOST_INTERRUPT.contains(reason);
	}

	/** An NMI of the host, by the reason alone; VMX says it in the interruption information instead. */
	static boolean hostNmi(String reason) {
		return HOST_NMI.contains(reason);
	}

	static boolean exceptionOrNmi(String reason) {
		return reason.equals("EXCEPTION_NMI");
	}

	static boolean eptViolation(String reason) {
		return reason.equals("EPT_VIOLATION") || reason.equals("EPT_MISCONFIG");
	}

	/** SVM names have lower-case letters or the plugin's prefix; VMX names have neither. */
	static boolean svm(String reason) {
		if (reason.startsWith("EXIT_")) {
			return true;
		}
		for (int i = 0; i < reason.length(); i++) {
			if (reason.charAt(i) >= 'a' && reason.charAt(i) <= 'z') {
				return true;
			}
		}
		return false;
	}

	/** Whether an exit of this kind can interrupt the delivery of an event. */
	static boolean canInterruptDelivery(String reason) {
		return eptViolation(reason) || exceptionOrNmi(reason) || reason.endsWith(" excp") || reason.equals("npf") || reason.equals("EXIT_NPF")
				|| reason.equals("TASK_SWITCH") || reason.equals("APIC_ACCESS") || reason.startsWith("EXIT_EXCP");
	}

	static boolean mayChangeFlags(String reason) {
		return CHANGES_FLAGS.contains(reason);
	}

	/** A name of a few letters for the picture. */
	static String shortName(String reason) {
		switch (reason) {
		case "EPT_VIOLATION", "EPT_MISCONFIG":
			return "EPT";
		case "EXTERNAL_INTERRUPT", "interrupt", "EXIT_INTR":
			return "extint";
		case "INTERRUPT_WINDOW", "PENDING_INTERRUPT", "vintr", "EXIT_VINTR":
			return "IRQW";
		case "NMI_WINDOW":
			return "NMIW";
		case "EXCEPTION_NMI":
			return "exc";
		case "PREEMPTION_TIMER":
			return "timer";
		case "IO_INSTRUCTION":
			return "IO";
		case "MSR_READ", "MSR_WRITE":
			return "MSR";
		case "CR_ACCESS":
			return "CR";
		case "EOI_INDUCED":
			return "EOI";
		case "TRIPLE_FAULT":
			return "triple";
		default:
			return reason.startsWith("EXIT_") ? reason.substring(5) : reason;
		}
	}
}
