package trapline.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import trapline.run.EventLane;
import trapline.run.GateState;
import trapline.run.MarkKind;
import trapline.run.MarkLane;
import trapline.run.Outcome;
import trapline.run.Run;
import trapline.run.StateLane;

/** The ways in which a naive importer misreads a trace, one test each (H7_* of the scenario catalogue and its import scenarios S7-01, S7-02). */
class HazardTest {

	private static final String PLUGIN = """
			             CPU-5638  [034] 5446408.762620: kvm_exit:             reason EPT_VIOLATION rip 0xfffff802057fee67 info 683 800000d1
			             CPU-5638  [034] 5446408.762621: kvm_inj_virq:         IRQ 0xd1 [reinjected]
			             CPU-5638  [034] 5446408.762622: kvm_entry:            vcpu 0, rip 0xfffff802057fee67
			""";

	private static Run run(String trace) throws Exception {
		return TestData.read(trace).run();
	}

	/** H7_PARSE_VCPU: the exit names no vCPU; a later line of its thread does. */
	@Test
	void vcpuComesFromTheThread() throws Exception {
		Run run = run(PLUGIN);
		assertEquals(1, run.info().groups().size());
		assertEquals("EPT", run.lane("v0.exits").label(0));
	}

	/** H7_PARSE_VCPU: without any entry the thread stands for the vCPU. */
	@Test
	void threadWithoutEntryHasItsOwnLanes() throws Exception {
		Run run = run(" CPU-5638 [034] 1.000001: kvm_exit: reason HLT rip 0x1 info 0 0\n");
		assertEquals("thread 5638, vCPU not known", run.info().groups().get(0).title());
		assertNotNull(run.lane("t5638.exits"));
	}

	/** H7_PARSE_INFO2: 0x800000d1 at an EPT violation is vectoring information: one episode, not two. */
	@Test
	void secondInfoOfAnEptViolationIsTheInterruptedDelivery() throws Exception {
		Run run = run(PLUGIN);
		EventLane irq = (EventLane) run.lane("v0.irq");
		assertEquals(1, irq.size());
		assertEquals("IRQ 0xd1", irq.label(0));
		assertEquals(Outcome.DELIVERED, irq.outcome(0));
		assertTrue(irq.reason(irq.firstSegment(0)).startsWith("half delivered"));
		assertEquals(MarkKind.REINJECTED, ((MarkLane) run.lane("v0.exits")).mark(1));
	}

	/** H7_PARSE_INFO2: at an external interrupt the same bits are the interrupt itself, and nothing was being delivered. */
	@Test
	void secondInfoOfAnExternalInterruptIsTheInterrupt() throws Exception {
		Run run = run("""
				 q-5 [000] d..1 1.000001: kvm_entry: vcpu 0
				 q-5 [000] .... 1.000002: kvm_exit: reason EXTERNAL_INTERRUPT rip 0x1 info 0 800000ec
				 q-5 [000] .... 1.000003: kvm_inj_exception: #GP (0x0)
				 q-5 [000] d..1 1.000004: kvm_entry: vcpu 0
				 q-5 [000] .... 1.000005: kvm_exit: reason EXCEPTION_NMI rip 0x1 info 0 80000b0d
				""");
		assertNull(run.lane("v0.irq"), "no guest interrupt took part");
		assertEquals(Outcome.DELIVERED, ((EventLane) run.lane("v0.exception")).outcome(0));
	}

	/** H7_PARSE_INFO2: on SVM the interrupted delivery is in intr_info, and info2 is an address. */
	@Test
	void vectoringOfSvmIsInIntrInfo() throws Exception {
		Run run = run("""
				 q-5 [000] d.... 1.000001: kvm_entry: vcpu 0, rip 0x1
				 q-5 [000] d.... 1.000002: kvm_exit: vcpu 0 reason npf rip 0x1 info1 0x0 info2 0x00000000800000d1 intr_info 0x80000021 error_code 0x00000000
				""");
		assertEquals("IRQ 0x21", run.lane("v0.irq").label(0));
	}

	/** H7_PARSE_REASON and S7-02: names of two words. */
	@Test
	void reasonsMayContainBlanks() throws Exception {
		var imported = TestData.read("qemu-1 [000] d.... 1.000000: kvm_exit: vcpu 2 reason PF excp rip 0x401000 info1 0x0000000000000004 "
				+ "info2 0x00007f0000000000 intr_info 0x00000000 error_code 0x00000000\n");
		assertEquals("PF excp", imported.statistics().exits().get(0).reason());
		assertEquals("vCPU 2", imported.run().info().groups().get(0).title());
	}

	/** H7_PARSE_BASE: irq is decimal, IRQ hexadecimal. */
	@Test
	void interruptNumbersChangedTheirBase() throws Exception {
		assertEquals("IRQ 0x20", run(" q-5 [000] .... 1.000003: kvm_inj_virq: irq 32\n").lane("t5.irq").label(0));
		assertEquals("IRQ 0x32", run(" q-5 [000] .... 1.000003: kvm_inj_virq: IRQ 0x32\n").lane("t5.irq").label(0));
	}

	/** H7_LANE_NMI: an NMI that makes the guest exit is one of the host. */
	@Test
	void hostNmiIsNotDrawnOnTheGuestsLane() throws Exception {
		Run run = run("""
				 q-5 [000] d.... 1.000001: kvm_entry: vcpu 0, rip 0x1
				 q-5 [000] d.... 1.000002: kvm_exit: vcpu 0 reason EXCEPTION_NMI rip 0x1 info1 0x0 info2 0x0 intr_info 0x80000202 error_code 0x0
				""");
		assertNull(run.lane("v0.nmi"));
		assertEquals(1, run.lane("h.nmi").size());
	}

	/** The flags of the host say nothing about IF of the guest. */
	@Test
	void hostFlagsAreNotTheGuestsInterruptFlag() throws Exception {
		assertNull(run(" q-5 [000] d.... 1.000001: kvm_entry: vcpu 0, rip 0x1\n q-5 [000] d.... 1.000002: kvm_exit: reason CPUID rip 0x1 info 0 0\n")
				.lane("v0.if"), "nothing proves IF");
	}

	/** A re-injection is no proof that IF is 1; a new injection is. */
	@Test
	void onlyNewInjectionsProveIf() throws Exception {
		String trace = """
				 q-5 [000] d.... 1.000001: kvm_exit: vcpu 0 reason HLT rip 0x1 info1 0x0 info2 0x0 intr_info 0x0 error_code 0x0
				 q-5 [000] d.... 1.000002: kvm_inj_virq: IRQ 0x30%s
				""";
		StateLane flag = (StateLane) run(trace.formatted("")).lane("v0.if");
		assertEquals(GateState.OPEN, flag.gate(flag.size() - 1));
		assertEquals("1: EXTERNAL injection of IRQ 0x30 needs IF = 1", flag.detail(flag.size() - 1));
		assertNull(run(trace.formatted(" [reinjected]")).lane("v0.if"));
	}

	/** An APIC id on a line of another thread names the target, not the vCPU of the thread. */
	@Test
	void senderOfAnInterruptIsNotItsTarget() throws Exception {
		Run run = run("""
				 a-5 [000] d.... 1.000001: kvm_entry: vcpu 0, rip 0x1
				 b-6 [001] d.... 1.000002: kvm_entry: vcpu 1, rip 0x1
				 b-6 [001] ..... 1.000003: kvm_apic_accept_irq: apicid 0 vec 48 (Fixed|edge)
				 b-6 [001] d.... 1.000004: kvm_exit: reason CPUID rip 0x1 info 0 0
				""");
		assertEquals("0x30", run.lane("v0.notes").label(0));
		assertEquals("CPUID", run.lane("v1.exits").label(1));
	}

	/** A page that arrives is reported by a worker thread, and belongs to the vCPU that waits for its address. */
	@Test
	void completionOfAnAsyncFaultIsJoinedByAddress() throws Exception {
		Run run = run("""
				 a-5 [000] d.... 1.000001: kvm_entry: vcpu 0, rip 0x1
				 b-6 [001] d.... 1.000002: kvm_entry: vcpu 1, rip 0x1
				 b-6 [001] ..... 1.000003: kvm_async_pf_not_present: token 0x10001 gva 0x7000
				 kworker/3:1-99 [003] ..... 1.000004: kvm_async_pf_completed: gva 0x7000 address 0x8000
				 a-5 [000] ..... 1.000005: kvm_async_pf_ready: token 0x10001 gva 0x7000
				""");
		assertEquals(3, run.lane("v1.notes").size());
		assertNull(run.lane("v0.notes"));
	}
}
