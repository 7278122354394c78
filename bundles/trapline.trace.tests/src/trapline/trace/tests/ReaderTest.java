package trapline.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.LaneGroup;
import trapline.run.MarkKind;
import trapline.run.MarkLane;
import trapline.run.Outcome;
import trapline.run.Run;
import trapline.trace.ExitStatistics;
import trapline.trace.TraceImport;
import trapline.trace.TraceProgress;
import trapline.trace.TraceReader;
import trapline.trace.TraceStatistics;

/** The import as a whole: progress, cancelling, long files, numbers, and lanes that golden texts do not show. */
class ReaderTest {

	/** A trace longer than the part that is read twice; the last vCPU appears only behind it. */
	private static String longTrace(int rounds) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < rounds; i++) {
			int vcpu = i == rounds - 1 ? 3 : 2 - i % 3;
			text.append(" q-%d [00%d] d.... %d.%06d: kvm_entry: vcpu %d, rip 0x1000\n".formatted(100 + vcpu, vcpu, i / 100_000, i % 100_000 * 10, vcpu));
			text.append(" q-%d [00%d] d.... %d.%06d: kvm_exit: reason HLT rip 0x%x info 0 0\n".formatted(100 + vcpu, vcpu, i / 100_000,
					i % 100_000 * 10 + 4, i));
		}
		return text.toString();
	}

	@Test
	void longFile(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("long.trace");
		Files.writeString(file, longTrace(20_000));
		assertTrue(Files.size(file) > 2 << 20);
		TraceImport imported = TraceReader.read(file, TraceProgress.NONE);
		assertEquals(40_000, imported.statistics().events());
		assertEquals(List.of("v0", "v1", "v2", "v3", "h"), sorted(imported.run().info().groups()));
		assertEquals("v0", imported.run().lanes().get(0).spec().group(), "vCPUs of the start are in order of their numbers");
		assertEquals(6666, imported.run().lane("v0.mode").size() / 2);
		assertEquals(List.of(), imported.problems());
	}

	private static List<String> sorted(List<LaneGroup> groups) {
		List<String> ids = new ArrayList<>(groups.stream().map(LaneGroup::id).toList());
		ids.sort((a, b) -> a.equals("h") ? 1 : b.equals("h") ? -1 : a.compareTo(b));
		return ids;
	}

	@Test
	void progressRisesToTheSizeOfTheFile(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("long.trace");
		Files.writeString(file, longTrace(20_000));
		List<Long> done = new ArrayList<>();
		TraceReader.read(file, (bytes, total, lines) -> {
			assertTrue(bytes <= total);
			done.add(bytes);
			return true;
		});
		assertTrue(done.size() >= 4, done.toString());
		assertEquals(done.stream().sorted().toList(), done);
		assertEquals(Files.size(file), done.get(done.size() - 1));
	}

	@Test
	void cancelKeepsWhatWasRead(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("long.trace");
		Files.writeString(file, longTrace(20_000));
		TraceImport imported = TraceReader.read(file, (bytes, total, lines) -> lines < 10_000);
		assertTrue(imported.cancelled());
		assertEquals(16384, imported.statistics().lines());
		assertEquals(16384, imported.statistics().events());
		assertEquals("cancelled after line 16384, recorded trace", imported.run().info().outcome());
	}

	@Test
	void statistics() throws Exception {
		TraceStatistics s = TestData.read("""
				 q-5 [000] d.... 1.000001: kvm_exit: vcpu 0 reason HLT rip 0x1 info1 0x0 info2 0x0 intr_info 0x0 error_code 0x0
				 q-5 [000] d.... 1.000011: kvm_entry: vcpu 0, rip 0x1
				 q-5 [000] d.... 1.000020: kvm_exit: vcpu 0 reason HLT rip 0x1 info1 0x0 info2 0x0 intr_info 0x0 error_code 0x0
				 q-5 [000] d.... 1.000022: kvm_inj_virq: IRQ 0x30
				 q-5 [000] d.... 1.000024: kvm_entry: vcpu 0, rip 0x1
				 q-5 [000] d.... 1.000030: kvm_exit: vcpu 0 reason CPUID rip 0x1 info1 0x0 info2 0x0 intr_info 0x0 error_code 0x0
				""").statistics();
		assertEquals(new ExitStatistics("HLT", 2, 2, 14_000, 4_000, 10_000, 10_000), s.exits().get(0));
		assertEquals(7_000, s.exits().get(0).meanNs());
		assertEquals(new ExitStatistics("CPUID", 1, 0, 0, 0, 0, 0), s.exits().get(1));
		assertEquals(0, s.exits().get(1).meanNs());
		assertEquals(29_000, s.spanNs());
		assertEquals("IRQ 0x30", s.injections().get(0).label());
		assertEquals(3, s.eventCounts().get("kvm_exit"));
	}

	@Test
	void failedEntryDeliversNothing() throws Exception {
		Run run = TestData.read("""
				 q-5 [000] d.... 1.000001: kvm_inj_virq: IRQ 0x30
				 q-5 [000] d.... 1.000002: kvm_entry: vcpu 0, rip 0x1
				 q-5 [000] d.... 1.000003: kvm_exit: vcpu 0 reason INVALID_STATE FAILED_VMENTRY rip 0x1 info1 0x0 info2 0x0 intr_info 0x0 error_code 0x0
				""").run();
		EventLane irq = (EventLane) run.lane("v0.irq");
		assertEquals(Outcome.WAITING, irq.outcome(0));
		assertEquals("the entry failed, nothing was delivered", irq.reason(irq.segmentsEnd(0) - 1));
		assertEquals(MarkKind.ENTRY_FAILED, ((MarkLane) run.lane("v0.exits")).mark(1));
	}

	@Test
	void nmiWaitsFromItsRequestToItsInjection() throws Exception {
		Run run = TestData.read("""
				 q-5 [000] d.... 1.000001: kvm_entry: vcpu 0, rip 0x1 intr_info 0x00000000 error_code 0x00000000
				 q-6 [001] d.... 1.000002: kvm_apic_accept_irq: apicid 0 vec 2 (NMI|edge)
				 q-5 [000] d.... 1.000003: kvm_exit: vcpu 0 reason NMI_WINDOW rip 0x1 info1 0x0 info2 0x0 intr_info 0x0 error_code 0x0
				 q-5 [000] d.... 1.000004: kvm_entry: vcpu 0, rip 0x1 intr_info 0x80000202 error_code 0x00000000
				""").run();
		EventLane nmi = (EventLane) run.lane("v0.nmi");
		assertEquals(1_000, nmi.start(0));
		assertEquals(3_000, nmi.end(0));
		assertEquals("sent to the vCPU", nmi.reason(0));
	}

	@Test
	void eventOfAnotherVectorTakesThePlaceOfOneThatNeverArrived() throws Exception {
		Run run = TestData.read("""
				 q-5 [000] d.... 1.000001: kvm_inj_exception: #PF (0x2)
				 q-5 [000] d.... 1.000002: kvm_inj_exception: #DF (0x0)
				 q-5 [000] d.... 1.000003: kvm_entry: vcpu 0, rip 0x1
				""").run();
		EventLane exceptions = (EventLane) run.lane("v0.exception");
		assertEquals(List.of(Outcome.LOST, Outcome.DELIVERED), List.of(exceptions.outcome(0), exceptions.outcome(1)));
		assertEquals("#DF took its place before its delivery completed", exceptions.outcomeDetail(0));
	}

	@Test
	void timeThatGoesBackKeepsTheOrderOfTheFile() throws Exception {
		TraceImport imported = TestData.read("""
				 q-5 [000] d.... 2.000001: kvm_entry: vcpu 0, rip 0x1
				 q-5 [000] d.... 1.000001: kvm_exit: vcpu 0 reason HLT rip 0x1 info1 0x0 info2 0x0 intr_info 0x0 error_code 0x0
				 q-5 [000] d.... 2.000002: kvm_entry: vcpu 0, rip 0x1
				""");
		Lane exits = imported.run().lane("v0.exits");
		assertEquals(List.of(0L, 4L, 1000L), List.of(exits.start(0), exits.start(1), exits.start(2)));
		assertEquals("t:2: the time goes back by 1000000000 ns: this event, and any other such, is drawn in file order",
				imported.problems().get(0).in("t"));
	}

	@Test
	void eventsOfOneMicrosecondKeepTheirOrder() throws Exception {
		Run run = TestData.read("""
				 q-5 [000] d.... 1.000001: kvm_entry: vcpu 0, rip 0x1
				 q-5 [000] d.... 1.000001: kvm_exit: vcpu 0 reason HLT rip 0x1 info1 0x0 info2 0x0 intr_info 0x0 error_code 0x0
				 q-5 [000] d.... 1.000001: kvm_entry: vcpu 0, rip 0x1
				""").run();
		assertEquals(3, run.lane("v0.mode").size());
	}

	@Test
	void twoReadingsGiveTheSameRun() throws Exception {
		byte[] trace = longTrace(9_000).getBytes(StandardCharsets.UTF_8);
		assertEquals(RunDump.of(TestData.read(trace, "a")), RunDump.of(TestData.read(trace, "a")));
		assertFalse(TestData.read(trace, "a").cancelled());
		assertNotNull(TestData.read(trace, "a").run().lane("v0.if"), "all lanes are kept when the file is longer than the first look");
	}
}
