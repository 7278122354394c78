package trapline.trace.ftrace;

/** Names of the VMX basic exit reasons as Linux prints them ({@code arch/x86/include/uapi/asm/vmx.h}). */
final class VmxReasons {

	private static final String[] NAMES = { "EXCEPTION_NMI", "EXTERNAL_INTERRUPT", "TRIPLE_FAULT", "INIT_SIGNAL", "SIPI_SIGNAL", null,
			"OTHER_SMI", "INTERRUPT_WINDOW", "NMI_WINDOW", "TASK_SWITCH", "CPUID", null, "HLT", "INVD", "INVLPG", "RDPMC", "RDTSC", null,
			"VMCALL", "VMCLEAR", "VMLAUNCH", "VMPTRLD", "VMPTRST", "VMREAD", "VMRESUME", "VMWRITE", "VMOFF", "VMON", "CR_ACCESS",
			"DR_ACCESS", "IO_INSTRUCTION", "MSR_READ", "MSR_WRITE", "INVALID_STATE", "MSR_LOAD_FAIL", null, "MWAIT_INSTRUCTION",
			"MONITOR_TRAP_FLAG", null, "MONITOR_INSTRUCTION", "PAUSE_INSTRUCTION", "MCE_DURING_VMENTRY", null, "TPR_BELOW_THRESHOLD",
			"APIC_ACCESS", "EOI_INDUCED", "GDTR_IDTR", "LDTR_TR", "EPT_VIOLATION", "EPT_MISCONFIG", "INVEPT", "RDTSCP",
			"PREEMPTION_TIMER", "INVVPID", "WBINVD", "XSETBV", "APIC_WRITE", "RDRAND", "INVPCID", "VMFUNC", "ENCLS", "RDSEED", "PML_FULL",
			"XSAVES", "XRSTORS", null, null, "UMWAIT", "TPAUSE" };

	private VmxReasons() {
	}

	/** The name, or null for a number without one. */
	static String name(long basicReason) {
		return basicReason >= 0 && basicReason < NAMES.length ? NAMES[(int) basicReason] : null;
	}
}
