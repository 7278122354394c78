package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static trapline.machine.tests.Cell.rule;
import static trapline.machine.tests.Cell.set;
import static trapline.machine.tests.Cell.step;

import java.util.List;
import org.junit.jupiter.api.Test;
import trapline.machine.Arrival;
import trapline.machine.Check;
import trapline.machine.Domain;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.Scope;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.Explorer;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Stmt;

/** What the exploration form leaves out and folds, and what it must not. */
class ExplorationMachineTest {
	private final Cell cell = new Cell();

	private Slot ghost(String name) {
		return cell.builder.addVariable(name, Scope.CPU, "p", Domain.BOOL, 0, true, "");
	}

	private void exists(Expr condition) {
		cell.builder.addCheck(new Check(Check.Kind.EXISTS, "", condition, null, null));
	}

	private Machine looping(Stmt... body) {
		cell.actor.add(step("loop", Const.TRUE, Block.of(body), 0));
		return cell.builder.build();
	}

	private static void assertHolds(Machine machine) {
		for (var system : List.of(machine.interpreter(), ExplorationMachine.of(machine))) {
			assertEquals(Answer.HOLDS, Explorer.explore(system).checks().get(0).answer());
		}
	}

	@Test
	void aGhostThatNothingAsksForTakesNoState() {
		Slot x = cell.bool("x", 0);
		Slot asked = ghost("asked");
		Slot unasked = ghost("unasked");
		cell.builder.addArrival(new Arrival("e", null, null, Const.TRUE, null,
				Block.of(set(unasked, 1), new Assign(asked, x)), null));
		exists(asked);
		Machine machine = looping(set(x, 1));
		ExplorationMachine form = ExplorationMachine.of(machine);
		assertEquals(List.of(unasked.variable()), form.dropped());
		assertEquals(machine.interpreter().codec().bits() - 1, form.codec().bits());
		ExplorationResult result = Explorer.explore(form);
		assertEquals(3, result.states());
		assertEquals(1, result.checks().get(0).witness().state()[unasked.index()]);
	}

	@Test
	void ghostsBehindAnAskedGhostAreKept() {
		Slot first = ghost("first");
		Slot second = ghost("second");
		Slot asked = ghost("asked");
		exists(asked);
		assertHolds(looping(new Assign(second, first), new Assign(asked, second), set(first, 1)));
	}

	@Test
	void aGhostThatDecidesAboutAnAskedGhostIsKept() {
		Slot decides = ghost("decides");
		Slot asked = ghost("asked");
		exists(asked);
		assertHolds(looping(new If(decides, set(asked, 1)), set(decides, 1)));
	}

	@Test
	void aRuleThatOnlyWritesHistoryIsStillWatchedForItsHazard() {
		Slot x = cell.bool("x", 0);
		Slot unasked = ghost("unasked");
		cell.builder.addHazard(new Hazard("H-1", "", List.of(), false, "p", 0, "R-inner", x, null));
		Machine machine = looping(new Ruled(rule("R-inner"), set(unasked, 1)), set(x, 1));
		for (var system : List.of(machine.interpreter(), ExplorationMachine.of(machine))) {
			assertEquals(2, Explorer.explore(system).hazards().get(0).witness().length());
		}
	}

	@Test
	void foldingKeepsTruthValues() {
		Slot knob = cell.bool("knob", 1);
		Slot x = cell.number("x", 3);
		Slot y = cell.number("y", 3);
		exists(Binary.eq(y, Const.of(1)));
		assertHolds(looping(set(x, 2), new Assign(y, Binary.and(knob, x))));
	}

	@Test
	void aKnobDecidesOnceAndForAll() {
		Slot knob = cell.bool("knob", 0);
		Slot x = cell.bool("x", 0);
		Slot y = cell.bool("y", 0);
		exists(y);
		Machine machine = looping(new If(knob, set(x, 1), set(y, 1)));
		ExplorationMachine form = ExplorationMachine.of(machine);
		assertEquals(2, machine.interpreter().codec().bits());
		assertEquals(1, form.codec().bits());
		assertEquals(2, Explorer.explore(form).states());
	}
}
