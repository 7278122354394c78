package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static trapline.machine.tests.Cell.rule;
import static trapline.machine.tests.Cell.set;
import static trapline.machine.tests.Cell.step;

import java.util.List;
import org.junit.jupiter.api.Test;
import trapline.machine.Arrival;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.DecisionPoint;
import trapline.machine.Loser;
import trapline.machine.Machine;
import trapline.machine.RuleRef;
import trapline.machine.SlotSet;
import trapline.machine.StepPoint;
import trapline.machine.analysis.Effects;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.expr.Unary;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Ruled;

class EffectsTest {
	private final Cell cell = new Cell();
	private final Slot open = cell.bool("open", 0);
	private final Slot busy = cell.bool("busy", 1);
	private final Slot other = cell.bool("other", 0);
	private final Slot knob = cell.bool("knob", 0);

	private static SlotSet slots(Slot... some) {
		SlotSet set = new SlotSet();
		for (Slot slot : some) {
			set.add(slot.index());
		}
		return set;
	}

	private static List<String> ids(List<RuleRef> rules) {
		return rules.stream().map(RuleRef::id).toList();
	}

	private Effects steps() {
		cell.actor.add(step("open", Const.TRUE, set(open, 1), 1));
		cell.actor.add(step("shut", busy, Block.of(new If(other, set(open, 0), set(busy, 1))), 2));
		cell.actor.add(step("copy", Const.TRUE, new Assign(open, other), 3));
		cell.actor.add(step("free", Const.TRUE, Block.of(set(busy, 0), set(other, 1)), 4));
		cell.actor.add(new StepPoint("glue", null, Const.TRUE, set(other, 0), 0, null, null));
		cell.builder.addArrival(new Arrival("e", "p", null, Const.TRUE, rule("R-e"), set(other, 1), null));
		return Effects.of(cell.builder.build());
	}

	@Test
	void rulesReadAndWriteWhatTheirGuardAndBodySay() {
		Effects effects = steps();
		assertEquals(slots(busy, other, cell.actor.control()), effects.readsOf("R-shut"));
		assertEquals(slots(open, busy, cell.actor.control()), effects.writesOf("R-shut"));
		assertEquals(slots(other), effects.writesOf("R-e"));
		assertTrue(effects.writesOf("R-none").isEmpty());
	}

	@Test
	void writersAreFoundByVariable() {
		Effects effects = steps();
		assertEquals(List.of("R-open", "R-shut", "R-copy"), ids(effects.writersOf(open.index())));
		assertEquals(List.of("R-free", "R-e"), ids(effects.writersOf(other.index())));
		assertEquals(3, effects.writers(other.index()).size());
		assertEquals("p at glue", effects.writers(other.index()).get(1).where());
	}

	private static Blocker blocker(Expr condition) {
		return new Blocker("b", 'b', null, rule("R-b"), condition);
	}

	@Test
	void aBlockerIsClearedByRulesThatCanMakeItFalse() {
		Effects effects = steps();
		assertEquals(List.of("R-open", "R-copy"), ids(effects.couldClear(blocker(Unary.not(open)))));
		assertEquals(List.of("R-shut", "R-copy"), ids(effects.couldClear(blocker(open))));
		assertEquals(List.of("R-free"), ids(effects.couldClear(blocker(busy))));
		assertEquals(List.of("R-free"), ids(effects.couldClear(blocker(Binary.eq(busy, Const.of(1))))));
		assertEquals(List.of("R-shut", "R-free"), ids(effects.couldClear(blocker(Binary.and(busy, knob)))));
		assertEquals(List.of(), ids(effects.couldClear(blocker(knob))));
	}

	@Test
	void aRuleThatRunsAsPartOfAnotherWritesForItself() {
		cell.actor.add(step("outer", Const.TRUE, Block.of(set(open, 1), new If(other, new Ruled(rule("R-inner"), set(busy, 0)))),
				0));
		Effects effects = Effects.of(cell.builder.build());
		assertEquals(slots(open, cell.actor.control()), effects.writesOf("R-outer"));
		assertEquals(slots(busy), effects.writesOf("R-inner"));
		assertEquals(slots(other, cell.actor.control()), effects.readsOf("R-inner"));
		assertEquals(List.of("R-inner"), ids(effects.couldClear(blocker(busy))));
	}

	@Test
	void aCandidateReadsWhatHigherRanksRead() {
		Candidate high = new Candidate(1, "high", rule("R-high"), List.of(), busy, List.of(blocker(knob)), Loser.PENDING,
				set(busy, 0));
		Candidate low = new Candidate(2, "low", rule("R-low"), List.of(), other, List.of(), Loser.PENDING, set(other, 0));
		cell.actor.add(new DecisionPoint("d", rule("R-d"), List.of(low, high), new DecisionPoint.Otherwise(open, Block.EMPTY),
				0, null, null));
		Machine machine = cell.builder.build();
		Effects effects = Effects.of(machine);
		assertEquals(slots(busy, knob, cell.actor.control()), effects.readsOf("R-high"));
		assertEquals(slots(busy, knob, other, cell.actor.control()), effects.readsOf("R-low"));
		assertEquals(slots(busy, knob, other, open, cell.actor.control()), effects.readsOf("R-d"));
		assertEquals(List.of("R-b", "R-d", "R-high", "R-low"), ids(machine.rules()));
	}
}
