package trapline.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import trapline.library.Library;
import trapline.session.Explanation;
import trapline.session.Moment;
import trapline.session.Stepper;
import trapline.session.Why;
import trapline.session.Wording;

/** What hardware does is text: who changes or adds a rule beside the scenario needs no Java. */
class SemanticsIsDataTest {
	private static final String NO_UNBLOCKING = "\noverride R-305.unblock \"IRET does not end NMI blocking\" { }\n";

	@TempDir
	Path folder;

	private Path write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	/** Puts a module of the library beside the scenario, with more at its end. */
	private void copy(String module, String more) throws IOException {
		write(module.replace('.', '/') + ".trapsem", Library.read(Library.standard().module(module).orElseThrow()) + more);
	}

	private static int value(Stepper stepper, String variable) {
		return stepper.now().value(stepper.machine().variable(variable));
	}

	private static long handled(Stepper stepper) {
		return Scenarios.told(stepper).stream().filter(text -> text.startsWith("NMI handler entered")).count();
	}

	/** The text of an example whose first story sends two NMIs. */
	private static String twoNmis(String example) {
		String text = Scenarios.text(example);
		return text.contains("n2") ? text : text.replaceFirst("n1 before cr2_read;", "n1 before cr2_read; n1 before map_it;");
	}

	@ParameterizedTest
	@CsvSource({ "cr2-nmi, platforms.bare_metal", "nmi-window, platforms.intel_vmx" })
	void aCopyOfAModuleBesideTheScenarioChangesTheRun(String example, String module) throws IOException {
		Path scenario = write("mine.trap", twoNmis(example));
		Stepper shipped = Scenarios.run(Scenarios.file(scenario));
		assertEquals(0, value(shipped, "v0.nmi_blocked"));
		assertEquals(2, handled(shipped));
		copy(module, NO_UNBLOCKING);
		Stepper changed = Scenarios.run(Scenarios.file(scenario));
		assertEquals(1, value(changed, "v0.nmi_blocked"));
		assertEquals(1, handled(changed));
		assertTrue(changed.path().stream().map(Moment::step).filter(step -> step != null).flatMap(step -> step.fired().stream())
				.anyMatch(fired -> fired.rule().sentence().equals("IRET does not end NMI blocking") && fired.changes().isEmpty()));
	}

	@Test
	void withoutUnblockingTheWindowNeverOpens() throws IOException {
		Path scenario = write("mine.trap", Scenarios.text("nmi-window"));
		Stepper shipped = Scenarios.run(Scenarios.file(scenario));
		assertTrue(Scenarios.rules(shipped).contains("R-513.nmi"));
		copy("platforms.intel_vmx", NO_UNBLOCKING);
		Stepper changed = Scenarios.run(Scenarios.file(scenario));
		assertFalse(Scenarios.rules(changed).contains("R-513.nmi"));
		assertEquals(1, value(changed, "v0.nmi_pending"), "KVM keeps the second NMI");
	}

	@ParameterizedTest
	@CsvSource({ "cr2-nmi, platforms.bare_metal", "nmi-window, platforms.intel_vmx" })
	void aRuleTakenOutInTheScenarioDoesTheSame(String example, String module) throws IOException {
		Stepper without = Scenarios.run(Scenarios.file(write("without.trap", twoNmis(example) + "\nwithout R-305.unblock\n")));
		copy(module, NO_UNBLOCKING);
		Stepper changed = Scenarios.run(Scenarios.file(write("mine.trap", twoNmis(example))));
		assertEquals(Scenarios.told(changed), Scenarios.told(without));
		assertEquals(1, value(without, "v0.nmi_blocked"));
		assertFalse(Scenarios.rules(without).contains("R-305.unblock"));
		assertFalse(Scenarios.hazards(without).contains("H-03"));
	}

	@Test
	void anInventedRuleIsReadInWhy() throws IOException {
		write("lid.trapsem", """
				module lid extends platforms.bare_metal "A machine that notices its lid"
				state cpu { lid_closed : bool "the lid has been closed" }
				arrival lid L-1.close "The lid is closed" { lid_closed := true; }
				blocker lid_in_shadow "l" on lane shadow L-1.shadow "a load of SS also holds the lid": shadow == movss;
				extend decision boundary {
					rank 4.5 lid_event L-1.take "A closed lid is told before any NMI" cites "Lid Manual 1.2"
						when lid_closed blocked by lid_in_shadow
						{ lid_closed := false; goto accept(0x77, external); }
				}
				""");
		Path scenario = write("lid.trap", """
				scenario lid "the lid is closed behind a load of SS"
				platform lid
				vcpu v0 {
					task { mov_ss; shadowed: nop; nop; done; }
					handler NMI { iret; }
					handler 0x77 { iret; }
				}
				event l1 : lid on v0 once
				event n1 : nmi on v0 once
				story "both at once" { n1 before shadowed; l1 before shadowed; }
				""");
		Stepper stepper = Scenarios.run(Scenarios.file(scenario));
		assertEquals(List.of(), stepper.divergences());
		Explanation taken = new Why(stepper.machine(), stepper.path()).step(step(stepper, "L-1.take"));
		List<String> lines = Wording.lines(taken);
		assertEquals("L-1.take  A closed lid is told before any NMI  [Lid Manual 1.2]", lines.get(0));
		assertTrue(lines.stream().anyMatch(line -> line.contains("v0.lid_closed = true") && line.contains("L-1.close")), lines.toString());
		assertTrue(step(stepper, "L-1.take") < step(stepper, "R-305.take"), "the rank of the new rule decides");
		assertTrue(stepper.path().stream().map(Moment::step).filter(step -> step != null).flatMap(step -> step.held().stream())
				.anyMatch(held -> held.toString().contains("lid_in_shadow")), "the shadow held it");
	}

	private static int step(Stepper stepper, String rule) {
		return stepper.path().stream().filter(moment -> moment.step() != null)
				.filter(moment -> moment.step().fired().stream().anyMatch(fired -> fired.rule().id().equals(rule)))
				.findFirst().orElseThrow().index();
	}
}
