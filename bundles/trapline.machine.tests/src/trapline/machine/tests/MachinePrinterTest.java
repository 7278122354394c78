package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static trapline.machine.tests.Cell.rule;
import static trapline.machine.tests.Cell.set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import trapline.machine.Arrival;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.CascadePoint;
import trapline.machine.Check;
import trapline.machine.ChoicePoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Domain;
import trapline.machine.Hazard;
import trapline.machine.LaneSpec;
import trapline.machine.Loser;
import trapline.machine.Machine;
import trapline.machine.Origin;
import trapline.machine.Position;
import trapline.machine.Scope;
import trapline.machine.StepPoint;
import trapline.machine.StopPoint;
import trapline.machine.Template;
import trapline.machine.ValueNames;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.expr.Unary;
import trapline.machine.print.MachinePrinter;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Choose;
import trapline.machine.stmt.Execute;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Jump;
import trapline.machine.stmt.MarkKind;
import trapline.machine.stmt.MarkStmt;
import trapline.machine.stmt.Say;

class MachinePrinterTest {
	@Test
	void everyPartIsPrinted() throws IOException {
		assertEquals(Files.readString(golden("machine.txt")), MachinePrinter.print(machine()));
	}

	/** A golden file of this bundle, whatever folder of the repository the tests are started in. */
	static Path golden(String name) {
		Path folder = Path.of("").toAbsolutePath();
		Path inRepository = Path.of("bundles", "trapline.machine.tests", "golden");
		while (folder != null && !Files.isDirectory(folder.resolve(inRepository))) {
			folder = folder.getParent();
		}
		assertNotNull(folder, "not started inside the repository");
		return folder.resolve(inRepository).resolve(name);
	}

	/** A Machine with a part of every kind. */
	static Machine machine() {
		Cell cell = new Cell();
		Domain kind = new Domain(0, 2, ValueNames.of("kind", "none", "soft", "hard"));
		Slot mode = cell.builder.addVariable("p.mode", Scope.VCPU, "p", kind, 1, false, "what runs");
		Slot open = cell.bool("p.open", 1);
		Slot seen = cell.builder.addVariable("seen", Scope.VM, "", Domain.BOOL, 0, true, "");
		Slot budget = cell.number("e.budget", 2);
		cell.builder.setInitial(budget, 2);
		Slot pc = cell.number("p.pc", 3);
		Slot next = cell.number("p.next", 3);
		Slot latch = cell.bool("p.latch", 0);
		Slot knob = cell.bool("knob", 1);
		Slot v = cell.builder.addScratch("v", Domain.BOOL);
		Expr hard = Binary.eq(mode, Const.of(2, kind));
		Blocker shut = new Blocker("shut", 's', "p.gate", rule("R-3"), Unary.not(open));
		cell.actor.add(new DecisionPoint("boundary", rule("R-1"), List.of(new Candidate(4.5, "take", rule("R-2"),
				List.of(new Assign(v, latch)), Binary.and(v, knob), List.of(shut), Loser.DISCARDED,
				Block.of(set(latch, 0), new Jump(1, "deliver")))),
				new DecisionPoint.Otherwise(Const.TRUE, new Execute(pc, next)), 0, null, null));
		cell.actor.add(new StepPoint("deliver", rule("R-4"), Unary.not(hard), Block.of(
				new If(open, set(open, 0), new Assign(mode, Const.of(2, kind))),
				new Say(new Template("mode {}", List.of(new Template.Argument(mode, kind.names())))),
				new MarkStmt("p.marks", MarkKind.NOTE, Template.of("here"))), 0, Template.of("delivery"), null));
		cell.actor.add(new ChoicePoint("free", List.of(new ChoicePoint.Option("one", rule("R-5"), open, Block.EMPTY),
				new ChoicePoint.Option("two", null, Const.TRUE, new Assign(pc, next))), 3, null,
				new Origin("task", "touch a", null)));
		cell.actor.add(new CascadePoint("checks", rule("R-6"), List.of(new CascadePoint.Stage("controls", true,
				List.of(new CascadePoint.Line(rule("R-6.a"), open, set(seen, 1)),
						new CascadePoint.Line(rule("R-6.b"), hard, null)), new Jump(4, "stop"))), Block.EMPTY, 0, null, null));
		cell.actor.add(new StopPoint("stop", null));
		cell.actor.reservePosition();
		cell.actor.fillPosition(new Position(0, "begin", "task", "touch a", Cell.SOURCE, 2, 1));
		cell.actor.reservePosition();
		cell.actor.fillPosition(new Position(1, null, "task", "touch b", Cell.SOURCE, 2, 0));
		cell.builder.addArrival(new Arrival("e", "p", budget, Unary.not(seen), rule("R-7"),
				Block.of(set(latch, 1), new Choose(open, new int[] {0, 1}, "bool")), null));
		cell.builder.addHazard(new Hazard("H-1", "something bad", List.of(), true, "p", 0, "R-4", seen, null));
		cell.builder.addCheck(new Check(Check.Kind.NEVER, "", null, "H-1", null));
		cell.builder.addCheck(new Check(Check.Kind.EVENTUALLY, "", open, null, null));
		cell.builder.addLane(new LaneSpec("p.gate", "p", "gate", LaneSpec.Kind.GATE, open, null, "dots", null, '\0', null,
				null, null, List.of()));
		cell.builder.addLane(new LaneSpec("p.latch", "p", "latch", LaneSpec.Kind.EVENT, latch, null, null, "circle", 'L',
				"boundary", "take", null, List.of()));
		cell.builder.addLane(new LaneSpec("p.mode", "p", "mode", LaneSpec.Kind.BAND, mode, null, null, null, '\0', null, null,
				kind.names(), List.of(new LaneSpec.Band(1, "soft", "white"), new LaneSpec.Band(2, "hard", "light"))));
		return cell.builder.build();
	}
}
