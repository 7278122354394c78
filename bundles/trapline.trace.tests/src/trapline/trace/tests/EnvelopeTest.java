package trapline.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import trapline.trace.KvmEvent;
import trapline.trace.ProblemLog;
import trapline.trace.Stamp;
import trapline.trace.TraceEvent;
import trapline.trace.TraceFormat;

/** The front of a line: thread, CPU, flags and time in the spellings of every producer. */
class EnvelopeTest {

	private static final String EVENT = "kvm_entry: vcpu 0, rip 0x22da";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"qemu-system-x86-5665  [000] d..1   280.971122:|qemu-system-x86|5665|0|280971122000",
			"          <...>-4247    [007] .....   456.192867:|<...>|4247|7|456192867000",
			"   CPU 0/KVM-82557   [101] d....  5446408.762620:|CPU 0/KVM|82557|101|5446408762620000",
			"   CPU 0/KVM-82557   (  82540) [101] d....  5446408.762620:|CPU 0/KVM|82557|101|5446408762620000",
			"   CPU 0/KVM-82557   (-------) [001] dNh2.  1.000001:|CPU 0/KVM|82557|1|1000001000",
			"  CPU-5638  [034] 5446408.762620:|CPU|5638|34|5446408762620000",
			" dbs_load_kernel 426566 [003] 108229.924216:        |dbs_load_kernel|426566|3|108229924216000",
			" CPU 2/KVM 426560/426566 [003] 108229.924216:|CPU 2/KVM|426566|3|108229924216000",
			" CPU 2/KVM 426566 [003] 2024-05-01 d..1 108229.924216:|CPU 2/KVM|426566|3|108229924216000",
			" qemu 77 108229.924216:|qemu|77|-1|108229924216000", "[034] 12.000000001:|\"\"|-1|34|12000000001",
			" 220.696239:|\"\"|-1|-1|220696239000", "CPU 3:|\"\"|-1|3|none", "a-b-c-12 [0] 1.5:|a-b-c|12|0|1500000000",
			"weird [001] name-9 [002] .... 1.000000:|weird [001] name|9|2|1000000000" })
	void frontIsUnderstood(String front, String comm, int tid, int cpu, String ns) throws Exception {
		for (String event : List.of(EVENT, "kvm:" + EVENT)) {
			Stamp at = entry(front + " " + event).at();
			assertEquals(new Stamp(1, ns.equals("none") ? TraceEvent.ABSENT : Long.parseLong(ns), tid, cpu, comm == null ? "" : comm), at);
		}
	}

	@Test
	void eventWithoutAnyFront() throws Exception {
		assertEquals(Stamp.ofLine(1), entry(EVENT).at());
	}

	@Test
	void timesWithoutPointAreTicks() throws Exception {
		ProblemLog problems = new ProblemLog();
		List<TraceEvent> events = TestData.scan(TraceFormat.FTRACE, " qemu-5 [001] d..1 123456789: " + EVENT + "\n", problems);
		assertEquals(123456789, events.get(0).at().ns());
		assertEquals(1, problems.occurrences("ticks"));
	}

	@Test
	void otherEventsAreMarksAndFreeTextIsANote() throws Exception {
		List<TraceEvent> events = TestData.scan(TraceFormat.FTRACE, """
				 qemu-5 [001] d..1 1.000001: kvm_cr: cr_write 4 = 0x6f0
				 qemu-5 [001] d..1 1.000002: <hack>: about to inject
				 qemu-5 [001] d..1 1.000003: bprint: my_function: reached
				and so it goes on
				""", new ProblemLog());
		Stamp first = new Stamp(1, 1000001000, 5, 1, "qemu");
		assertEquals(new TraceEvent.Mark(first, "kvm_cr", "cr_write 4 = 0x6f0"), events.get(0));
		assertEquals("<hack>: about to inject", assertInstanceOf(TraceEvent.Note.class, events.get(1)).text());
		assertEquals("my_function: reached", assertInstanceOf(TraceEvent.Note.class, events.get(2)).text());
		assertEquals(new TraceEvent.Note(Stamp.ofLine(4), "and so it goes on"), events.get(3));
	}

	@Test
	void remarksOnLostEvents() throws Exception {
		List<TraceEvent> events = TestData.scan(TraceFormat.FTRACE, """
				CPU:2 [LOST 17 EVENTS]
				CPU:3 [5 EVENTS DROPPED]
				CPU:4 [EVENTS DROPPED]
				""", new ProblemLog());
		assertEquals(List.of(17L, 5L, TraceEvent.ABSENT), events.stream().map(e -> ((TraceEvent.Lost) e).count()).toList());
		assertEquals(2, events.get(0).at().hostCpu());
	}

	private static TraceEvent entry(String line) throws Exception {
		ProblemLog problems = new ProblemLog();
		List<TraceEvent> events = TestData.scan(TraceFormat.FTRACE, line + "\n", problems);
		assertEquals(List.of(), problems.problems());
		assertEquals(1, events.size(), line);
		KvmEvent.Entry entry = assertInstanceOf(KvmEvent.Entry.class, events.get(0), line);
		assertEquals(0x22da, entry.rip());
		return entry;
	}
}
