package trapline.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static trapline.trace.TraceEvent.ABSENT;

import java.util.List;

import org.junit.jupiter.api.Test;

import trapline.trace.KvmEvent;
import trapline.trace.KvmEvent.AsyncPf.Phase;
import trapline.trace.KvmEvent.Generation;
import trapline.trace.ProblemLog;
import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.TraceFormat;

/** The text behind the event name, in every generation. */
class EventTextTest {

	private static final Stamp AT = new Stamp(1, 1000000000, 9, 0, "q");

	private static TraceEvent parse(String event) throws Exception {
		ProblemLog problems = new ProblemLog();
		List<TraceEvent> events = TestData.scan(TraceFormat.FTRACE, "q-9 [000] d..1 1.000000: " + event + "\n", problems);
		assertEquals(List.of(), problems.problems(), event);
		assertEquals(1, events.size(), event);
		return events.get(0);
	}

	@Test
	void entry() throws Exception {
		assertEquals(new KvmEvent.Entry(AT, 7, ABSENT, ABSENT, ABSENT, false), parse("kvm_entry: vcpu 7"));
		assertEquals(new KvmEvent.Entry(AT, 7, 0x10, ABSENT, ABSENT, false), parse("kvm_entry: vcpu 7, rip 0x10"));
		assertEquals(new KvmEvent.Entry(AT, 7, 0x10, ABSENT, ABSENT, true), parse("kvm_entry: vcpu 7, rip 0x10[immediate exit]"));
		assertEquals(new KvmEvent.Entry(AT, 1, 0xffffffff81000000L, 0x80000202L, 0, true),
				parse("kvm_entry: vcpu 1 rip 0xffffffff81000000 intr_info 0x80000202 error_code 0x00000000[immediate exit]"));
	}

	@Test
	void exitOfEachGeneration() throws Exception {
		assertEquals(exit(-1, "EPT_VIOLATION", false, 0x22da, 0x683, 0x800000d1L, ABSENT, ABSENT, ABSENT, Generation.INFO_PAIR),
				parse("kvm_exit: reason EPT_VIOLATION rip 0x22da info 683 800000d1"));
		assertEquals(exit(0, "HLT", false, 1, 2, 3, 4, 5, ABSENT, Generation.NAMED_FIELDS), parse(
				"kvm_exit: vcpu 0 reason HLT rip 0x1 info1 0x0000000000000002 info2 0x0000000000000003 intr_info 0x00000004 error_code 0x00000005"));
		assertEquals(exit(0, "HLT", false, 1, 2, 3, 4, 5, 0x20000, Generation.NAMED_FIELDS),
				parse("kvm_exit: vcpu 0 reason HLT rip 0x1 info1 0x2 info2 0x3 intr_info 0x4 error_code 0x5 requests 0x0000000000020000"));
		assertEquals(exit(0, "HLT", false, ABSENT, 2, ABSENT, ABSENT, ABSENT, ABSENT, Generation.NAMED_FIELDS),
				parse("kvm_exit: vcpu 0 reason HLT info1 0x2"));
		assertEquals(exit(3, "HLT", false, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, Generation.BARE),
				parse("kvm_exit: vcpu 3 reason HLT"));
	}

	@Test
	void exitReasonsOfSeveralWordsAndFlags() throws Exception {
		assertEquals(exit(-1, "INVALID_STATE", true, 1, 0, 0, ABSENT, ABSENT, ABSENT, Generation.INFO_PAIR),
				parse("kvm_exit: reason INVALID_STATE FAILED_VMENTRY rip 0x1 info 0 0"));
		assertEquals(exit(-1, "INVALID_STATE", true, 1, 0, 0, ABSENT, ABSENT, ABSENT, Generation.INFO_PAIR),
				parse("kvm_exit: reason UNKNOWN (2147483681) rip 0x1 info 0 0"));
		assertEquals(exit(-1, "UNKNOWN (77)", false, 1, 0, 0, ABSENT, ABSENT, ABSENT, Generation.INFO_PAIR),
				parse("kvm_exit: reason UNKNOWN (77) rip 0x1 info 0 0"));
		assertEquals(exit(-1, "NP excp", false, ABSENT, 0, 0, ABSENT, ABSENT, ABSENT, Generation.INFO_PAIR),
				parse("kvm_exit: reason NP excp info 0 0"));
	}

	private static KvmEvent.Exit exit(int vcpu, String reason, boolean failed, long rip, long info1, long info2, long intr, long error,
			long requests, Generation generation) {
		return new KvmEvent.Exit(AT, vcpu, reason, failed, rip, info1, info2, intr, error, requests, generation, false);
	}

	@Test
	void interrupts() throws Exception {
		assertEquals(new KvmEvent.InjectInterrupt(AT, 236, false, false), parse("kvm_inj_virq: irq 236"));
		assertEquals(new KvmEvent.InjectInterrupt(AT, 0x20, false, false), parse("kvm_inj_virq: IRQ 0x20"));
		assertEquals(new KvmEvent.InjectInterrupt(AT, 0x20, true, true), parse("kvm_inj_virq: Soft/INTn 0x20 [reinjected]"));
	}

	@Test
	void exceptions() throws Exception {
		assertEquals(new KvmEvent.InjectException(AT, 14, "PF", 0x11, false), parse("kvm_inj_exception: #PF (0x11)"));
		assertEquals(new KvmEvent.InjectException(AT, 6, "UD", ABSENT, false), parse("kvm_inj_exception: #UD"));
		assertEquals(new KvmEvent.InjectException(AT, 1, "DB", ABSENT, true), parse("kvm_inj_exception: #DB [reinjected]"));
		assertEquals(new KvmEvent.InjectException(AT, 11, "NP", 0x18, true), parse("kvm_inj_exception: #NP (0x18) [reinjected]"));
		assertEquals(new KvmEvent.InjectException(AT, 0x14, "", ABSENT, false), parse("kvm_inj_exception: 0x14"));
		assertEquals(new KvmEvent.InjectException(AT, 21, "", 0x3, true), parse("kvm_inj_exception: 21 (0x3) [reinjected]"));
		assertEquals(new KvmEvent.InjectException(AT, -1, "ZZ", ABSENT, false), parse("kvm_inj_exception: #ZZ"));
	}

	@Test
	void faultsAndAsyncFaults() throws Exception {
		assertEquals(new KvmEvent.PageFault(AT, -1, ABSENT, 0xfee00300L, 0x181), parse("kvm_page_fault: address fee00300 error_code 181"));
		assertEquals(new KvmEvent.PageFault(AT, 0, 0x7, 0xfee00300L, 0x10),
				parse("kvm_page_fault: vcpu 0 rip 0x7 address 0x00000000fee00300 error_code 0x10"));
		assertEquals(new KvmEvent.AsyncPf(AT, Phase.NOT_PRESENT, 0x10002, 0x7f00, ABSENT),
				parse("kvm_async_pf_not_present: token 0x10002 gva 0x7f00"));
		assertEquals(new KvmEvent.AsyncPf(AT, Phase.READY, 0xffffffffL, 0, ABSENT), parse("kvm_async_pf_ready: token 0xffffffff gva 0"));
		assertEquals(new KvmEvent.AsyncPf(AT, Phase.TRY, ABSENT, 0x7f00, 0x12), parse("kvm_try_async_get_page: gva = 0x7f00, gfn = 0x12"));
		assertEquals(new KvmEvent.AsyncPf(AT, Phase.REPEATED, ABSENT, 0x7f00, 0x12),
				parse("kvm_async_pf_doublefault: gva = 0x7f00, gfn = 0x12"));
		assertEquals(new KvmEvent.AsyncPf(AT, Phase.COMPLETED, ABSENT, 0x7f00, 0x7e00),
				parse("kvm_async_pf_completed: gva 0x7f00 address 0x7e00 pfn 0x1"));
	}

	@Test
	void tokenNamesTheVcpu() {
		assertEquals(2, new KvmEvent.AsyncPf(AT, Phase.READY, 0x10002, 0, ABSENT).vcpuOfToken());
		assertEquals(-1, new KvmEvent.AsyncPf(AT, Phase.READY, 0xffffffffL, 0, ABSENT).vcpuOfToken());
		assertEquals(-1, new KvmEvent.AsyncPf(AT, Phase.TRY, ABSENT, 0, ABSENT).vcpuOfToken());
	}

	@Test
	void apic() throws Exception {
		assertEquals(new KvmEvent.ApicAccept(AT, 0x10, 236, "Fixed", "edge"), parse("kvm_apic_accept_irq: apicid 10 vec 236 (Fixed|edge)"));
		assertEquals(new KvmEvent.ApicAccept(AT, 0, 2, "NMI", "edge"), parse("kvm_apic_accept_irq: apicid 0 vec 2 (NMI|edge) (coalesced)"));
		assertEquals(new KvmEvent.ApicIpi(AT, 0x1f, 251, "Fixed|physical|assert|edge|dst"),
				parse("kvm_apic_ipi: dst 1f vec 251 (Fixed|physical|assert|edge|dst)"));
		assertEquals(new KvmEvent.Eoi(AT, 1, 236, false), parse("kvm_eoi: apicid 1 vector 236"));
		assertEquals(new KvmEvent.Eoi(AT, 1, -1, true), parse("kvm_pv_eoi: apicid 1 vector -1"));
	}

	@Test
	void nested() throws Exception {
		assertEquals(new KvmEvent.NestedEnter(AT, 0x103, 0x1, 0x80000301L), parse(
				"kvm_nested_vmenter: rip: 0x103 vmcs: 0x104000 nested_rip: 0x1 int_ctl: 0x0 event_inj: 0x80000301 nested_ept=y nested_eptp: 0x701e"));
		assertEquals(new KvmEvent.NestedEnter(AT, 0x103, 0x1, 0),
				parse("kvm_nested_vmrun: rip: 0x103 vmcb: 0x104000 nrip: 0x1 int_ctl: 0x0 event_inj: 0x0 npt: on"));
		assertEquals(new KvmEvent.Exit(AT, -1, "CPUID", false, 0x115, 1, 2, 3, 4, ABSENT, Generation.NAMED_FIELDS, true),
				parse("kvm_nested_vmexit: rip: 0x115 reason: CPUID ext_inf1: 0x1 ext_inf2: 0x2 ext_int: 0x3 ext_int_err: 0x4"));
		assertEquals(new KvmEvent.Exit(AT, 0, "CPUID", false, 0x115, 1, 2, 3, 4, ABSENT, Generation.NAMED_FIELDS, true),
				parse("kvm_nested_vmexit: vcpu 0 reason CPUID rip 0x115 info1 0x1 info2 0x2 intr_info 0x3 error_code 0x4"));
		assertEquals(new KvmEvent.NestedExitInject(AT, "EXCEPTION_NMI", 1, 2, 3, 4),
				parse("kvm_nested_vmexit_inject: reason: EXCEPTION_NMI ext_inf1: 0x1 ext_inf2: 0x2 ext_int: 0x3 ext_int_err: 0x4"));
	}

	@Test
	void theOthers() throws Exception {
		assertEquals(new KvmEvent.UserspaceExit(AT, "KVM_EXIT_IO", 2), parse("kvm_userspace_exit: reason KVM_EXIT_IO (2)"));
		assertEquals(new KvmEvent.UserspaceExit(AT, "error", 14), parse("kvm_userspace_exit: reason error (14)"));
		assertEquals(new KvmEvent.Smm(AT, 3, true, 0x30000), parse("kvm_smm_transition: vcpu 3: entering SMM, smbase 0x30000"));
		assertEquals(new KvmEvent.Smm(AT, 3, false, 0x30000), parse("kvm_enter_smm: vcpu 3: leaving SMM, smbase 0x30000"));
		assertEquals(new KvmEvent.Wakeup(AT, false, 4711, true), parse("kvm_vcpu_wakeup: wait time 4711 ns, polling valid"));
		assertEquals(new KvmEvent.Wakeup(AT, true, 4711, false), parse("kvm_vcpu_wakeup: poll time 4711 ns, polling invalid"));
		assertEquals(new KvmEvent.Msr(AT, true, 0x6e0, 0x1234, true), parse("kvm_msr: msr_write 6e0 = 0x1234 (#GP)"));
		assertEquals(new KvmEvent.SchedSwitch(AT, 8101, "S", 0), parse("sched_switch: prev_comm=CPU 0/KVM prev_pid=8101 prev_prio=120 "
				+ "prev_state=S ==> next_comm=swapper/2 next_pid=0 next_prio=120"));
		assertEquals(new KvmEvent.SchedSwitch(AT, 8101, "R+", 0), parse("sched_switch: CPU 0/KVM:8101 [120] R+ ==> swapper/2:0 [120]"));
	}

	@Test
	void damagedTextIsReportedWithItsColumnAndKeptAsAMark() throws Exception {
		ProblemLog problems = new ProblemLog();
		List<TraceEvent> events = TestData.scan(TraceFormat.FTRACE, "q-9 [000] d..1 1.000000: kvm_inj_virq: irq 999\n", problems);
		assertEquals(List.of(new TraceEvent.Mark(AT, "kvm_inj_virq", "irq 999")), events);
		assertEquals("f:1:44: kvm_inj_virq: expected a vector between 0 and 255; the line is kept as a mark",
				problems.problems().get(0).in("f"));
	}

	@Test
	void fieldsOfFutureKernelsAreReportedOnce() throws Exception {
		ProblemLog problems = new ProblemLog();
		String line = "q-9 [000] d..1 1.000000: kvm_entry: vcpu 0, rip 0x1 colour 0x3\n";
		assertEquals(3, TestData.scan(TraceFormat.FTRACE, line + line + line, problems).size());
		assertEquals(1, problems.count());
	}
}
