package trapline.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import trapline.trace.KvmEvent;
import trapline.trace.ProblemLog;
import trapline.trace.TraceEvent;
import trapline.trace.TraceFormat;
import trapline.trace.text.MailMender;

/** What mails and web archives do to a trace. */
class MailMenderTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "> a b|a b", ">> a|a", "> > a|a", "  >a|a", "&gt; &lt;hack&gt;: x|<hack>: x",
			"a &amp; b|a & b", "a&nbsp;b&#39;&#x41;|a b'A", "a & b &unknown; &|a & b &unknown; &", "<idle>-0|<idle>-0", "prev_pid=12|prev_pid=12" })
	void lines(String damaged, String mended) {
		byte[] bytes = damaged.getBytes(StandardCharsets.UTF_8);
		MailMender mender = new MailMender();
		mender.mend(bytes, 0, bytes.length, damaged.indexOf('&') >= 0);
		assertEquals(mended, new String(bytes, mender.start(), mender.end() - mender.start(), StandardCharsets.UTF_8));
	}

	private static List<TraceEvent> events(String text) throws Exception {
		ProblemLog problems = new ProblemLog();
		List<TraceEvent> events = TestData.scan(TraceFormat.FTRACE, text, problems);
		assertEquals(List.of(), problems.problems(), text);
		return events;
	}

	/** Every place where a blank could become a line end, with and without the quote sign. */
	@Test
	void foldingAtAnyBlankChangesNothing() throws Exception {
		for (String line : List.of(
				"CPU 0/KVM-7289 [034] d.... 140.000100: kvm_exit: vcpu 0 reason EPT_VIOLATION rip 0x7ff1 info1 0x0000000000000683 info2 "
						+ "0x00000000800000d1 intr_info 0x00000000 error_code 0x00000000",
				"CPU 0/KVM-7289 [034] d.... 140.000100: kvm_entry: vcpu 0, rip 0x7ff1 intr_info 0x80000202 error_code 0x00000000",
				"CPU 0/KVM-7289 [034] d.... 140.000100: kvm_inj_virq: IRQ 0xd1 [reinjected]",
				"CPU 0/KVM-7289 [034] d.... 140.000100: kvm_inj_exception: #PF (0x2) [reinjected]",
				"CPU 0/KVM-7289 [034] ..... 140.000100: kvm_page_fault: vcpu 0 rip 0x7 address 0x00000000fee00300 error_code 0x10",
				"CPU 0/KVM-7289 [034] ..... 140.000100: kvm_nested_vmexit_inject: reason: CPUID ext_inf1: 0x1 ext_inf2: 0x2 ext_int: 0x3 ext_int_err: 0x4",
				"CPU 0/KVM-7289 [034] ..... 140.000100: kvm_apic_accept_irq: apicid 0 vec 236 (Fixed|edge)")) {
			TraceEvent whole = events(line + "\n").get(0);
			int first = line.indexOf("[034]");
			for (int blank = line.indexOf(' ', first); blank > 0; blank = line.indexOf(' ', blank + 1)) {
				for (String fold : List.of("\n", "\n> ", "  \n  ")) {
					String folded = line.substring(0, blank) + fold + line.substring(blank + 1) + "\n";
					assertEquals(List.of(whole), events("> " + folded), folded);
				}
			}
		}
	}

	@Test
	void proseIsNotTakenForTheRestOfALine() throws Exception {
		List<TraceEvent> events = events("""
				> q-5 [000] d.... 1.000001: kvm_exit: vcpu 0 reason HLT rip 0x1 info1 0x0
				and here it hangs
				> q-5 [000] d.... 1.000002: kvm_entry: vcpu 0
				""");
		assertEquals(3, events.size());
		assertEquals("and here it hangs", ((TraceEvent.Note) events.get(1)).text());
	}

	@Test
	void cutLineBeforeProseStaysDamaged() throws Exception {
		ProblemLog problems = new ProblemLog();
		List<TraceEvent> events = TestData.scan(TraceFormat.FTRACE, """
				 q-5 [000] d.... 1.000001: kvm_exit: vcpu 0 reason HLT rip
				xyz it hangs
				 q-5 [000] d.... 1.000002: kvm_entry: vcpu 0
				""", problems);
		assertEquals(1, problems.problems().get(0).line());
		assertEquals(List.of(TraceEvent.Mark.class, TraceEvent.Note.class, KvmEvent.Entry.class),
				events.stream().map(Object::getClass).toList());
	}

	@Test
	void quotedPrintableOnlyWhereTheMailSaysSo() throws Exception {
		String sched = "q-5 [000] d..2 1.000001: sched_switch: prev_comm=a prev_pid=3D prev_prio=120 prev_state=S ==> next_comm=b next_pid=7 next_prio=1\n";
		assertEquals(3, ((KvmEvent.SchedSwitch) TestData.scan(TraceFormat.FTRACE, sched, new ProblemLog()).get(0)).previous());
		String encoded = "Content-Transfer-Encoding: quoted-printable\n\n" + sched.replace("=", "=3D").replace("3D3D", "3D12");
		assertEquals(12, ((KvmEvent.SchedSwitch) events(encoded).get(0)).previous());
	}

	@Test
	void lettersInTheMargin() throws Exception {
		List<TraceEvent> events = events("A: q-5 [000] d.... 1.000001: kvm_entry: vcpu 0\nB)  kvm_entry: vcpu 1\n");
		assertEquals('A', ((TraceEvent.Letter) events.get(0)).letter());
		assertEquals("q", events.get(1).at().comm());
		assertEquals('B', ((TraceEvent.Letter) events.get(2)).letter());
	}
}
