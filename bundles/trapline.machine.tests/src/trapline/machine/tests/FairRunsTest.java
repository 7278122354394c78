package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static trapline.machine.tests.Cell.step;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import trapline.machine.Arrival;
import trapline.machine.Check;
import trapline.machine.Choice;
import trapline.machine.ChoicePoint;
import trapline.machine.Machine;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationResult.Answer;
import trapline.machine.explore.ExplorationResult.Verdict;
import trapline.machine.explore.Explorer;
import trapline.machine.explore.Witness;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;

/** What 'eventually' says: of runs that end, of loops, and of who has to act. */
class FairRunsTest {
	private static final int SEEDS = 150;
	private final Cell cell = new Cell();

	private void eventually(Expr goal) {
		cell.builder.addCheck(new Check(Check.Kind.EVENTUALLY, "goal", goal, null, null));
	}

	private static Verdict verdict(Machine machine) {
		return Explorer.explore(ExplorationMachine.of(machine)).checks().get(0);
	}

	private void waitFor(Slot flag) {
		cell.actor.add(new ChoicePoint("wait", List.of(new ChoicePoint.Option("", null, flag, Block.EMPTY)), 1, null, null));
		cell.actor.add(step("go", Const.TRUE, Block.EMPTY, 1));
	}

	private void signal(Slot flag, boolean mustCome) {
		cell.builder.addArrival(new Arrival("e", null, null, Const.TRUE, null, new Assign(flag, Const.TRUE), mustCome, null));
	}

	@Test
	void aRunThatWaitsForSomethingThatMayStayAwayNeedNotComeToTheGoal() {
		Slot flag = cell.bool("flag", 0);
		signal(flag, false);
		waitFor(flag);
		eventually(flag);
		Verdict verdict = verdict(cell.builder.build());
		assertEquals(Answer.FAILS, verdict.answer());
		assertEquals(-1, verdict.witness().loop());
		assertEquals(0, verdict.witness().length());
	}

	@Test
	void whatMustComeComes() {
		Slot flag = cell.bool("flag", 0);
		signal(flag, true);
		waitFor(flag);
		eventually(flag);
		assertEquals(Answer.HOLDS, verdict(cell.builder.build()).answer());
	}

	@Test
	void anActorThatGoesRoundNeverComesToTheGoal() {
		Slot x = cell.number("x", 2);
		Slot goal = cell.bool("goal", 0);
		cell.actor.add(step("turn", Const.TRUE, new Assign(x, new Binary(Binary.Op.SUB, Const.of(1), x)), 0));
		cell.builder.addArrival(new Arrival("e", null, null, Binary.eq(x, Const.of(2)), null, new Assign(goal, x), null));
		eventually(goal);
		Verdict verdict = verdict(cell.builder.build());
		assertEquals(Answer.FAILS, verdict.answer());
		assertTrue(verdict.witness().loop() >= 0);
	}

	@Test
	void aFairActorLeavesALoopOfAnother() {
		Slot goal = cell.bool("goal", 0);
		cell.actor.add(step("turn", Const.TRUE, Block.EMPTY, 0));
		var other = cell.builder.addActor("q");
		other.add(step("reach", Const.TRUE, new Assign(goal, Const.TRUE), 0));
		eventually(goal);
		assertEquals(Answer.HOLDS, verdict(cell.builder.build()).answer());
	}

	@Test
	void witnessesAreFairAndNoFairRunContradictsWhatHolds() {
		int fails = 0;
		int loops = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			Machine machine = RandomMachine.build(seed);
			for (Verdict verdict : Explorer.explore(ExplorationMachine.of(machine)).checks()) {
				if (verdict.check().kind() != Check.Kind.EVENTUALLY) {
					continue;
				}
				String where = "seed " + seed;
				if (verdict.answer() == Answer.FAILS) {
					fails++;
					loops += verdict.witness().loop() >= 0 ? 1 : 0;
					assertWitness(machine, verdict, where);
				} else {
					assertEquals(Answer.HOLDS, verdict.answer(), where);
					assertFairWalks(machine, verdict.check().condition(), seed);
				}
			}
		}
		assertTrue(fails > SEEDS / 5 && fails < SEEDS, "failing: " + fails);
		assertTrue(loops > SEEDS / 20, "loops: " + loops);
	}

	private static void assertWitness(Machine machine, Verdict verdict, String where) {
		Witness witness = verdict.witness();
		assertNotNull(witness, where);
		int[] state = machine.initial();
		int[] atLoop = null;
		boolean[] satisfied = new boolean[machine.actors().size()];
		for (int i = 0; i <= witness.length(); i++) {
			assertFalse(verdict.check().condition().test(state), where);
			if (i == witness.loop()) {
				atLoop = state.clone();
			}
			if (atLoop != null) {
				note(machine, state, i < witness.length() ? witness.choices().get(i) : null, satisfied);
			}
			if (i < witness.length()) {
				machine.step(state, witness.choices().get(i), null);
			}
		}
		if (witness.loop() < 0) {
			assertTrue(machine.enabled(state).stream().allMatch(Choice::arrival), where);
		} else {
			for (boolean each : satisfied) {
				assertTrue(each, where);
			}
		}
	}

	private static void note(Machine machine, int[] state, Choice choice, boolean[] satisfied) {
		List<Choice> enabled = machine.enabled(state);
		for (int a = 0; a < satisfied.length; a++) {
			int actor = a;
			boolean able = enabled.stream().anyMatch(c -> !c.arrival() && c.index() == actor);
			satisfied[a] |= !able || choice != null && !choice.arrival() && choice.index() == actor;
		}
	}

	/** Every so often each actor in turn gets a step: such runs are fair. */
	private static void assertFairWalks(Machine machine, Expr goal, int seed) {
		Random random = new Random(seed);
		for (int walk = 0; walk < 20; walk++) {
			int[] state = machine.initial();
			boolean reached = goal.test(state);
			for (int i = 0; i < 3000 && !reached; i++) {
				List<Choice> enabled = machine.enabled(state);
				int turn = i % (machine.actors().size() + 1);
				List<Choice> own = enabled.stream().filter(c -> !c.arrival() && c.index() == turn).toList();
				List<Choice> among = own.isEmpty() ? enabled : own;
				assertFalse(among.isEmpty(), "seed " + seed + ": a run ends without the goal");
				machine.step(state, among.get(random.nextInt(among.size())), null);
				reached = goal.test(state);
			}
			assertTrue(reached, "seed " + seed + ": a fair run does not come to the goal");
		}
	}
}
