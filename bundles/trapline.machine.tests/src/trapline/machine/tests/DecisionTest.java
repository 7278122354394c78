package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static trapline.machine.tests.Cell.rule;
import static trapline.machine.tests.Cell.set;
import static trapline.machine.tests.Cell.step;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.CascadePoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Domain;
import trapline.machine.Loser;
import trapline.machine.Machine;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.ElementArray;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Quantified;
import trapline.machine.expr.Slot;
import trapline.machine.expr.Unary;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Stmt;

/** Ranked decisions and cascades. */
class DecisionTest {
	private final Cell cell = new Cell();
	private final Slot a = cell.bool("a", 0);
	private final Slot b = cell.bool("b", 0);
	private final Slot shut = cell.bool("shut", 0);
	private final Slot won = cell.number("won", 3);

	private Candidate candidate(double rank, String name, Expr when, int number, Blocker... blockers) {
		return new Candidate(rank, name, rule("R-" + name), List.of(), when, List.of(blockers), Loser.PENDING,
				set(won, number));
	}

	private Machine decision(DecisionPoint.Otherwise otherwise) {
		Blocker blocker = new Blocker("shut", 's', null, rule("R-shut"), shut);
		cell.actor.add(new DecisionPoint("d", rule("R-d"), List.of(candidate(2, "low", b, 2),
				candidate(1.5, "high", a, 1, blocker)), otherwise, 0, null, null));
		return cell.builder.build();
	}

	private int[] state(Machine machine, int aValue, int bValue, int shutValue) {
		int[] state = machine.initial();
		state[a.index()] = aValue;
		state[b.index()] = bValue;
		state[shut.index()] = shutValue;
		return state;
	}

	@Test
	void theSmallestRankWinsAndTheOthersAreToldOutranked() {
		Machine machine = decision(null);
		assertEquals(List.of("low outranked by high", "winner high", "fires R-high", "won 0 -> 1"),
				step(machine, state(machine, 1, 1, 0)));
	}

	@Test
	void aBlockedCandidateLetsTheNextOneWin() {
		Machine machine = decision(null);
		assertEquals(List.of("high blocked by [shut]", "winner low", "fires R-low", "won 0 -> 2"),
				step(machine, state(machine, 1, 1, 1)));
	}

	@Test
	void withoutAWinnerOtherwiseRuns() {
		Machine machine = decision(new DecisionPoint.Otherwise(Const.TRUE, set(won, 3)));
		assertEquals(List.of("high blocked by [shut]", "winner none", "fires R-d", "won 0 -> 3"),
				step(machine, state(machine, 1, 0, 1)));
	}

	@Test
	void withoutAnythingToDoTheActorWaitsAndCanStillBeExplained() {
		Machine machine = decision(new DecisionPoint.Otherwise(b, Block.EMPTY));
		int[] state = state(machine, 1, 0, 1);
		assertEquals(List.of(), machine.enabled(state));
		Cell.Told told = new Cell.Told();
		machine.interpreter().explain(state, 0, told);
		assertEquals(List.of("high blocked by [shut]", "winner none"), told.lines);
	}

	@Test
	void makingTheBlockersFalseMakesTheCandidateWin() {
		Machine machine = decision(null);
		int[] state = state(machine, 1, 1, 1);
		state[shut.index()] = 0;
		assertEquals("winner high", step(machine, state).get(1));
	}

	@Test
	void aLetIsBoundForItsOwnConditionAndBody() {
		Slot v = cell.builder.addScratch("v", Domain.range(0, 3));
		Slot x = cell.builder.addScratch("x", Domain.range(0, 3));
		List<Slot> irr = IntStream.rangeClosed(0, 3).mapToObj(i -> cell.bool("irr[" + i + "]", i == 1 || i == 2 ? 1 : 0)).toList();
		Element irrOfX = new Element(new ElementArray("irr", "", 0, irr.stream().map(Slot::variable).toList()), x);
		Quantified highest = new Quantified(Quantified.Kind.HIGHEST, x, Quantified.range(0, 3), "vector", irrOfX, Const.of(0));
		Stmt body = Block.of(new Assign(irrOfX.at(v), Const.of(0)), new Assign(won, v));
		cell.actor.add(new DecisionPoint("d", null, List.of(
				new Candidate(1, "intr", rule("R-intr"), List.of(new Assign(v, highest)),
						Binary.and(new Binary(Binary.Op.GT, v, Const.of(0))), List.of(), Loser.PENDING, body),
				new Candidate(2, "other", rule("R-other"), List.of(new Assign(v, Const.of(3))), Const.FALSE, List.of(),
						Loser.LOST, Block.EMPTY)), null, 0, null, null));
		Machine machine = cell.builder.build();
		int[] state = machine.initial();
		assertEquals(List.of("winner intr", "fires R-intr", "irr[2] 1 -> 0", "won 0 -> 2"), step(machine, state));
		assertEquals(List.of("winner intr", "fires R-intr", "irr[1] 1 -> 0", "won 2 -> 1"), step(machine, state));
		assertEquals(List.of(), machine.enabled(state));
		assertEquals(0, state[v.index()]);
	}

	private Machine cascade(boolean anyOrder) {
		CascadePoint.Stage controls = new CascadePoint.Stage("controls", anyOrder, List.of(
				new CascadePoint.Line(rule("R-1"), Unary.not(a), null),
				new CascadePoint.Line(rule("R-2"), Unary.not(b), set(won, 2))), set(won, 1));
		CascadePoint.Stage guest = new CascadePoint.Stage("guest", false, List.of(
				new CascadePoint.Line(rule("R-3"), Unary.not(shut), null)), set(won, 3));
		cell.actor.add(new CascadePoint("c", rule("R-c"), List.of(controls, guest), set(won, 0), 0, null, null));
		return cell.builder.build();
	}

	@Test
	void theFirstFailingCheckDecides() {
		Machine machine = cascade(false);
		assertEquals(List.of("R-1 fails and decides", "fires R-1", "won 0 -> 1"), step(machine, state(machine, 1, 1, 1)));
		assertEquals(List.of("R-2 fails and decides", "fires R-2", "won 0 -> 2"), step(machine, state(machine, 0, 1, 1)));
		assertEquals(List.of("R-3 fails and decides", "fires R-3", "won 0 -> 3"), step(machine, state(machine, 0, 0, 1)));
	}

	@Test
	void inAnyOrderTheOtherFailuresOfTheStageAreTold() {
		Machine machine = cascade(true);
		List<String> told = step(machine, state(machine, 1, 1, 1));
		assertEquals(List.of("R-1 fails and decides", "R-2 fails", "fires R-1", "won 0 -> 1"), told);
	}

	@Test
	void withoutAFailureTheCascadePasses() {
		Machine machine = cascade(true);
		List<String> told = step(machine, state(machine, 0, 0, 0));
		assertEquals(List.of("fires R-c"), told);
		assertFalse(machine.enabled(machine.initial()).isEmpty());
	}
}
