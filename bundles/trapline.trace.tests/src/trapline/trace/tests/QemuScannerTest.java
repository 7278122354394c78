package trapline.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static trapline.trace.TraceEvent.ABSENT;

import java.util.List;

import org.junit.jupiter.api.Test;

import trapline.run.EventLane;
import trapline.trace.ProblemLog;
import trapline.trace.QemuEvent;
import trapline.trace.QemuEvent.Registers;
import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.TraceFormat;
import trapline.trace.TraceImport;

/** Records of {@code -d int} and the remarks between them. */
class QemuScannerTest {

	private static final String HEADER = "     0: v=0e e=0002 i=0 cpl=3 IP=0033:0000000000401000 pc=0000000000401000 SP=002b:00007ffd00001000 "
			+ "CR2=0000000000410008";
	private static final String DUMP = """
			RAX=0000000000000001 RBX=0000000000000000 RCX=0000000000000000 RDX=0000000000000000
			RIP=0000000000401000 RFL=00000246 [---Z-P-] CPL=3 II=1 A20=1 SMM=0 HLT=1
			CS =0033 0000000000000000 ffffffff 00affb00 DPL=3 CS64 [-RA]
			CR0=80050033 CR2=0000000000410008 CR3=0000000001234000 CR4=000006f0
			CCS=0000000000000044 CCD=0000000000000000 CCO=EFLAGS
			""";

	private static List<TraceEvent> events(String text, ProblemLog problems) throws Exception {
		return TestData.scan(TraceFormat.QEMU_INT, text, problems);
	}

	private static QemuEvent.Delivery delivery(Registers registers) {
		return new QemuEvent.Delivery(Stamp.ofLine(1), 0, 14, 2, false, 3, 0x33, 0x401000, 0x2b, 0x7ffd00001000L, 0x410008, registers);
	}

	@Test
	void recordWithItsDump() throws Exception {
		ProblemLog problems = new ProblemLog();
		assertEquals(List.of(delivery(new Registers(0x401000, 0x246, 3, 1, 0, 1, 0x410008))), events(HEADER + "\n" + DUMP, problems));
		assertEquals(0, problems.count());
	}

	@Test
	void recordWithoutDump() throws Exception {
		assertEquals(List.of(delivery(Registers.NONE)), events(HEADER + "\n", new ProblemLog()));
	}

	@Test
	void remarks() throws Exception {
		assertEquals(List.of(new QemuEvent.CheckException(Stamp.ofLine(1), -1, 14), new QemuEvent.CheckException(Stamp.ofLine(2), 14, 11),
				new QemuEvent.Servicing(Stamp.ofLine(3), 0x40, false), new QemuEvent.Servicing(Stamp.ofLine(4), 0x41, true),
				new QemuEvent.Smm(Stamp.ofLine(5), true, Registers.NONE), new QemuEvent.Smm(Stamp.ofLine(6), false, Registers.NONE),
				new QemuEvent.TripleFault(Stamp.ofLine(7)), new QemuEvent.Reset(Stamp.ofLine(8), 0, Registers.NONE)), events("""
						check_exception old: 0xffffffff new 0xe
						check_exception old: 0xe new 0xb
						Servicing hardware INT=0x40
						Servicing virtual hardware INT=0x41
						SMM: enter
						SMM: after RSM
						Triple fault
						CPU Reset (CPU 0)
						""", new ProblemLog()));
	}

	@Test
	void foldedAndQuoted() throws Exception {
		String folded = "> " + HEADER.replace(" pc=", "\n> pc=") + "\n> " + DUMP.replace(" A20=", "\n> A20=").replace("\n", "\n> ");
		assertEquals(List.of(delivery(new Registers(0x401000, 0x246, 3, 1, 0, 1, 0x410008))), events(folded, new ProblemLog()));
	}

	@Test
	void damagedRecordIsLeftOutAndReported() throws Exception {
		ProblemLog problems = new ProblemLog();
		List<TraceEvent> events = events(HEADER.replace("cpl=3", "cpl=x") + "\n" + DUMP + HEADER + "\n", problems);
		assertEquals(1, events.size());
		assertEquals(1, problems.problems().get(0).line());
		assertEquals(29, problems.problems().get(0).column());
	}

	@Test
	void headerThatEndsTooEarly() throws Exception {
		ProblemLog problems = new ProblemLog();
		events(HEADER.substring(0, 60) + "\n" + DUMP + HEADER + "\n", problems);
		assertEquals("f:1: the line ends too early; the record was left out", problems.problems().get(0).in("f"));
	}

	@Test
	void severalCpusAreReported() throws Exception {
		ProblemLog problems = new ProblemLog();
		events("CPU Reset (CPU 0)\nCPU Reset (CPU 1)\nCPU Reset (CPU 2)\n", problems);
		assertEquals(1, problems.count());
		assertTrue(problems.problems().get(0).message().contains("more than one CPU"));
	}

	@Test
	void interruptsInRealModeHaveNoRecord() throws Exception {
		TraceImport imported = TestData.read("Servicing hardware INT=0x08\nServicing hardware INT=0x09\n" + HEADER + "\n");
		EventLane irq = (EventLane) imported.run().lane("v0.irq");
		assertEquals(2, irq.size());
		assertEquals("IRQ 0x08", irq.label(0));
		assertEquals("no record: not in protected mode", irq.detail(1));
	}

	@Test
	void absentValuesStayAbsent() throws Exception {
		QemuEvent.Delivery d = (QemuEvent.Delivery) events(HEADER.replace("CR2=0000000000410008", "env->regs[R_EAX]=0000000000000000") + "\nRAX=0\n",
				new ProblemLog()).get(0);
		assertEquals(ABSENT, d.cr2());
		assertEquals(ABSENT, d.registers().flags());
	}
}
