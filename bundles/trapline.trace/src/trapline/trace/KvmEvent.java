package trapline.trace;

/**
 * The events of the kvm and sched tracepoints that say something about a vCPU. Formats: {@code arch/x86/kvm/trace.h} of v4.19, v6.8 and
 * later, and the plugin of trace-cmd. Numeric fields that a generation does not print are {@link TraceEvent#ABSENT}; a vCPU number that is
 * not printed is -1.
 */
public sealed interface KvmEvent extends TraceEvent {

	/** {@code kvm_entry}. {@code intrInfo} is the injected event, printed by recent kernels only. */
	record Entry(Stamp at, int vcpu, long rip, long intrInfo, long errorCode, boolean immediateExit) implements KvmEvent {
	}

	/**
	 * {@code kvm_exit}, and {@code kvm_nested_vmexit} when {@code nested} (an exit of L2 as seen by L0, before anybody decides who handles
	 * it).
	 *
	 * @param reason as printed, blanks of SVM names included ({@code PF excp})
	 * @param failedEntry whether the flag for a failed VM entry is set
	 * @param info2 its meaning changed between kernels; see {@link #generation}
	 */
	record Exit(Stamp at, int vcpu, String reason, boolean failedEntry, long rip, long info1, long info2, long intrInfo, long errorCode,
			long requests, Generation generation, boolean nested) implements KvmEvent {
	}

	/** How a {@code kvm_exit} line was printed. */
	enum Generation {
		/** {@code info A B}: kernels up to about 5.7, and trace-cmd's plugin for every kernel. */
		INFO_PAIR,
		/** {@code info1 .. info2 .. intr_info .. error_code ..}. */
		NAMED_FIELDS,
		/** No info fields at all (shortened by hand). */
		BARE
	}

	/** {@code kvm_inj_virq}. */
	record InjectInterrupt(Stamp at, int vector, boolean software, boolean reinjected) implements KvmEvent {
	}

	/** {@code kvm_inj_exception}. The vector is -1 when neither a known mnemonic nor a number was printed. */
	record InjectException(Stamp at, int vector, String name, long errorCode, boolean reinjected) implements KvmEvent {
	}

	/** {@code kvm_page_fault}: a fault that reached KVM; {@code address} is guest-physical under EPT or NPT, linear under shadow paging. */
	record PageFault(Stamp at, int vcpu, long rip, long address, long errorCode) implements KvmEvent {
	}

	/** {@code kvm_apic_accept_irq}: an interrupt was latched in the APIC of {@code vcpu}. */
	record ApicAccept(Stamp at, int vcpu, int vector, String mode, String trigger) implements KvmEvent {
	}

	/** {@code kvm_apic_ipi}: {@code destination} is an APIC id, logical mask or shorthand, as {@code how} says. */
	record ApicIpi(Stamp at, long destination, int vector, String how) implements KvmEvent {
	}

	/** {@code kvm_eoi} and {@code kvm_pv_eoi}. */
	record Eoi(Stamp at, int vcpu, int vector, boolean paravirtual) implements KvmEvent {
	}

	/** The {@code kvm_async_pf_*} family and {@code kvm_try_async_get_page}. {@code token} is printed by the first two phases only. */
	record AsyncPf(Stamp at, Phase phase, long token, long gva, long detail) implements KvmEvent {

		/** What happened to the asynchronous fault. */
		public enum Phase {
			/** The guest was told that the page is missing. */
			NOT_PRESENT,
			/** The guest was told that the page is there. */
			READY,
			/** A worker thread got the page; joined to its start by address only. */
			COMPLETED,
			/** KVM tried to resolve the fault asynchronously. */
			TRY,
			/** The same page faulted again while the work was under way. */
			REPEATED
		}

		/** The vCPU the token names, -1 when there is no token or when it wakes everybody (0xffffffff). */
		public int vcpuOfToken() {
			return token == ABSENT || token == 0xffffffffL ? -1 : (int) (token & 0xfff);
		}
	}

	/** {@code kvm_userspace_exit}. */
	record UserspaceExit(Stamp at, String reason, long code) implements KvmEvent {
	}

	/** {@code kvm_nested_vmenter} and {@code kvm_nested_vmrun}: L1 starts L2. */
	record NestedEnter(Stamp at, long rip, long nestedRip, long eventInj) implements KvmEvent {
	}

	/** {@code kvm_nested_vmexit_inject} and {@code kvm_nested_intr_vmexit}: L1 runs again. */
	record NestedExitInject(Stamp at, String reason, long info1, long info2, long intrInfo, long errorCode) implements KvmEvent {
	}

	/** {@code kvm_smm_transition} and {@code kvm_enter_smm}. */
	record Smm(Stamp at, int vcpu, boolean entering, long smbase) implements KvmEvent {
	}

	/** {@code kvm_vcpu_wakeup}: the vCPU had been halted for {@code ns}, by polling or by sleeping. */
	record Wakeup(Stamp at, boolean polled, long ns, boolean valid) implements KvmEvent {
	}

	/** {@code kvm_msr}. */
	record Msr(Stamp at, boolean write, long index, long value, boolean faulted) implements KvmEvent {
	}

	/** {@code sched_switch}: thread {@code previous} left the host CPU, {@code next} runs. */
	record SchedSwitch(Stamp at, int previous, String state, int next) implements KvmEvent {
	}
}
