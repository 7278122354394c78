package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static trapline.machine.tests.Cell.set;
import static trapline.machine.tests.Cell.step;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import trapline.machine.Actor;
import trapline.machine.Check;
import trapline.machine.Choice;
import trapline.machine.Domain;
import trapline.machine.Machine;
import trapline.machine.StopPoint;
import trapline.machine.Variable;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.ExplorationResult.Status;
import trapline.machine.explore.Explorer;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.If;

/** Domains as narrow as what variables can hold, and what is left out because of that. */
class ActiveValuesTest {
	private static final int SEEDS = 400;

	private final Cell cell = new Cell();

	private static Expr plus(Slot slot, int number) {
		return new Binary(Binary.Op.ADD, slot, Const.of(number));
	}

	private static Expr less(Slot slot, int than) {
		return new Binary(Binary.Op.LT, slot, Const.of(than));
	}

	private Machine asking(Slot slot) {
		cell.builder.addCheck(new Check(Check.Kind.EXISTS, "", Binary.eq(slot, Const.of(1)), null, null));
		return cell.builder.build();
	}

	private static Domain domain(Machine machine, Slot slot) {
		return ExplorationMachine.of(machine).form().machine().variables().get(slot.index()).domain();
	}

	@Test
	void aCounterIsAsWideAsItsGuardLetsItGrow() {
		Slot x = cell.number("x", 1000);
		cell.actor.add(step("loop", less(x, 5), new Assign(x, plus(x, 1)), 0));
		Domain narrow = domain(asking(x), x);
		assertEquals(0, narrow.low());
		assertEquals(5, narrow.high());
	}

	@Test
	void whatAnActorAloneWritesIsKnownPointByPoint() {
		Slot mode = cell.number("mode", 200);
		Slot x = cell.number("x", 1000);
		cell.actor.add(step("first", Const.TRUE, set(mode, 7), 1));
		cell.actor.add(step("then", Binary.eq(mode, Const.of(7)), set(x, 1), 2));
		cell.actor.add(step("not", Binary.eq(mode, Const.of(0)), set(x, 900), 0));
		Machine machine = asking(x);
		assertEquals(1, domain(machine, x).high());
	}

	@Test
	void aBodyThatChangesWhatItAsksForIsNotFoldedByWhatHeldBefore() {
		Slot x = cell.number("x", 9);
		Slot y = cell.number("y", 9);
		cell.actor.add(step("loop", Const.TRUE, Block.of(set(x, 2), new If(Binary.eq(x, Const.of(2)), set(y, 1)), set(x, 0)), 0));
		ExplorationResult result = Explorer.explore(ExplorationMachine.of(asking(y)));
		assertEquals(ExplorationResult.Answer.HOLDS, result.checks().get(0).answer());
	}

	@Test
	void aPointThatIsNeverReachedIsLeftOut() {
		Slot x = cell.number("x", 9);
		cell.actor.add(step("loop", Const.TRUE, set(x, 1), 0));
		int never = cell.actor.add(step("never", Const.TRUE, set(x, 9), 0));
		Machine machine = asking(x);
		Actor actor = ExplorationMachine.of(machine).form().machine().actors().get(0);
		assertTrue(actor.points().get(never) instanceof StopPoint);
		assertEquals(1, domain(machine, x).high());
	}

	@Test
	void aValueOutsideTheDomainIsStillAnError() {
		Slot unread = cell.number("unread", 3);
		cell.actor.add(step("loop", Const.TRUE, new Assign(unread, plus(unread, 1)), 0));
		Machine machine = cell.builder.build();
		ExplorationResult micro = Explorer.explore(machine.interpreter());
		ExplorationResult form = Explorer.explore(ExplorationMachine.of(machine));
		assertEquals(Status.ERROR, form.status());
		assertEquals(micro.error().getMessage(), form.error().getMessage());
	}

	@Test
	void whatIsOnlyWrittenTakesNoState() {
		Slot unread = cell.number("unread", 3);
		Slot x = cell.bool("x", 0);
		cell.actor.add(step("loop", Const.TRUE, Block.of(set(unread, 2), set(x, 1)), 1));
		cell.actor.add(step("back", Const.TRUE, Block.of(new Assign(unread, x), set(x, 0)), 0));
		ExplorationMachine form = ExplorationMachine.of(asking(x));
		assertEquals(List.of(unread.variable()), form.dropped());
		assertEquals(0, form.codec().bits(unread.variable()));
	}

	/** No reachable state has a value outside its narrow domain, or a control point that was left out. */
	@Test
	void randomMachinesStayWithinTheirNarrowDomains() {
		int narrower = 0;
		int leftOut = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			Machine machine = seed % 2 == 0 ? RandomMachine.build(seed) : CoupledMachine.build(seed);
			ExplorationMachine system = ExplorationMachine.of(machine);
			Machine form = system.form().machine();
			for (int[] state : reachable(machine)) {
				system.dropped().forEach(v -> state[v.slot()] = v.initial());
				within(state, machine, form, "seed " + seed);
			}
			narrower += width(form) < width(machine) ? 1 : 0;
			leftOut += stops(form) > stops(machine) ? 1 : 0;
		}
		assertTrue(narrower > SEEDS / 4, "only " + narrower + " Machines had domains to narrow");
		assertTrue(leftOut > SEEDS / 20, "only " + leftOut + " Machines had control points that are never reached");
	}

	private static void within(int[] state, Machine machine, Machine form, String where) {
		for (Variable variable : form.variables()) {
			if (!variable.scratch()) {
				assertTrue(variable.domain().contains(state[variable.slot()]), where + ": " + variable + " = " + state[variable.slot()]);
			}
		}
		for (Actor actor : machine.actors()) {
			boolean stops = form.actors().get(actor.index()).point(state) instanceof StopPoint;
			assertEquals(actor.point(state) instanceof StopPoint, stops, where + ": " + actor.point(state).label());
		}
	}

	private static int width(Machine machine) {
		return machine.variables().stream().filter(v -> !v.scratch()).mapToInt(v -> v.domain().bits()).sum();
	}

	private static long stops(Machine machine) {
		return machine.actors().stream().flatMap(a -> a.points().stream()).filter(StopPoint.class::isInstance).count();
	}

	private static List<int[]> reachable(Machine machine) {
		Set<String> seen = new HashSet<>();
		Deque<int[]> queue = new ArrayDeque<>(List.of(machine.initial()));
		List<int[]> all = new java.util.ArrayList<>();
		while (!queue.isEmpty()) {
			int[] state = queue.remove();
			if (seen.add(Arrays.toString(state))) {
				all.add(state);
				for (Choice choice : machine.enabled(state)) {
					int[] next = state.clone();
					machine.step(next, choice, null);
					queue.add(next);
				}
			}
		}
		return all;
	}
}
