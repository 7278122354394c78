package trapline.session.tests;

import java.util.ArrayList;
import java.util.List;

import trapline.machine.ActorBuilder;
import trapline.machine.Arrival;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.DecisionPoint;
import trapline.machine.Domain;
import trapline.machine.Hazard;
import trapline.machine.LaneSpec;
import trapline.machine.Loser;
import trapline.machine.Machine;
import trapline.machine.MachineBuilder;
import trapline.machine.Position;
import trapline.machine.RuleRef;
import trapline.machine.Scope;
import trapline.machine.StepPoint;
import trapline.machine.Template;
import trapline.machine.ValueNames;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.ElementArray;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.expr.Unary;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Execute;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Jump;
import trapline.machine.stmt.MarkKind;
import trapline.machine.stmt.MarkStmt;
import trapline.machine.stmt.Say;
import trapline.machine.stmt.Stmt;

/**
 * A small machine: one actor, a program and a handler, two events (a bell before a buzzer) that can be masked or muted,
 * and a boundary at which they are looked at.
 *
 * <pre>
 * main     0 first: nop   1 shut: mask   2 work: nop   3 open: unmask   4 last: nop   (5: the end)
 * handler  6 entry: nop   7 back: return
 * </pre>
 */
final class Toy {
	static final int END = 5;
	static final int ENTRY = 6;

	final MachineBuilder builder = new MachineBuilder("toy");
	final Slot pc = variable("pc", Domain.range(0, 7), 0);
	final Slot next = variable("next", Domain.range(0, 7), 0);
	final Slot masked = variable("masked", Domain.BOOL, 0);
	final Slot muted = variable("muted", Domain.BOOL, 0);
	final Slot wired = variable("wired", Domain.BOOL, 1);
	final Slot powered = variable("powered", Domain.BOOL, 1);
	final Slot bell = variable("bell", Domain.BOOL, 0);
	final Slot buzzer = variable("buzzer", Domain.BOOL, 0);
	final Slot level = variable("level", Domain.range(0, 3), 0);
	final Slot[] frames = { variable("frame[0]", Domain.range(0, 7), 0), variable("frame[1]", Domain.range(0, 7), 0),
			variable("frame[2]", Domain.range(0, 7), 0) };
	final ActorBuilder actor = builder.addActor("c0");
	final int boundary = actor.reserve("boundary");
	final int deliver = actor.reserve("deliver");
	final int retire = actor.reserve("retire");
	final Blocker maskedOut = new Blocker("masked_out", 'm', "c0.open",
			RuleRef.of("B-1", "the mask holds it", "toy 1.1"), masked);
	final Blocker mutedOut = new Blocker("muted_out", 'u', null, RuleRef.of("B-2", "it is muted"), muted);

	private Slot variable(String name, Domain domain, int initial) {
		return builder.addVariable("c0." + name, Scope.CPU, "c0", domain, initial, false, "");
	}

	Machine build() {
		decision();
		int nop = insn("nop", "I-1", say("nop"));
		int mask = insn("mask", "I-2", Block.of(set(masked, 1), say("masks")));
		int unmask = insn("unmask", "I-3", Block.of(set(masked, 0), set(muted, 0), say("unmasks")));
		int back = returns();
		actor.fill(deliver, new StepPoint("deliver", RuleRef.of("D-1", "the handler is entered", "toy 2.1"), Const.TRUE,
				enter(), boundary, Template.of("delivery"), null));
		actor.fill(retire, new StepPoint("retire", RuleRef.of("I-9", "the next instruction follows"), Const.TRUE,
				new Assign(pc, next), boundary, null, null));
		program(nop, mask, unmask, back);
		actor.start(boundary);
		arrivals();
		builder.addHazard(new Hazard("H-1", "the handler is entered before the mask", List.of("toy 3"), false, "c0", 0, "D-1",
				new Binary(Binary.Op.EQ, pc, Const.of(1)), null));
		lanes();
		return builder.build();
	}

	private void decision() {
		Stmt ring = Block.of(set(bell, 0), new MarkStmt("c0.bell", MarkKind.DELIVERED, null), new Jump(deliver, "deliver"));
		Stmt buzz = Block.of(set(buzzer, 0), new Jump(deliver, "deliver"));
		List<Candidate> candidates = new ArrayList<>();
		candidates.add(new Candidate(5, "bell", RuleRef.of("E-5", "a bell is taken", "toy 1"), List.of(), bell,
				List.of(maskedOut, mutedOut), Loser.PENDING, ring));
		candidates.add(new Candidate(6, "buzzer", RuleRef.of("E-6", "a buzzer is taken"), List.of(),
				Binary.and(buzzer, wired, powered), List.of(maskedOut), Loser.PENDING, buzz));
		Expr running = new Binary(Binary.Op.NE, pc, Const.of(END));
		actor.fill(boundary, new DecisionPoint("boundary", RuleRef.of("E-0", "nothing is taken"), candidates,
				new DecisionPoint.Otherwise(running, new Execute(pc, next)), boundary, null, null));
	}

	private int insn(String name, String rule, Stmt body) {
		return actor.add(new StepPoint(name, RuleRef.of(rule, name + " runs"), Const.TRUE, body, retire,
				Template.of(name), null));
	}

	private int returns() {
		Expr depth = new Binary(Binary.Op.SUB, level, Const.of(1));
		Stmt body = Block.of(new Assign(pc, frame(depth)), new Assign(level, depth), set(masked, 0), say("returns"));
		return actor.add(new StepPoint("return", RuleRef.of("I-5", "the interrupted program goes on"), Const.TRUE, body,
				boundary, Template.of("return"), null));
	}

	private Stmt enter() {
		return Block.of(new Assign(frame(level), pc), new Assign(level, new Binary(Binary.Op.ADD, level, Const.of(1))),
				set(masked, 1), set(pc, ENTRY), say("the handler is entered"),
				new MarkStmt("c0.marks", MarkKind.NOTE, Template.of("in")));
	}

	private Element frame(Expr index) {
		return new Element(new ElementArray("c0.frame", "", 0,
				List.of(frames[0].variable(), frames[1].variable(), frames[2].variable())), index);
	}

	private void program(int nop, int mask, int unmask, int back) {
		String[] labels = { "first", "shut", "work", "open", "last", null, "entry", "back" };
		int[] entries = { nop, mask, nop, unmask, nop, nop, nop, back };
		String[] texts = { "nop", "mask", "nop", "unmask", "nop", "end", "nop", "return" };
		for (int i = 0; i < labels.length; i++) {
			actor.reservePosition();
			actor.fillPosition(new Position(i, labels[i], i < ENTRY ? "main" : "handler", texts[i], null, entries[i],
					Math.min(i + 1, 7)));
		}
	}

	private void arrivals() {
		for (String name : List.of("b1", "z1")) {
			Slot latch = name.equals("b1") ? bell : buzzer;
			Slot budget = builder.addVariable(name + ".budget", Scope.VM, "", Domain.range(0, 2), 2, false, "");
			String lane = latch == bell ? "c0.bell" : "c0.buzzer";
			Stmt merge = new If(latch, new MarkStmt(lane, MarkKind.MERGED, null));
			builder.addArrival(new Arrival(name, "c0", budget, Const.TRUE, RuleRef.of("A-" + (latch == bell ? 1 : 2), name),
					Block.of(merge, set(latch, 1)), null));
		}
		Slot once = builder.addVariable("quiet.budget", Scope.VM, "", Domain.range(0, 1), 1, false, "");
		builder.addArrival(new Arrival("quiet", "c0", once, new Binary(Binary.Op.GE, pc, Const.of(2)),
				RuleRef.of("A-3", "somebody mutes"), set(muted, 1), null));
		Slot cut = builder.addVariable("cut.budget", Scope.VM, "", Domain.range(0, 1), 1, false, "");
		builder.addArrival(new Arrival("cut", "c0", cut, Const.TRUE, RuleRef.of("A-4", "the power fails"),
				set(powered, 0), null));
	}

	private void lanes() {
		ValueNames positions = ValueNames.of("position", "first", "shut", "work", "open", "last", "end", "entry", "back");
		builder.addLane(new LaneSpec("c0.marks", "c0", "marks", LaneSpec.Kind.MARKS, null, null, null, null, (char) 0,
				null, null, null, List.of()));
		builder.addLane(new LaneSpec("c0.runs", "c0", "runs", LaneSpec.Kind.NESTING, level, level, null, null, (char) 0,
				null, null, ValueNames.of("level", "main", "handler", "handler again", "deep"), List.of()));
		builder.addLane(new LaneSpec("c0.open", "c0", "open", LaneSpec.Kind.GATE, new Unary(Unary.Op.NOT, masked), null,
				"if", null, (char) 0, null, null, ValueNames.BOOL, List.of()));
		builder.addLane(new LaneSpec("c0.bell", "c0", "bell", LaneSpec.Kind.EVENT, bell, null, null, "hexagon", 'B',
				"boundary", "bell", ValueNames.BOOL, List.of()));
		builder.addLane(new LaneSpec("c0.buzzer", "c0", "buzzer", LaneSpec.Kind.EVENT, buzzer, null, null, "circle", 'Z',
				"boundary", "buzzer", ValueNames.BOOL, List.of()));
		builder.addLane(new LaneSpec("c0.pc", "c0", "pc", LaneSpec.Kind.VALUE, pc, null, null, null, (char) 0, null, null,
				positions, List.of()));
	}

	static Stmt set(Slot slot, int value) {
		return new Assign(slot, Const.of(value));
	}

	static Stmt say(String text) {
		return new Say(Template.of(text));
	}

	static Machine machine() {
		return new Toy().build();
	}
}
