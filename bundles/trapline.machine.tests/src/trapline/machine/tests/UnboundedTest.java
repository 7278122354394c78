package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import trapline.machine.Arrival;
import trapline.machine.ChoicePoint;
import trapline.machine.Machine;
import trapline.machine.StopPoint;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.explore.sample.Unbounded;
import trapline.machine.stmt.Assign;

class UnboundedTest {
	/** A counter to 3 that an event raises while a condition on it holds. */
	private static Machine counter(Function<Slot, Expr> guard, boolean limited) {
		Cell cell = new Cell();
		Slot count = cell.number("count", 3);
		Slot budget = limited ? cell.number("budget", 2) : null;
		cell.actor.add(new StopPoint("end", null));
		cell.builder.addArrival(new Arrival("e1", "p", budget, guard.apply(count), Cell.rule("A-1"),
				new Assign(count, new Binary(Binary.Op.ADD, count, Const.of(1))), Cell.SOURCE));
		return cell.builder.build();
	}

	@Test
	void anEventThatAccumulatesWithoutLimitIsNamedWithTheVariable() {
		Unbounded unbounded = Unbounded.of(counter(count -> Const.TRUE, false)).orElseThrow();
		assertEquals(3, unbounded.times());
		assertTrue(unbounded.sentence().startsWith("the event 'e1' may come without limit, and after 3 times in a row: "),
				unbounded.sentence());
		assertTrue(unbounded.sentence().contains("count"), unbounded.sentence());
	}

	@Test
	void aLoopThatCountsIsNamedWithTheVariable() {
		Cell cell = new Cell();
		Slot count = cell.number("count", 3);
		cell.actor.add(Cell.step("up", Const.TRUE, new Assign(count, new Binary(Binary.Op.ADD, count, Const.of(1))), 0));
		Unbounded unbounded = Unbounded.of(cell.builder.build()).orElseThrow();
		assertTrue(unbounded.sentence().startsWith("nothing bounds count, and by itself the scenario counts past its range after 3 steps: "),
				unbounded.sentence());
		assertTrue(unbounded.sentence().endsWith("; let a condition stop what counts there, or limit the event"), unbounded.sentence());
	}

	/** The event raises a flag; the actor counts how often it takes it down. */
	private static Machine handler(Function<Slot, Expr> guard, int most) {
		Cell cell = new Cell();
		Slot count = cell.number("count", most);
		Slot flag = cell.bool("flag", 0);
		cell.actor.add(new ChoicePoint("wait", List.of(new ChoicePoint.Option("", null, flag, Cell.set(flag, 0))), 1, null, null));
		cell.actor.add(Cell.step("count", guard.apply(count), new Assign(count, new Binary(Binary.Op.ADD, count, Const.of(1))), 0));
		cell.builder.addArrival(new Arrival("e1", "p", null, Const.TRUE, Cell.rule("A-1"), Cell.set(flag, 1), Cell.SOURCE));
		return cell.builder.build();
	}

	@Test
	void whatHandlesAnUnlimitedEventMayCountToo() {
		Unbounded unbounded = Unbounded.of(handler(count -> Const.TRUE, 3)).orElseThrow();
		assertEquals(5, unbounded.times());
		assertTrue(unbounded.sentence().startsWith("the event 'e1' may come without limit, and after 5 times in a row: "),
				unbounded.sentence());
		assertTrue(Unbounded.of(handler(count -> new Binary(Binary.Op.LT, count, Const.of(3)), 3)).isEmpty());
	}

	@Test
	void aFaultThatIsNoCounterIsLeftToTheSearch() {
		Cell cell = new Cell();
		Slot x = cell.number("x", 3);
		cell.actor.add(Cell.step("jump", Const.TRUE, new Assign(x, Const.of(7)), 0));
		assertTrue(Unbounded.of(cell.builder.build()).isEmpty());
	}

	@Test
	void whatStopsByItselfOrIsLimitedIsFine() {
		assertTrue(Unbounded.of(counter(count -> new Binary(Binary.Op.LT, count, Const.of(3)), false)).isEmpty());
		assertTrue(Unbounded.of(counter(count -> Const.TRUE, true)).isEmpty());
	}
}
