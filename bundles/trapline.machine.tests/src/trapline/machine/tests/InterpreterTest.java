package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static trapline.machine.tests.Cell.rule;
import static trapline.machine.tests.Cell.set;
import static trapline.machine.tests.Cell.step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import trapline.machine.Arrival;
import trapline.machine.Choice;
import trapline.machine.ChoicePoint;
import trapline.machine.Domain;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.Origin;
import trapline.machine.Position;
import trapline.machine.SemanticsError;
import trapline.machine.SourceSpan;
import trapline.machine.StepPoint;
import trapline.machine.StopPoint;
import trapline.machine.Template;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.ElementArray;
import trapline.machine.expr.Lookup;
import trapline.machine.expr.Slot;
import trapline.machine.expr.TableData;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.Explorer;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Choose;
import trapline.machine.stmt.Execute;
import trapline.machine.stmt.Jump;
import trapline.machine.stmt.MarkKind;
import trapline.machine.stmt.MarkStmt;
import trapline.machine.stmt.ParallelAssign;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Say;

class InterpreterTest {
	private final Cell cell = new Cell();

	@Test
	void aFalseGuardIsPassedByForFreeAndItsEventStillBegins() {
		Slot x = cell.bool("x", 0);
		cell.actor.add(step("one", x, set(x, 0), 1));
		cell.actor.add(step("two", Const.TRUE, set(x, 1), 0));
		Machine machine = cell.builder.build();
		int[] state = machine.initial();
		assertEquals(List.of("begins event one", "skips one", "begins event two", "fires R-two", "x 0 -> 1"),
				step(machine, state));
		assertEquals(List.of("begins event one", "fires R-one", "x 1 -> 0"), step(machine, state));
	}

	@Test
	void aCircleOfFalseGuardsIsNotEnabled() {
		Slot x = cell.bool("x", 0);
		cell.actor.add(step("one", x, Block.EMPTY, 1));
		cell.actor.add(step("two", x, Block.EMPTY, 0));
		Machine machine = cell.builder.build();
		assertEquals(List.of(), machine.enabled(machine.initial()));
	}

	@Test
	void nothingIsEnabledAtAStop() {
		cell.actor.add(new StopPoint("stop", null));
		Machine machine = cell.builder.build();
		assertEquals(List.of(), machine.enabled(machine.initial()));
	}

	@Test
	void aJumpEndsTheBody() {
		Slot x = cell.number("x", 3);
		int far = cell.actor.reserve("far");
		int start = cell.actor.add(step("start", Const.TRUE, Block.of(set(x, 1), new Jump(far, "far"), set(x, 2)), 1));
		cell.actor.fill(far, new StopPoint("far", null));
		cell.actor.start(start);
		Machine machine = cell.builder.build();
		int[] state = machine.initial();
		step(machine, state);
		assertEquals(1, state[x.index()]);
		assertEquals("far", machine.actors().get(0).point(state).label());
	}

	@Test
	void parametersAreAssignedInParallel() {
		Slot a = cell.number("a", 3);
		Slot b = cell.number("b", 3);
		cell.builder.setInitial(a, 1);
		cell.builder.setInitial(b, 2);
		cell.actor.add(step("swap", Const.TRUE, new ParallelAssign(List.of(a, b), List.of(b, a)), 0));
		Machine machine = cell.builder.build();
		int[] state = machine.initial();
		step(machine, state);
		assertEquals(List.of(2, 1), List.of(state[a.index()], state[b.index()]));
	}

	@Test
	void everyChoiceIsAnAlternativeWithALabel() {
		Slot x = cell.number("x", 3);
		Slot y = cell.number("y", 3);
		Block body = Block.of(new Choose(x, new int[] {1, 2, 3}, "T"),
				new trapline.machine.stmt.If(Binary.eq(x, Const.of(2)), new Choose(y, new int[] {0, 3}, "T")));
		cell.actor.add(new ChoicePoint("c", List.of(new ChoicePoint.Option("a", null, Const.TRUE, Block.EMPTY),
				new ChoicePoint.Option("b", rule("R-b"), Const.TRUE, body)), 0, null, null));
		Machine machine = cell.builder.build();
		int[] state = machine.initial();
		List<Choice> choices = machine.enabled(state);
		assertEquals(List.of("p a", "p b x=1", "p b x=2 y=0", "p b x=2 y=3", "p b x=3"),
				choices.stream().map(Choice::label).sorted().toList());
		for (Choice choice : choices) {
			Cell.Told told = new Cell.Told();
			int[] after = state.clone();
			machine.step(after, choice, told);
			String wanted = choice.label().replaceAll("p [ab] ?", "");
			String chosen = String.join(" ", told.lines.stream().filter(l -> l.startsWith("chooses"))
					.map(l -> l.replace("chooses ", "").replace(" = ", "=")).toList());
			assertEquals(wanted, chosen);
		}
	}

	@Test
	void anOptionWaitsForItsCondition() {
		Slot x = cell.bool("x", 0);
		cell.actor.add(new ChoicePoint("wait", List.of(new ChoicePoint.Option("", null, x, Block.EMPTY)), 0, null, null));
		cell.builder.addArrival(new Arrival("go", "p", null, Const.TRUE, null, set(x, 1), null));
		Machine machine = cell.builder.build();
		int[] state = machine.initial();
		assertEquals("[go]", machine.enabled(state).toString());
		step(machine, state);
		assertEquals("[p, go]", machine.enabled(state).toString());
	}

	@Test
	void arrivalsUseUpTheirBudget() {
		Slot budget = cell.number("budget", 2);
		Slot latch = cell.bool("latch", 0);
		cell.builder.setInitial(budget, 2);
		cell.actor.add(new StopPoint("stop", null));
		cell.builder.addArrival(new Arrival("e", "p", budget, Const.TRUE, rule("R-e"), set(latch, 1), null));
		Machine machine = cell.builder.build();
		int[] state = machine.initial();
		assertEquals(List.of("arrives e", "fires R-e", "budget 2 -> 1", "latch 0 -> 1"), step(machine, state));
		assertEquals(List.of("arrives e", "fires R-e", "budget 1 -> 0"), step(machine, state));
		assertEquals(List.of(), machine.enabled(state));
	}

	@Test
	void anArrivalWaitsForItsGuard() {
		Slot open = cell.bool("open", 0);
		cell.actor.add(step("open", Const.TRUE, set(open, 1), 0));
		cell.builder.addArrival(new Arrival("e", null, null, open, null, Block.EMPTY, null));
		Machine machine = cell.builder.build();
		int[] state = machine.initial();
		assertEquals("[p]", machine.enabled(state).toString());
		step(machine, state);
		assertEquals("[p, e]", machine.enabled(state).toString());
	}

	@Test
	void executeRunsTheInstructionAtTheProgramCounter() {
		Slot pc = cell.number("pc", 1);
		Slot next = cell.number("next", 1);
		int boundary = cell.actor.add(step("boundary", Const.TRUE, new Execute(pc, next), 0));
		int load = cell.actor.add(step("load", Const.TRUE, new Assign(pc, next), boundary));
		int jump = cell.actor.add(step("jump", Const.TRUE, set(pc, 0), boundary));
		cell.actor.reservePosition();
		cell.actor.reservePosition();
		cell.actor.fillPosition(new Position(0, null, "task", "load a", null, load, 1));
		cell.actor.fillPosition(new Position(1, "end", "task", "jump", null, jump, 0));
		Machine machine = cell.builder.build();
		int[] state = machine.initial();
		assertEquals(List.of("begins event boundary", "fires R-boundary", "executes load a", "next 0 -> 1"),
				step(machine, state));
		assertEquals(List.of("begins event load", "fires R-load", "pc 0 -> 1"), step(machine, state));
		assertEquals(List.of("begins event boundary", "fires R-boundary", "executes jump", "next 1 -> 0"),
				step(machine, state));
	}

	@Test
	void aHazardAtARuleLooksAtTheStateBeforeIt() {
		Slot x = cell.bool("x", 1);
		cell.actor.add(step("clear", Const.TRUE, set(x, 0), 0));
		cell.builder.addHazard(new Hazard("H-1", "", List.of(), false, "p", 0, "R-clear", x, null));
		cell.builder.addHazard(new Hazard("H-2", "", List.of(), false, "q", 1, "R-clear", x, null));
		Machine machine = cell.builder.build();
		int[] state = machine.initial();
		assertEquals(List.of("begins event clear", "hazard H-1", "fires R-clear", "x 1 -> 0"), step(machine, state));
		assertEquals(List.of("begins event clear", "fires R-clear"), step(machine, state));
	}

	@Test
	void aRuleThatRunsAsPartOfAnotherIsToldWithItsHazards() {
		Slot x = cell.number("x", 3);
		Block body = Block.of(set(x, 1), new Ruled(rule("R-inner"), set(x, 2)), set(x, 3));
		cell.actor.add(step("outer", Const.TRUE, body, 0));
		cell.builder.addHazard(new Hazard("H-1", "", List.of(), false, "p", 0, "R-inner", Binary.eq(x, Const.of(1)), null));
		Machine machine = cell.builder.build();
		assertEquals(List.of("begins event outer", "fires R-outer", "x 0 -> 1", "hazard H-1", "fires R-inner", "x 1 -> 2",
				"x 2 -> 3"), step(machine, machine.initial()));
		assertEquals(List.of("R-inner", "R-outer"), machine.rules().stream().map(r -> r.id()).toList());
		for (var system : List.of(machine.interpreter(), ExplorationMachine.of(machine))) {
			assertEquals(1, Explorer.explore(system).hazards().get(0).witness().length());
		}
	}

	@Test
	void aFaultNamesTheInnermostRule() {
		Slot x = cell.number("x", 3);
		Origin origin = new Origin("task", "insn", new SourceSpan("s.trap", 12, 4, 3));
		cell.actor.add(new StepPoint("s", rule("R-s"), Const.TRUE, new Ruled(rule("R-inner"), set(x, 7)), 0, null, origin));
		Machine machine = cell.builder.build();
		SemanticsError error = assertThrows(SemanticsError.class, () -> step(machine, machine.initial()));
		assertEquals("s.trap:12:4: R-inner: value 7 is outside the domain 0..3 of x", error.getMessage());
	}

	@Test
	void aStateHazardIsToldWhenItBecomesTrue() {
		Slot x = cell.number("x", 2);
		cell.actor.add(step("up", Const.TRUE, new Assign(x, new Binary(Binary.Op.MOD,
				new Binary(Binary.Op.ADD, x, Const.of(1)), Const.of(3))), 0));
		cell.builder.addHazard(new Hazard("H-1", "", List.of(), false, "p", -1, null,
				new Binary(Binary.Op.GT, x, Const.of(0)), null));
		Machine machine = cell.builder.build();
		int[] state = machine.initial();
		List<Boolean> told = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			told.add(step(machine, state).contains("hazard H-1"));
		}
		assertEquals(List.of(true, false, false, true), told);
	}

	@Test
	void sayAndMarkShowValuesByName() {
		Slot x = cell.bool("x", 1);
		Template text = new Template("x is {}, {}", List.of(new Template.Argument(x, Domain.BOOL.names()),
				new Template.Argument(x, null)));
		cell.actor.add(step("s", Const.TRUE, Block.of(new Say(text), new MarkStmt("lane", MarkKind.ENTRY_FAILED, text)), 0));
		Machine machine = cell.builder.build();
		assertEquals(List.of("begins event s", "fires R-s", "says x is true, 1", "marks lane entry_failed x is true, 1"),
				step(machine, machine.initial()));
	}

	@Test
	void onlyTheTableRowsThatGaveTheValueAreTold() {
		TableData table = new TableData("t", List.of(new TableData.Key("k", Domain.range(0, 3))), List.of("r"), List.of(
				new TableData.Row(rule("T.1"), List.of(new int[] {0}), new int[] {1}),
				new TableData.Row(rule("T.2"), new ArrayList<>(Collections.singletonList(null)), new int[] {0})));
		Slot x = cell.number("x", 3);
		Lookup lookup = new Lookup(table, 0, List.of(x));
		cell.actor.add(step("s", Binary.or(lookup, new Lookup(table, 0, List.of(Const.of(3)))),
				new Assign(x, Const.of(2)), 0));
		Machine machine = cell.builder.build();
		assertEquals(List.of("begins event s", "row T.1", "fires R-s", "x 0 -> 2"), step(machine, machine.initial()));
		assertEquals(List.of("R-s", "T.1", "T.2"), machine.rules().stream().map(r -> r.id()).toList());
	}

	@Test
	void anIndexOutsideItsArrayIsASemanticsErrorWithRuleAndPlace() {
		Slot i = cell.number("i", 9);
		cell.builder.setInitial(i, 7);
		Element element = new Element(new ElementArray("a", ".f", 0, List.of(i.variable(), i.variable())), i);
		Origin origin = new Origin("task", "insn", new SourceSpan("s.trap", 12, 4, 3));
		cell.actor.add(new StepPoint("s", rule("R-s"), Const.TRUE, new Assign(element, Const.of(0)), 0, null, origin));
		Machine machine = cell.builder.build();
		int[] state = machine.initial();
		SemanticsError error = assertThrows(SemanticsError.class, () -> step(machine, state));
		assertEquals("s.trap:12:4: R-s: index 7 is outside a[0..1]", error.getMessage());
		assertEquals("a", error.variable());
		assertEquals(7, error.value());
		assertArrayEquals(machine.initial(), state);
	}

	@Test
	void aValueOutsideItsDomainNamesTheVariable() {
		Slot x = cell.number("x", 2);
		cell.actor.add(step("s", Const.TRUE, Block.of(set(x, 1), set(x, 3)), 0));
		Machine machine = cell.builder.build();
		int[] state = machine.initial();
		SemanticsError error = assertThrows(SemanticsError.class, () -> step(machine, state));
		assertEquals("test.trapsem:3:5: R-s: value 3 is outside the domain 0..2 of x", error.getMessage());
		assertArrayEquals(machine.initial(), state);
	}

	@Test
	void aFaultyGuardNamesItsOwnRule() {
		Slot x = cell.bool("x", 0);
		cell.actor.add(step("s", new Binary(Binary.Op.DIV, Const.of(1), x), Block.EMPTY, 0));
		Machine machine = cell.builder.build();
		SemanticsError error = assertThrows(SemanticsError.class, () -> machine.enabled(machine.initial()));
		assertEquals("test.trapsem:3:5: R-s: division by zero in 1 / x", error.getMessage());
	}

	@Test
	void aChoiceThatIsNotEnabledIsRefused() {
		cell.actor.add(new StopPoint("stop", null));
		Machine machine = cell.builder.build();
		assertThrows(IllegalArgumentException.class,
				() -> machine.step(machine.initial(), new Choice(false, 0, 0, "p"), null));
	}

	@Test
	void anAlternativeThatDoesNotExistIsRefused() {
		Slot x = cell.number("x", 1);
		cell.actor.add(step("s", Const.TRUE, new Choose(x, new int[] {0, 1}, "T"), 0));
		Machine machine = cell.builder.build();
		assertThrows(IllegalArgumentException.class,
				() -> machine.step(machine.initial(), new Choice(false, 0, 2, "p"), null));
		assertTrue(machine.enabled(machine.initial()).stream().allMatch(c -> c.alternative() < 2));
	}
}
