package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import trapline.machine.Check;
import trapline.machine.ChoicePoint;
import trapline.machine.Domain;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.Scope;
import trapline.machine.StopPoint;
import trapline.machine.Variable;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationMonitor;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.ElementArray;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.interpret.TransitionSystem;
import trapline.machine.print.tla.TlaModel;
import trapline.machine.print.tla.TlaPrinter;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Stmt;
import trapline.machine.tests.tla.TlaModule;

/** Slots of a stack from which no return takes anything get their initial value; those from which one may do not. */
class KeptElementsTest {
	private static final int SEEDS = 500;
	private static final int SLOTS = 4;

	/** A program of pushes and pops in a random order, some of which may be left out; what is popped decides what is seen. */
	private static Machine stack(int seed) {
		Random random = new Random(seed);
		Cell cell = new Cell();
		List<Variable> values = new ArrayList<>();
		List<Variable> links = new ArrayList<>();
		for (int i = 0; i < SLOTS; i++) {
			values.add(cell.number("value[" + i + "]", 2).variable());
			links.add(cell.number("link[" + i + "]", SLOTS).variable());
		}
		Slot top = cell.number("top", SLOTS);
		Slot x = cell.number("x", 2);
		Expr below = new Binary(Binary.Op.SUB, top, Const.of(1));
		int points = 6 + random.nextInt(5);
		for (int i = 0; i < points; i++) {
			Stmt push = Block.of(new Assign(at("value", values, top), Const.of(random.nextInt(3))),
					new Assign(at("link", links, top), random.nextInt(4) == 0 ? Const.of(random.nextInt(2)) : top),
					new Assign(top, new Binary(Binary.Op.ADD, top, Const.of(1))));
			Stmt pop = Block.of(new Assign(x, at("value", values, below)), new Assign(top, at("link", links, below)));
			boolean pushes = random.nextInt(5) < 3;
			Expr when = pushes ? new Binary(Binary.Op.LT, top, Const.of(SLOTS)) : new Binary(Binary.Op.GT, top, Const.of(0));
			cell.actor.add(new ChoicePoint(String.valueOf(i), List.of(new ChoicePoint.Option("does", Cell.rule("R-" + i), when, pushes ? push : pop),
					new ChoicePoint.Option("passes", null, Const.TRUE, Block.EMPTY)), i + 1, null, null));
			Expr seen = Binary.and(Binary.eq(x, Const.of(random.nextInt(3))), Binary.eq(top, Const.of(random.nextInt(3))));
			cell.builder.addHazard(new Hazard("H-" + i, "", List.of(), false, "p", 0, "R-" + i, seen, null));
		}
		cell.actor.add(new StopPoint("stop", null));
		for (int i = 0; i < 3; i++) {
			cell.builder.addCheck(new Check(Check.Kind.EXISTS, "", Binary.and(Binary.eq(x, Const.of(i)), Binary.eq(top, Const.of(0))), null, null));
		}
		return cell.builder.build();
	}

	private static Element at(String name, List<Variable> variables, Expr index) {
		return new Element(new ElementArray(name, "", 0, variables), index);
	}

	private static ExplorationResult search(TransitionSystem system, boolean reduction) {
		ExplorationOptions options = ExplorationOptions.standard().withThreads(1);
		return new Explorer(system, reduction ? options : options.withoutReduction(), ExplorationMonitor.NONE).run();
	}

	private static String told(ExplorationResult result) {
		TreeSet<String> hazards = new TreeSet<>();
		result.hazards().forEach(f -> hazards.add(f.hazard().id() + " after " + f.witness().transitions()));
		return result.status() + " " + hazards + " " + result.checks().stream().map(ExplorationResult.Verdict::answer).toList();
	}

	@Test
	void whatIsSeenIsTheSameInFewerStates() {
		int fewer = 0;
		int hazards = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			Machine machine = stack(seed);
			ExplorationMachine system = ExplorationMachine.of(machine);
			ExplorationResult plain = search(machine.interpreter(), false);
			ExplorationResult full = search(system, false);
			assertEquals(told(plain), told(full), "seed " + seed);
			assertEquals(told(plain), told(search(system, true)), "seed " + seed);
			assertTrue(full.states() <= plain.states(), "seed " + seed);
			fewer += full.states() < plain.states() ? 1 : 0;
			hazards += plain.hazards().isEmpty() ? 0 : 1;
		}
		assertTrue(fewer > SEEDS / 2, "in fewer states: " + fewer);
		assertTrue(hazards > SEEDS / 2, "with a hazard: " + hazards);
	}

	@Test
	void whatIsPrintedHasAsManyStates() {
		for (int seed = 0; seed < 20; seed++) {
			ExplorationMachine system = ExplorationMachine.of(stack(seed));
			TlaModel model = TlaPrinter.print(system, "m");
			assertEquals(search(system, false).states(), new TlaModule(model.module(), model.configuration()).states(), "seed " + seed);
		}
	}
}
