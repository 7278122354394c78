package trapline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.OracleCase;
import trapline.conform.corpus.OracleCase.Program;
import trapline.conform.corpus.Op;

/** A run becomes a test of real processors. The programs in {@code golden/exported} were recorded on emulators. */
class TestExportTest {
	private static final String SCENARIO = """
			scenario small "a small program"
			platform platforms.bare_metal
			page P { present = false } page Q { present = false }
			vcpu v0 {
				start { START }
				task {
					first: TASK;
					second: nop;
					done;
				}
				handler #PF { inside: map P; iret; }
				handler NMI { iret; }
				handler 0x30 { eoi; iret; }
			}
			event n1 : nmi on v0 once
			event i1 : irq(0x30) on v0 once
			story "s" { STORY }
			""";

	@TempDir
	Path folder;

	private Transcript export(String start, String task, String story) throws IOException {
		Path file = folder.resolve("small.trap");
		Files.writeString(file, SCENARIO.replace("START", start).replace("TASK", task).replace("STORY", story));
		return Transcript.of("export", file.toString(), "--as", "oracle");
	}

	private OracleCase read(Transcript exported) throws IOException {
		assertEquals(0, exported.status(), exported.err());
		return Corpus.read(List.of(Files.writeString(folder.resolve("exported.yaml"), exported.out()))).recorded().get(0);
	}

	@ParameterizedTest
	@CsvSource({ "cr2-nmi, oracle, export-oracle.txt", "cr2-nmi, kvm-unit-test, export-kvm-unit-test.txt",
			"movss-db, kvm-unit-test, export-kvm-unit-test-step.txt" })
	void testsAreWrittenAsTheyAlwaysWere(String example, String format, String golden) {
		Golden.check(golden, Transcript.of("export", "example:" + example, "--as", format).text("?"));
	}

	/** The recording has no expectation of the model: it is what two emulators showed. */
	@Test
	void theEmulatorsShowWhatTheModelSays() throws IOException {
		Path recorded = Golden.copy("exported/recorded.yaml", folder);
		Transcript conform = Transcript.of("conform", recorded.toString());
		assertTrue(conform.out().endsWith("\n11 passed, 0 failed, 0 unscored\n"), conform.out());
		Map<String, Program> programs = new TreeMap<>();
		Corpus.read(List.of(recorded)).recorded().forEach(c -> programs.put(c.id(), c.program()));
		for (String[] run : List.of(new String[] { "cr2-nmi", "NMI before the CR2 read" },
				new String[] { "fault-ladder", "all the way down" },
				new String[] { "gate/apic-priorities", "three vectors" }, new String[] { "movss-db", "the trap waits for the shadow" },
				new String[] { "sti-hlt", "the interrupt arrives before STI" }, new String[] { "sti-hlt", "the interrupt arrives in the shadow" },
				new String[] { "sti-hlt", "the interrupt arrives in HLT" }, new String[] { "waiting/lost-wakeup", "the interrupt arrives before HLT" })) {
			OracleCase fresh = read(Transcript.of("export", "example:" + run[0], "--as", "oracle", "--story", run[1]));
			assertSame(programs.get(fresh.id()), fresh);
		}
	}

	private static void assertSame(Program recorded, OracleCase fresh) {
		assertEquals(recorded.main(), fresh.program().main(), fresh.id());
		assertEquals(recorded.handlers(), fresh.program().handlers(), fresh.id());
		assertEquals(recorded.gates(), fresh.program().gates(), fresh.id());
		assertEquals(recorded.interrupts(), fresh.program().interrupts(), fresh.id());
	}

	@ParameterizedTest
	@CsvSource({ "idt-vectoring, reinjects=false, idt-vectoring-the-nmi-stack-is-swapped-out-2",
			"idt-vectoring, reinjects=true, idt-vectoring-the-nmi-stack-is-swapped-out",
			"svm/nmi-reentry, masks=true, nmi-reentry-a-second-nmi", "gate/entry-cascade, window=false, entry-cascade-an-interrupt-is-injected-with-if-0",
			"gate/injected-nested-fault, '', injected-nested-fault-nested-fault-of-an-injection",
			"gate/intercepted-nested-fault, intercept_gp=true, intercepted-nested-fault-one-fault-in-another",
			"gate/intercepted-nested-fault, intercept_gp=false, intercepted-nested-fault-one-fault-in-another-2",
			"host-nmi, early=true, host-nmi-one-nmi" })
	void whatAHypervisorDoesBecomesAListOfActions(String example, String variant, String id) throws IOException {
		Map<String, OracleCase> recorded = new TreeMap<>();
		Corpus.read(List.of(Golden.copy("exported/hypervisors.yaml", folder))).recorded().forEach(c -> recorded.put(c.id(), c));
		List<String> arguments = new ArrayList<>(List.of("export", "example:" + example, "--as", "oracle"));
		if (!variant.isEmpty())
			arguments.addAll(List.of("--variant", variant));
		OracleCase fresh = read(Transcript.of(arguments.toArray(String[]::new)));
		assertSame(recorded.get(id).program(), fresh);
		assertEquals(recorded.get(id).program().hypervisor(), fresh.program().hypervisor());
	}

	@Test
	void theEmulatorsShowWhatTheModelSaysOfGuests() {
		Transcript conform = Transcript.of("conform", Golden.copy("exported/hypervisors.yaml", folder).toString());
		assertTrue(conform.out().endsWith("\n9 passed, 0 failed, 0 unscored\n"), conform.out());
	}

	@Test
	void aUnitTestBringsNoHypervisor() {
		assertEquals(new Transcript(2, "", "example:idt-vectoring.trap:3:10: a program under a hypervisor, whose own code would have to be "
				+ "in the test, is nothing that a kvm-unit-test can have; --as oracle can\n"),
				Transcript.of("export", "example:idt-vectoring", "--as", "kvm-unit-test"));
	}

	@Test
	void aWitnessBecomesATest() throws IOException {
		Transcript.of("explore", "example:waiting/lost-wakeup", "--witness", folder + "/w");
		Transcript exported = Transcript.of("export", "example:waiting/lost-wakeup", "--as", "oracle", "--replay",
				folder + "/w/check-1.choices");
		OracleCase test = read(exported);
		assertEquals("lost-wakeup-check-1", test.id());
		assertTrue(test.program().main().stream().anyMatch(op -> op.name().equals("send_irq")), exported.out());
		assertEquals("hang", test.reference().expected().end());
		assertTrue(exported.err().contains("check fails: eventually v0.finished"), exported.err());
		assertTrue(Transcript.of("conform", folder.resolve("exported.yaml").toString()).out()
				.endsWith("\n1 passed, 0 failed, 0 unscored\n"));
	}

	@Test
	void anArrivalIsRaisedInFrontOfTheInstructionThatItPrecedes() throws IOException {
		assertEquals(List.of("nop", "send_nmi", "nop"), names(read(export("", "nop", "n1 before second;")).program().main()));
		assertEquals(List.of("send_irq", "map_page", "iret"),
				names(read(export("", "touch P", "i1 before inside;")).program().handlers().get(14).get(0)));
	}

	@Test
	void whatHoldsAnArrivalMayLetItBeRaisedEarlier() throws IOException {
		assertEquals(List.of("send_irq", "sti", "nop"), names(read(export("IF = false", "sti", "i1 before second;")).program().main()));
	}

	@Test
	void theStateAtTheStartIsPreparedByOperations() throws IOException {
		OracleCase test = read(export("breakpoint = second tpr = 2 idt[0x30].ist = 1", "nop", ""));
		assertEquals(List.of("bp_code", "set_tpr", "nop", "nop"), names(test.program().main()));
		assertEquals("main.3", test.program().main().get(0).arguments().get("at"));
		assertEquals(Map.of(0x30, Map.of("ist", 1)), test.program().gates());
	}

	@Test
	void aStackOnAPageThatIsNotPresentIsThatOfTheTest() throws IOException {
		OracleCase test = read(export("idt[NMI].ist = 1 stack_page[ist1] = Q", "nop", "n1 before second;"));
		assertEquals(Map.of(2, Map.of("ist", "ist_unmapped")), test.program().gates());
		assertEquals("STK+0xff8", test.reference().expected().events().get(0).get("cr2"));
	}

	private static List<String> names(List<Op> ops) {
		return ops.stream().map(Op::name).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"'' | mov_ss | n1 before second; | :15:7: n1 arrives in the shadow of MOV SS, which an instruction that raises it would end",
			"'' | touch P | n1 before first #2; | :15:7: n1 arrives before an instruction that runs a second time",
			"'' | hlt | n1 after first; | :15:7: n1: an NMI in HLT: the program does not run there, and only an interrupt has a timer",
			"'' | unmap P | '' | :7:3: 'unmap P' is no operation that a test can have",
			"'' | write tpr <- 3 | '' | :7:3: 'write tpr <- 3' is no operation that a test can have",
			"'' | touch P, fetch | '' | :7:3: 'touch P, fetch' finds the page, and a test has no code on it",
			"idt[NMI].ist = 1 stack_page[ist1] = P | touch P | '' | :7:3: 'touch P': page P lies under a stack",
			"nmi_blocked = true | nop | '' | :5:10: a test cannot begin with 'nmi_blocked' set" })
	void whatARealProcessorCannotBeMadeToDoIsRefused(String start, String task, String story, String message) throws IOException {
		Transcript refused = export(start, task, story);
		assertEquals(2, refused.status(), refused.out());
		assertEquals("", refused.out());
		assertTrue(refused.err().startsWith(folder + "/small.trap" + message), refused.err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"example:s5-04 | example:s5-04.trap:44:1: the policy async_pf: the hypervisor of a test follows no policy, "
					+ "it does what was written down for each exit",
			"example:cr2-handover | example:cr2-handover.trap:3:10: the hypervisor changes the guest's CR2, and that of a test cannot",
			"example:waiting/inject-exit | example:waiting/inject-exit.trap:3:10: a run without end, in which the hypervisor acts again and "
					+ "again: that of a test has a list of actions",
			"example:svm/virtual-interrupt | example:svm/virtual-interrupt.trap:3:10: the hypervisor takes interrupt 0x52 through its own IDT, "
					+ "and that of a test runs with interrupts off",
			"example:lock/exit | example:lock/exit.trap:8:19: a test cannot begin with 'bus_lock_exiting' set; it can set cpl, IF, TF, AC, "
					+ "alignment_mask, breakpoint, tpr, gates and their stacks, and what the schema knows of VMCS and VMCB",
			"example:fred/levels | example:fred/levels.trap:3:10: a test runs on platforms.amd_svm, platforms.bare_metal, platforms.intel_vmx, "
					+ "not on platforms.intel_fred",
			"example:machine-check/second | example:machine-check/second.trap:15:6: a test has one processor, not also v1",
			"example:s5-11 | example:s5-11.trap:27:14: 'write_cr2 <- saved' is no operation that a test can have" })
	void whatIsMoreThanSoftwareOnOneProcessorIsRefusedByName(String scenario, String message) {
		for (String format : List.of("oracle", "kvm-unit-test"))
			assertEquals(new Transcript(2, "", message + "\n"), Transcript.of("export", scenario, "--as", format));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--to=3", "--without=R-305.unblock", "--lanes=v0.lamp", "--variant=sti_blocks_nmi=false" })
	void whatATestCannotHeedIsRefused(String option) {
		assertEquals(2, Transcript.of("export", "example:sti-hlt", "--as", "oracle", option).status());
	}

	@Test
	void aUnitTestReportsAndSoMustEnd() {
		Transcript refused = Transcript.of("export", "example:fault-ladder", "--as", "kvm-unit-test");
		assertEquals(new Transcript(2, "", "example:fault-ladder.trap:3:10: a run that ends by triple_fault_shutdown, after which nobody "
				+ "reports, is nothing that a kvm-unit-test can have; --as oracle can\n"), refused);
	}
}
