package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import trapline.machine.Arrival;
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
	void whatStopsByItselfOrIsLimitedIsFine() {
		assertTrue(Unbounded.of(counter(count -> new Binary(Binary.Op.LT, count, Const.of(3)), false)).isEmpty());
		assertTrue(Unbounded.of(counter(count -> Const.TRUE, true)).isEmpty());
	}
}
