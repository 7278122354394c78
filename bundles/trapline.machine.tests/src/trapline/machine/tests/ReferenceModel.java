package trapline.machine.tests;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.ActorBuilder;
import trapline.machine.Arrival;
import trapline.machine.Check;
import trapline.machine.ChoicePoint;
import trapline.machine.ChoicePoint.Option;
import trapline.machine.Domain;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.MachineBuilder;
import trapline.machine.RuleRef;
import trapline.machine.Scope;
import trapline.machine.Variable;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.ElementArray;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.expr.Unary;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Stmt;

/**
 * The reference transition system: independent CPUs, each with a stack of up to four frames and nine rules, built by hand.
 * It compares search engines and does not describe hardware.
 */
final class ReferenceModel {
	private static final int DEPTH = 4;
	private static final int IRQ = 1;
	private static final int NMI = 2;
	private static final int PF = 3;

	private final MachineBuilder builder;

	private ReferenceModel(String name) {
		builder = new MachineBuilder(name);
	}

	/** The model with so many CPUs and page faults per CPU. */
	static Machine build(int cpus, int faults) {
		ReferenceModel model = new ReferenceModel("reference cpus=" + cpus + " faults=" + faults);
		for (int i = 0; i < cpus; i++) {
			model.new Cpu("v" + i, faults).add();
		}
		return model.builder.build();
	}

	private final class Cpu {
		private final String name;
		private final ActorBuilder actor;
		private final Slot depth;
		private final List<Variable> stack = new ArrayList<>();
		private final Slot open;
		private final Slot blocked;
		private final Slot nmi;
		private final Slot irq;
		private final Slot shadow;
		private final Slot nmis;
		private final Slot irqs;
		private final Slot faults;

		Cpu(String name, int faultBudget) {
			this.name = name;
			actor = builder.addActor(name);
			depth = variable("dep", Domain.range(0, DEPTH), 0);
			for (int i = 0; i < DEPTH; i++) {
				stack.add(variable("st[" + i + "]", Domain.range(0, PF * 2 + 1), 0).variable());
			}
			open = variable("IF", Domain.BOOL, 1);
			blocked = variable("blk", Domain.BOOL, 0);
			nmi = variable("pn", Domain.BOOL, 0);
			irq = variable("pi", Domain.BOOL, 0);
			shadow = variable("sh", Domain.BOOL, 0);
			nmis = variable("nb", Domain.range(0, 2), 2);
			irqs = variable("ib", Domain.range(0, 2), 2);
			faults = variable("pb", Domain.range(0, faultBudget), faultBudget);
		}

		private Slot variable(String field, Domain domain, int initial) {
			return builder.addVariable(name + "." + field, Scope.CPU, name, domain, initial, false, "");
		}

		void add() {
			int loop = actor.reserve("loop");
			Expr room = new Binary(Binary.Op.LT, depth, Const.of(DEPTH));
			Expr deep = new Binary(Binary.Op.GT, depth, Const.of(0));
			Expr kindOfTop = new Binary(Binary.Op.DIV, stack(minusOne()), Const.of(2));
			Expr onNmi = Binary.and(deep, Binary.eq(kindOfTop, Const.of(NMI)));
			Expr nmiReady = Binary.and(nmi, not(blocked));
			actor.fill(loop, new ChoicePoint("loop", List.of(
					option("nmi", Binary.and(nmi, not(blocked), not(shadow), room),
							push(NMI), set(open, 0), set(blocked, 1), set(nmi, 0)),
					option("irq", Binary.and(irq, open, not(shadow), room, not(nmiReady)), push(IRQ), set(open, 0), set(irq, 0)),
					option("fault", Binary.and(new Binary(Binary.Op.GT, faults, Const.of(0)), room), push(PF), set(open, 0),
							new Assign(faults, new Binary(Binary.Op.SUB, faults, Const.of(1))), set(shadow, 0)),
					option("iret", deep, new Assign(depth, minusOne()),
							new Assign(open, new Binary(Binary.Op.MOD, stack(depth), Const.of(2))),
							new Assign(stack(depth), Const.of(0)), set(blocked, 0), set(shadow, 0)),
					option("sti", Binary.and(not(open), not(onNmi)), set(open, 1), set(shadow, 1)),
					option("cli", open, set(open, 0), set(shadow, 0)),
					option("shadow", shadow, set(shadow, 0))), loop, null, null));
			arrival("NMI", nmis, nmi);
			arrival("IRQ", irqs, irq);
			hazard();
		}

		private Expr minusOne() {
			return new Binary(Binary.Op.SUB, depth, Const.of(1));
		}

		private Element stack(Expr index) {
			return new Element(new ElementArray(name + ".st", "", 0, stack), index);
		}

		private Option option(String option, Expr when, Stmt... body) {
			return new Option(option, RuleRef.of("REF." + option, "reference rule " + option), when, Block.of(body));
		}

		private Stmt push(int kind) {
			Expr frame = new Binary(Binary.Op.ADD, Const.of(kind * 2), open);
			return Block.of(new Assign(stack(depth), frame),
					new Assign(depth, new Binary(Binary.Op.ADD, depth, Const.of(1))));
		}

		private void arrival(String event, Slot budget, Slot latch) {
			builder.addArrival(new Arrival(name + " " + event, name, budget, Const.TRUE, RuleRef.of("REF.arrive", ""),
					set(latch, 1), null));
		}

		private void hazard() {
			Expr live = Const.FALSE;
			for (Variable frame : stack) {
				live = Binary.or(live, Binary.eq(new Binary(Binary.Op.DIV, new Slot(frame), Const.of(2)), Const.of(NMI)));
			}
			builder.addHazard(new Hazard("H-NESTED", "an NMI is delivered while an NMI frame is live", List.of(), false, name,
					actor.index(), "REF.nmi", live, null));
			builder.addCheck(new Check(Check.Kind.NEVER, "never " + name + " H-NESTED", null, "H-NESTED", null));
		}

		private Expr not(Expr e) {
			return Unary.not(e);
		}

		private Stmt set(Slot slot, int value) {
			return new Assign(slot, Const.of(value));
		}
	}
}
