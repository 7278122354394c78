package trapline.notation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.Compare;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Handler;
import trapline.model.scenario.Host;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.KnobSetting;
import trapline.model.scenario.Memory;
import trapline.model.scenario.Note;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Routine;
import trapline.model.scenario.RoutineCall;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioItem;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.SoftwareGoto;
import trapline.model.scenario.SoftwareIf;
import trapline.model.scenario.SoftwareWhile;
import trapline.model.scenario.Story;
import trapline.model.scenario.Symmetric;
import trapline.model.scenario.Task;
import trapline.model.scenario.VCpu;
import trapline.model.scenario.Without;
import trapline.model.semantics.FieldAccess;
import trapline.model.semantics.Hazard;
import trapline.model.semantics.IntLiteral;
import trapline.model.semantics.Reference;
import trapline.model.semantics.Symbol;
import trapline.notation.Loaded;
import trapline.notation.scoping.NotedParts;

/** Every construct of scenarios becomes what it says. */
class ScenarioTest {

	private static final String TEXT = """
			// thread: S5
			scenario demo "Every construct once"
			platform platforms.bare_metal
			import x86.hazards
			param gate : Shadow = sti
			param amount : 0..3 = 0x2
			knob sti_blocks_nmi = false
			memory { flags : 0..1 = 0  parked[token] : bool }
			page A { present = false  user }   page B
			token T1, T2 { ready }
			vcpu v0 cpu c0 core package0 {
				start { cpl = 3  IF = true; idt[NMI].ist = 1  breakpoint = touch_it }
				task {
					local where : address;
					touch_it: touch A;
					while flags == 0 { nop; touch A, store; }
					if where is page && where != B { write cr2 <- where; } else if flags == 1 { read cr2 -> where; } else { done; }
					again: if IF { goto again; }
					call announce(T1);
					done;
				}
				handler #PF { local where2 : address; cr2_read: read_cr2 -> where2; local_jump: goto cr2_read; }
				handler 0x20 { local x : bool; iret; }
				handler NMI { inner: iret; }
			}
			vcpu v1 { task { done; } }
			routine announce(t) { say_it: write cr2 <- t; }
			event n1 : nmi on v0 once
			event n2 : nmi on v0 2 times after touch_it
			event i1 : irq(0x20) on v1 unlimited
			check never H-01
			check always !v0.nmi_blocked || v1.IF
			check exists v0.frame[2].IF
			check asleep: eventually A.present
			story "as reported" { n1 before cr2_read;  n2 at 4;  n2 after inner #2; }
			compare gate in { none, sti, movss }
			without R-305.unblock
			symmetric v0, v1
			note "The \\"window\\"\\nopens here"
			note "a cpu" on v1
			note "a handler" on v0.#PF   note "another" on v0 . 0x20   note "a task" on v1.task
			note "a line" on cr2_read   note "a line of a cpu" on v0.inner
			note "an event" on i1   note "a hazard" on H-01   note "a check" on asleep
			note "an object" on T2   note "a word" on flags   note "a knob" on sti_blocks_nmi
			note "a parameter" on gate   note "a rule" on R-305.unblock   note "software" on announce
			""";

	private static Loaded loaded;
	private static Scenario scenario;

	@BeforeAll
	static void load() {
		loaded = Texts.scenario(TEXT);
		scenario = loaded.scenario().orElseThrow();
	}

	@Test
	void thereIsNothingWrong() {
		assertEquals(List.of(), Texts.problems(loaded));
		assertEquals("platforms.bare_metal", scenario.getPlatform());
		assertEquals("x86.hazards", scenario.getImports().get(0).getModule());
	}

	@Test
	void setUp() {
		assertEquals(2, ((IntLiteral) all(ScenarioParam.class).get(1).getValue()).getValue());
		assertEquals("sti_blocks_nmi", all(KnobSetting.class).get(0).getKnob().getName());
		assertEquals(2, all(Memory.class).get(0).getVariables().size());
		List<ObjectDeclaration> objects = all(ObjectDeclaration.class);
		assertEquals(List.of("page", "page", "token"), objects.stream().map(object -> object.getType().getName()).toList());
		assertNull(objects.get(0).getObjects().get(0).getSettings().get(1).getValue());
		assertEquals(List.of("T1", "T2"), objects.get(2).getObjects().stream().map(Symbol::getName).toList());
	}

	@Test
	void interchangeableCpus() {
		assertEquals(all(VCpu.class), all(Symmetric.class).get(0).getVcpus());
	}

	@Test
	void notes() {
		List<Note> notes = all(Note.class);
		assertEquals("The \"window\"\nopens here", notes.get(0).getText());
		assertNull(notes.get(0).getPart());
		VCpu cpu = all(VCpu.class).get(0);
		VCpu other = all(VCpu.class).get(1);
		List<EObject> parts = List.of(other, cpu.getBlocks().get(1), cpu.getBlocks().get(2), other.getBlocks().get(0), cpu.getBlocks().get(1).getBody().get(0),
				cpu.getBlocks().get(3).getBody().get(0), all(EventDeclaration.class).get(2), all(CheckDeclaration.class).get(0), all(CheckDeclaration.class).get(3),
				all(ObjectDeclaration.class).get(2).getObjects().get(1), all(Memory.class).get(0).getVariables().get(0), all(KnobSetting.class).get(0),
				all(ScenarioParam.class).get(0), all(Without.class).get(0), all(Routine.class).get(0));
		assertEquals(parts, notes.stream().skip(1).map(Note::getPart).toList());
		assertSame(cpu, notes.get(2).getOwner());
		assertEquals(List.of("", "v1", "v0.#PF", "v0.0x20", "v1.task", "cr2_read", "v0.inner"),
				notes.stream().limit(7).map(NotedParts::written).toList());
	}

	@Test
	void whatANoteIsAboutIsCalledAsANoteCallsIt() {
		VCpu cpu = all(VCpu.class).get(0);
		assertEquals("v0.#PF", NotedParts.name(cpu.getBlocks().get(1)));
		assertEquals("v0.task", NotedParts.name(task()));
		assertEquals("touch_it", NotedParts.name(task().getBody().get(0)));
		assertNull(NotedParts.name(task().getBody().get(1)));
		assertEquals("H-01", NotedParts.name(all(CheckDeclaration.class).get(0)));
		assertNull(NotedParts.name(all(CheckDeclaration.class).get(1)));
		List<String> names = NotedParts.all(scenario);
		for (Note note : all(Note.class).subList(1, all(Note.class).size()))
			assertTrue(names.contains(NotedParts.written(note)), NotedParts.written(note));
	}

	@Test
	void cpus() {
		VCpu cpu = all(VCpu.class).get(0);
		assertEquals("c0", cpu.getCpu());
		assertEquals("package0", cpu.getCore());
		assertEquals(4, cpu.getSettings().size());
		assertInstanceOf(FieldAccess.class, cpu.getSettings().get(2).getPlace());
		assertSame(task().getBody().get(0), ((Reference) cpu.getSettings().get(3).getValue()).getSymbol());
		assertEquals(4, cpu.getBlocks().size());
		assertEquals(0x20, ((IntLiteral) ((Handler) cpu.getBlocks().get(2)).getTrigger()).getValue());
	}

	@Test
	void software() {
		InstructionCall touch = (InstructionCall) task().getBody().get(0);
		assertEquals("touch_it", touch.getName());
		assertEquals(2, ((SoftwareWhile) task().getBody().get(1)).getBody().size());
		SoftwareIf branch = (SoftwareIf) task().getBody().get(2);
		assertSame(task().getLocals().get(0), ((Reference) ((InstructionCall) branch.getThen().get(0)).getSource()).getSymbol());
		SoftwareIf second = assertInstanceOf(SoftwareIf.class, branch.getOtherwise().get(0));
		assertSame(task().getLocals().get(0), ((Reference) ((InstructionCall) second.getThen().get(0)).getTarget()).getSymbol());
		SoftwareIf loop = (SoftwareIf) task().getBody().get(3);
		assertSame(loop, ((SoftwareGoto) loop.getThen().get(0)).getLabel());
		assertSame(all(Routine.class).get(0), ((RoutineCall) task().getBody().get(4)).getRoutine());
	}

	@Test
	void environment() {
		List<EventDeclaration> events = all(EventDeclaration.class);
		assertSame(all(VCpu.class).get(0), events.get(0).getVcpu());
		assertEquals(2, events.get(1).getTimes());
		assertSame(task().getBody().get(0), events.get(1).getAfter());
		assertTrue(events.get(2).isUnlimited());
	}

	@Test
	void questions() {
		List<CheckDeclaration> checks = all(CheckDeclaration.class);
		assertEquals("H-01", checks.get(0).getHazard());
		assertEquals(List.of("never", "always", "exists", "eventually"), checks.stream().map(CheckDeclaration::getKind).toList());
		Story story = all(Story.class).get(0);
		assertEquals(List.of("before", "at", "after"), story.getChoices().stream().map(choice -> choice.getAnchor()).toList());
		assertEquals("cr2_read", story.getChoices().get(0).getLabel().getName());
		assertEquals(4, story.getChoices().get(1).getNumber());
		assertEquals(2, story.getChoices().get(2).getOccurrence());
		assertEquals(3, all(Compare.class).get(0).getValues().size());
		assertEquals("R-305.unblock", all(Without.class).get(0).getRule());
	}

	@Test
	void whatIsOpenIsChosenByStories() {
		String text = """
				scenario s
				platform platforms.bare_metal
				param gate : Shadow = sti open
				param shut : Shadow = sti
				knob sti_blocks_nmi open
				vcpu v0 { task { done; } }
				""";
		Loaded open = Texts.loader().load(text + "story \"one\" { knob sti_blocks_nmi = false; param gate = movss; }", "s.trap");
		assertEquals(List.of(), Texts.problems(open));
		List<ScenarioItem> items = open.scenario().orElseThrow().getItems();
		assertTrue(((ScenarioParam) items.get(0)).isOpen() && !((ScenarioParam) items.get(1)).isOpen());
		assertTrue(((KnobSetting) items.get(2)).isOpen());
		Story story = (Story) items.get(4);
		assertSame(((KnobSetting) items.get(2)).getKnob(), story.getSettings().get(0).getKnob());
		assertSame(items.get(0), story.getSettings().get(1).getParam());
		Loaded wrong = Texts.loader().load(text
				+ "story \"one\" { param shut = none; knob movss_misses_breakpoints = true; param gate = 7; param gate = none; }", "s.trap");
		assertEquals(List.of("s.trap:7:15: error: 'shut' is not left open, so no story can choose it; expected 'open' behind its value in the declaration",
				"s.trap:7:34: error: 'movss_misses_breakpoints' is not left open, so no story can choose it; expected 'knob movss_misses_breakpoints open' above",
				"s.trap:7:85: error: expected a value of Shadow: none, sti, movss", "s.trap:7:88: error: 'gate' is chosen twice"), Texts.problems(wrong));
	}

	@Test
	void aHazardMayBeNamedByItsWord() {
		Loaded other = Texts.loader().load("""
				scenario s
				platform platforms.intel_vmx
				import kvm.async_pf
				vcpu v0 { task { done; } }
				host { on ept_violation { vmresume; } }
				check never H5_CR2
				""", "test.trap");
		assertEquals(List.of(), Texts.problems(other));
		Scenario scenario = other.scenario().orElseThrow();
		CheckDeclaration check = (CheckDeclaration) scenario.getItems().get(2);
		assertInstanceOf(Hazard.class, ((Reference) check.getCondition()).getSymbol());
		assertEquals(1, ((Host) scenario.getItems().get(1)).getHandlers().size());
	}

	private static Task task() {
		return (Task) all(VCpu.class).get(0).getBlocks().get(0);
	}

	private static <T> List<T> all(Class<T> type) {
		return scenario.getItems().stream().filter(type::isInstance).map(type::cast).toList();
	}
}
