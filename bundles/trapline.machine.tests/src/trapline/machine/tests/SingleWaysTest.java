package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import trapline.machine.ActorBuilder;
import trapline.machine.Check;
import trapline.machine.ChoicePoint;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.StopPoint;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.explore.Explorer;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Stmt;

/** States behind which there is a single way on are passed by: what they show is found all the same. */
class SingleWaysTest {
	private static final int LONG = 100;

	private final Cell cell = new Cell();

	/** A control point with one way on, always possible; not fused. */
	private static ChoicePoint way(String label, Stmt body, int next) {
		return new ChoicePoint(label, List.of(new ChoicePoint.Option("", Cell.rule("R-" + label), Const.TRUE, body)), next, null, null);
	}

	private static Stmt count(Slot slot) {
		return new Assign(slot, new Binary(Binary.Op.ADD, slot, Const.of(1)));
	}

	private static void ways(ActorBuilder actor, int points, Slot counted) {
		for (int i = 0; i < points; i++) {
			actor.add(way(String.valueOf(i), count(counted), i + 1));
		}
		actor.add(new StopPoint("stop", null));
	}

	private static ExplorationResult search(Machine machine, boolean reduction) {
		ExplorationOptions options = ExplorationOptions.standard();
		return new Explorer(ExplorationMachine.of(machine), reduction ? options : options.withoutReduction(), ExplorationMonitor.NONE).run();
	}

	private void exists(Expr condition) {
		cell.builder.addCheck(new Check(Check.Kind.EXISTS, "", condition, null, null));
	}

	@Test
	void onlyTheFirstStateAndTheEndAreStored() {
		ways(cell.actor, 5, cell.number("x", 7));
		Machine machine = cell.builder.build();
		assertEquals(6, search(machine, false).states());
		ExplorationResult result = search(machine, true);
		assertEquals(2, result.states());
		assertEquals(1, result.terminals());
		assertEquals(5, result.outcomes().get(0).transitions());
	}

	@Test
	void aHazardOnTheWayIsFoundWithItsShortestRun() {
		Slot x = cell.number("x", 7);
		ways(cell.actor, 5, x);
		cell.builder.addHazard(new Hazard("H-1", "", List.of(), false, "p", 0, "R-2", Binary.eq(x, Const.of(2)), null));
		ExplorationResult result = search(cell.builder.build(), true);
		assertEquals(3, result.hazards().get(0).witness().transitions());
		assertEquals(3, result.states(), "the first state, the one before the hazard, and the end");
	}

	@Test
	void aConditionThatHoldsOnTheWayOnlyIsSeen() {
		Slot x = cell.number("x", 7);
		Slot y = cell.bool("y", 0);
		cell.actor.add(way("0", count(x), 1));
		cell.actor.add(way("1", Cell.set(y, 1), 2));
		cell.actor.add(way("2", Cell.set(y, 0), 3));
		cell.actor.add(way("3", count(x), 4));
		cell.actor.add(new StopPoint("stop", null));
		exists(y);
		ExplorationResult result = search(cell.builder.build(), true);
		assertEquals(Answer.HOLDS, result.checks().get(0).answer());
		assertEquals(2, result.checks().get(0).witness().transitions());
	}

	@Test
	void aFaultOnTheWayComesWithTheRunThatMeetsIt() {
		ways(cell.actor, 5, cell.number("x", 2));
		ExplorationResult result = search(cell.builder.build(), true);
		assertEquals(Status.ERROR, result.status());
		assertEquals(2, result.errorWitness().transitions());
	}

	@Test
	void whoGoesRoundForEverPutsNobodyOff() {
		Slot x = cell.bool("x", 0);
		for (int i = 0; i < LONG; i++) {
			cell.actor.add(way(String.valueOf(i), Cell.set(x, i % 2), (i + 1) % LONG));
		}
		Slot y = cell.bool("y", 0);
		ActorBuilder other = cell.builder.addActor("q");
		other.add(way("sets", Cell.set(y, 1), 1));
		other.add(way("reads", new Assign(y, x), 2));
		other.add(new StopPoint("stop", null));
		exists(y);
		cell.builder.addHazard(new Hazard("H-1", "", List.of(), false, "q", 1, "R-reads", x, null));
		Machine machine = cell.builder.build();
		ExplorationResult full = search(machine, false);
		ExplorationResult less = search(machine, true);
		assertEquals(Status.COMPLETE, less.status());
		assertEquals(Answer.HOLDS, less.checks().get(0).answer());
		assertEquals(full.hazards().get(0).witness().transitions(), less.hazards().get(0).witness().transitions());
		assertTrue(less.states() <= full.states());
	}

	@Test
	void aRingOfSingleWaysComesToAnEnd() {
		Slot x = cell.bool("x", 0);
		for (int i = 0; i < LONG; i++) {
			cell.actor.add(way(String.valueOf(i), Cell.set(x, i % 2), (i + 1) % LONG));
		}
		ExplorationResult result = search(cell.builder.build(), true);
		assertEquals(Status.COMPLETE, result.status());
		assertEquals(0, result.terminals());
	}
}
