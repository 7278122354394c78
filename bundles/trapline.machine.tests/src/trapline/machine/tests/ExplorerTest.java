package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static trapline.machine.tests.Cell.step;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import trapline.machine.Check;
import trapline.machine.Choice;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.StopPoint;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.Progress;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Choose;

class ExplorerTest {
	private final Cell cell = new Cell();

	/** Counts to a number, then stops. */
	private Slot counter(int to) {
		Slot x = cell.number("x", to);
		cell.actor.add(step("up", new Binary(Binary.Op.LT, x, Const.of(to)),
				new Assign(x, new Binary(Binary.Op.ADD, x, Const.of(1))), 0));
		return x;
	}

	private void check(Check.Kind kind, Expr condition) {
		cell.builder.addCheck(new Check(kind, "", condition, null, null));
	}

	@Test
	void checksGetVerdictsWithShortestWitnesses() {
		Slot x = counter(5);
		check(Check.Kind.NEVER, Binary.eq(x, Const.of(3)));
		check(Check.Kind.ALWAYS, new Binary(Binary.Op.LT, x, Const.of(3)));
		check(Check.Kind.EXISTS, Binary.eq(x, Const.of(2)));
		check(Check.Kind.EXISTS, Binary.eq(x, Const.of(9)));
		check(Check.Kind.NEVER, Binary.eq(x, Const.of(9)));
		check(Check.Kind.NEVER, Binary.eq(x, Const.of(0)));
		ExplorationResult result = Explorer.explore(ExplorationMachine.of(cell.builder.build()));
		assertEquals(List.of(Answer.FAILS, Answer.FAILS, Answer.HOLDS, Answer.FAILS, Answer.HOLDS, Answer.FAILS),
				result.checks().stream().map(ExplorationResult.Verdict::answer).toList());
		assertEquals(3, result.checks().get(0).witness().length());
		assertEquals(3, result.checks().get(1).witness().length());
		assertEquals(2, result.checks().get(2).witness().length());
		assertNull(result.checks().get(3).witness());
		assertEquals(0, result.checks().get(5).witness().length());
	}

	/** Two choices after each other, in both orders and by two ways each: all runs to the hazard have the same length. */
	@Test
	void ofShortestRunsTheFirstInTheOrderOfChoicesIsTold() {
		Slot x = cell.number("x", 3);
		Slot y = cell.number("y", 3);
		cell.actor.add(step("first", Const.TRUE, new Choose(x, new int[] {2, 3, 1}, "T"), 1));
		cell.actor.add(step("second", Const.TRUE, new Choose(y, new int[] {3, 2, 1}, "T"), 2));
		cell.actor.add(new StopPoint("stop", null));
		check(Check.Kind.NEVER, Binary.and(new Binary(Binary.Op.LT, x, Const.of(3)), new Binary(Binary.Op.LT, y, Const.of(3)),
				new Binary(Binary.Op.GT, y, Const.of(0))));
		Machine machine = cell.builder.build();
		for (int threads = 1; threads <= 3; threads++) {
			for (ExplorationOptions options : List.of(ExplorationOptions.standard(), ExplorationOptions.standard().withoutReduction())) {
				ExplorationResult result = new Explorer(ExplorationMachine.of(machine), options.withThreads(threads), ExplorationMonitor.NONE)
						.run();
				assertEquals("[p x=2, p y=2]", result.checks().get(0).witness().choices().toString());
			}
		}
	}

	@Test
	void terminalStatesComeWithTheirRuns() {
		Slot x = cell.number("x", 3);
		cell.actor.add(step("pick", Const.TRUE, new Choose(x, new int[] {1, 3}, "T"), 1));
		cell.actor.add(new StopPoint("stop", null));
		ExplorationResult result = Explorer.explore(cell.builder.build().interpreter());
		assertEquals(3, result.states());
		assertEquals(2, result.terminals());
		assertEquals(List.of("[p x=1]", "[p x=3]"), result.outcomes().stream().map(w -> w.choices().toString()).toList());
		assertEquals(3, result.outcomes().get(1).state()[x.index()]);
	}

	@Test
	void everyHazardClassIsFoundAndNotOnlyTheFirst() {
		Slot x = counter(5);
		for (int i = 4; i >= 2; i--) {
			cell.builder.addHazard(new Hazard("H-" + i, "", List.of(), false, "p", -1, null, Binary.eq(x, Const.of(i)), null));
		}
		cell.builder.addHazard(new Hazard("H-at", "", List.of(), false, "p", 0, "R-up", Binary.eq(x, Const.of(4)), null));
		cell.builder.addCheck(new Check(Check.Kind.NEVER, "", null, "H-at", null));
		cell.builder.addCheck(new Check(Check.Kind.NEVER, "", null, "H-none", null));
		ExplorationResult result = Explorer.explore(cell.builder.build().interpreter());
		List<String> found = result.hazards().stream().map(f -> f.hazard().id() + " " + f.witness().length()).toList();
		assertEquals(List.of("H-2 2", "H-3 3", "H-4 4", "H-at 5"), found);
		assertEquals(List.of(Answer.FAILS, Answer.HOLDS),
				result.checks().stream().map(ExplorationResult.Verdict::answer).toList());
	}

	@Test
	void aLimitOnStatesGivesAPartialResult() {
		Slot x = counter(100);
		check(Check.Kind.NEVER, Binary.eq(x, Const.of(90)));
		check(Check.Kind.NEVER, Binary.eq(x, Const.of(3)));
		ExplorationResult result = new Explorer(cell.builder.build().interpreter(), ExplorationOptions.standard().withStates(10),
				ExplorationMonitor.NONE).run();
		assertEquals(Status.STATE_LIMIT, result.status());
		assertEquals(10, result.states());
		assertEquals(Answer.UNKNOWN, result.checks().get(0).answer());
		assertEquals("incomplete: the limit on states was reached", result.checks().get(0).reason());
		assertEquals(Answer.FAILS, result.checks().get(1).answer());
	}

	@Test
	void aLimitOnMemoryGivesAPartialResult() {
		ExplorationResult result = new Explorer(ReferenceModel.build(2, 1).interpreter(),
				ExplorationOptions.standard().withBytes(4_000_000), ExplorationMonitor.NONE).run();
		assertEquals(Status.MEMORY_LIMIT, result.status());
		assertTrue(result.bytes() <= 4_000_000 + (1 << 19), "bytes " + result.bytes());
		assertTrue(result.states() > 50_000, "states " + result.states());
		assertEquals(6, result.hazards().get(0).witness().length());
	}

	@Test
	void theMonitorSeesProgressAndCancels() {
		List<Progress> seen = new ArrayList<>();
		ExplorationResult result = new Explorer(ReferenceModel.build(2, 1).interpreter(), ExplorationOptions.standard(),
				new ExplorationMonitor() {
					@Override
					public void progress(Progress progress) {
						seen.add(progress);
					}

					@Override
					public boolean cancelled() {
						return !seen.isEmpty() && seen.get(seen.size() - 1).states() > 10_000;
					}
				}).run();
		assertEquals(Status.CANCELLED, result.status());
		Progress last = seen.get(seen.size() - 1);
		assertTrue(last.waiting() > 0 && last.bytes() > 8 * last.states() && last.depth() <= result.depth(), last.toString());
		assertEquals(List.of(), seen.get(0).found());
		assertEquals(List.of("H-NESTED"), last.found());
		assertTrue(seen.size() > 6 && result.states() < 1_960_000, "cancelled after " + result.states());
		assertEquals(Answer.FAILS, result.checks().get(0).answer());
	}

	@Test
	void aFaultOfTheSemanticsComesWithTheRunThatMeetsIt() {
		Slot x = cell.number("x", 3);
		cell.actor.add(step("up", Const.TRUE, new Assign(x, new Binary(Binary.Op.ADD, x, Const.of(1))), 0));
		Machine machine = cell.builder.build();
		for (var system : List.of(machine.interpreter(), ExplorationMachine.of(machine))) {
			ExplorationResult result = Explorer.explore(system);
			assertEquals(Status.ERROR, result.status());
			assertEquals("test.trapsem:3:5: R-up: value 4 is outside the domain 0..3 of x", result.error().getMessage());
			assertEquals(3, result.errorWitness().length());
			assertEquals(3, result.errorWitness().state()[x.index()]);
		}
	}

	@Test
	void witnessesReplayOnTheMicroMachine() {
		Machine machine = ReferenceModel.build(1, 2);
		ExplorationResult result = Explorer.explore(ExplorationMachine.of(machine));
		int[] state = machine.initial();
		Cell.Told told = new Cell.Told();
		for (Choice choice : result.hazards().get(0).witness().choices()) {
			machine.step(state, choice, told);
		}
		assertArrayEquals(result.hazards().get(0).witness().state(), state);
		assertEquals(1, told.lines.stream().filter("hazard H-NESTED"::equals).count());
	}
}
