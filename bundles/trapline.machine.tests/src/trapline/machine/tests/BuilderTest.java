package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static trapline.machine.tests.Cell.set;
import static trapline.machine.tests.Cell.step;

import org.junit.jupiter.api.Test;
import trapline.machine.Arrival;
import trapline.machine.Domain;
import trapline.machine.Machine;
import trapline.machine.Scope;
import trapline.machine.StopPoint;
import trapline.machine.expr.Const;
import trapline.machine.expr.Slot;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Jump;

/** Mistakes of whoever builds a Machine are named. */
class BuilderTest {
	private final Cell cell = new Cell();

	private String problem() {
		return assertThrows(IllegalStateException.class, cell.builder::build).getMessage();
	}

	@Test
	void aReservedPointMustBeFilled() {
		cell.actor.reserve("deliver");
		assertEquals("control point deliver of p was never filled", problem());
	}

	@Test
	void aPointIsFilledOnce() {
		int point = cell.actor.add(new StopPoint("stop", null));
		assertThrows(IllegalStateException.class, () -> cell.actor.fill(point, new StopPoint("again", null)));
	}

	@Test
	void jumpsMustLeadSomewhere() {
		cell.actor.add(step("s", Const.TRUE, new Jump(7, "far"), 0));
		assertEquals("control point s of p goes on at 7, which does not exist", problem());
	}

	@Test
	void anActorNeedsAPoint() {
		assertEquals("actor p has no control point", problem());
	}

	@Test
	void arrivalsDoNotJump() {
		cell.actor.add(new StopPoint("stop", null));
		cell.builder.addArrival(new Arrival("e", "p", null, Const.TRUE, null, new Jump(0, "stop"), null));
		assertEquals("arrival e jumps, which only actors can", problem());
	}

	@Test
	void arrivalsArriveAtAnActor() {
		cell.actor.add(new StopPoint("stop", null));
		cell.builder.addArrival(new Arrival("e", "q", null, Const.TRUE, null, Block.EMPTY, null));
		assertEquals("arrival e arrives at q, which does not exist", problem());
	}

	@Test
	void namesAreUnique() {
		cell.bool("x", 0);
		assertThrows(IllegalStateException.class, () -> cell.bool("x", 1));
		cell.builder.addScratch("v", Domain.BOOL);
		cell.builder.addScratch("v", Domain.BOOL);
	}

	@Test
	void variablesBeginWithinTheirDomain() {
		assertThrows(IllegalStateException.class,
				() -> cell.builder.addVariable("x", Scope.VM, "", Domain.BOOL, 2, false, ""));
		Slot x = cell.number("x", 9);
		cell.builder.setInitial(x, 9);
		cell.builder.narrow(x, Domain.range(0, 3));
		cell.actor.add(new StopPoint("stop", null));
		assertEquals("x begins outside its domain 0..3: 9", problem());
	}

	@Test
	void aNarrowedDomainTakesFewerBits() {
		Slot x = cell.number("x", 0xFFFF);
		cell.builder.narrow(x, Domain.range(0, 3));
		cell.actor.add(step("s", Const.TRUE, set(x, 3), 0));
		Machine machine = cell.builder.build();
		assertEquals(2, machine.interpreter().codec().bits());
	}
}
