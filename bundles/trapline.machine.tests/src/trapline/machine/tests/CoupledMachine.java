package trapline.machine.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import trapline.machine.ActorBuilder;
import trapline.machine.Arrival;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.Check;
import trapline.machine.ChoicePoint;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Domain;
import trapline.machine.Hazard;
import trapline.machine.Loser;
import trapline.machine.Machine;
import trapline.machine.MachineBuilder;
import trapline.machine.RuleRef;
import trapline.machine.Scope;
import trapline.machine.StepPoint;
import trapline.machine.StopPoint;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Conditional;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.ElementArray;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;
import trapline.machine.expr.Unary;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Choose;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Jump;
import trapline.machine.stmt.Stmt;

/**
 * Small random Machines of processors that mostly mind their own business: each has a latch that an arrival or another processor
 * may set, a mask that holds it back, and variables of its own; a few are shared. Or several copies of such a Machine in one.
 */
final class CoupledMachine {
	private static final int HIGH = 2;

	private final Random random;
	private final MachineBuilder builder;
	private final String prefix;
	/** Whether one constant is another one than in other copies. */
	private final boolean differs;
	private final List<Slot> shared = new ArrayList<>();
	private final List<Slot> latches = new ArrayList<>();
	private int rules;

	private CoupledMachine(long seed, MachineBuilder builder, String prefix, boolean differs) {
		random = new Random(seed * 31 + 7);
		this.builder = builder;
		this.prefix = prefix;
		this.differs = differs;
	}

	static Machine build(long seed) {
		return copies(seed, 1, false);
	}

	/**
	 * Several Machines in one that are the same but for names.
	 *
	 * @param lastDiffers whether the last one does not: what its arrivals write, or what its hazard asks for, is one more
	 */
	static Machine copies(long seed, int copies, boolean lastDiffers) {
		MachineBuilder builder = new MachineBuilder("coupled");
		for (int i = 0; i < copies; i++) {
			new CoupledMachine(seed, builder, copies == 1 ? "" : "c" + i + ".", lastDiffers && i == copies - 1).add();
		}
		return builder.build();
	}

	/**
	 * Processors with the same program, which share variables; two may also set each other's latch.
	 *
	 * @param lastDiffers whether the last one is not like them: what arrives at it writes another value, or its latch begins with another one
	 */
	static Machine symmetric(long seed, int members, boolean lastDiffers) {
		MachineBuilder builder = new MachineBuilder("symmetric");
		CoupledMachine common = new CoupledMachine(seed, builder, "", false);
		common.shared.add(common.variable("s0"));
		common.shared.add(common.variable("s1"));
		List<CoupledMachine> all = new ArrayList<>();
		for (int i = 0; i < members; i++) {
			boolean other = lastDiffers && i == members - 1;
			CoupledMachine one = new CoupledMachine(seed + 1, builder, "m" + i + ".", other && seed % 4 < 2);
			one.shared.addAll(common.shared);
			one.latches.add(one.variable("latch"));
			if (other && seed % 4 >= 2) {
				builder.setInitial(one.latches.get(0), 1 - builder.variables().get(one.latches.get(0).index()).initial());
			}
			all.add(one);
		}
		for (int i = 0; i < members; i++) {
			CoupledMachine one = all.get(i);
			one.latches.add(members == 2 ? all.get(1 - i).latches.get(0) : one.variable("latch1"));
			builder.addSymmetric(one.member());
		}
		List<Expr> latched = all.stream().map(one -> Binary.eq(one.latches.get(0), Const.of(1))).toList();
		builder.addCheck(new Check(Check.Kind.NEVER, "all", Binary.and(latched), null, null));
		latched.forEach(one -> builder.addCheck(new Check(Check.Kind.EXISTS, "one", Binary.and(one, common.shared.get(0)), null, null)));
		latched.forEach(one -> builder.addCheck(new Check(Check.Kind.EVENTUALLY, "one", Unary.not(one), null, null)));
		return builder.build();
	}

	private int member() {
		actor(0);
		arrival(0, 0);
		builder.addHazard(new Hazard("H-state", "", List.of(), false, prefix + "p0", -1, null,
				Binary.and(Binary.eq(latches.get(0), Const.of(1 + random.nextInt(2))), Binary.eq(pick(shared), Const.of(1))), null));
		return builder.actors().size() - 1;
	}

	private void add() {
		int actors = 2 + random.nextInt(2);
		for (int i = 0; i < 2; i++) {
			shared.add(variable("s" + i));
		}
		for (int i = 0; i < actors; i++) {
			latches.add(variable("latch" + i));
		}
		for (int i = 0; i < actors; i++) {
			actor(i);
		}
		for (int i = 0; i < 1 + random.nextInt(2); i++) {
			arrival(i, random.nextInt(actors));
		}
		Slot asked = pick(random.nextBoolean() ? shared : latches);
		builder.addHazard(new Hazard("H-state", "", List.of(), false, "", -1, null,
				Binary.and(Binary.eq(asked, Const.of((random.nextInt(HIGH + 1) + (differs ? 1 : 0)) % (HIGH + 1))), Binary.eq(pick(shared), Const.of(1))), null));
		if (random.nextInt(3) == 0) {
			builder.addCheck(new Check(random.nextBoolean() ? Check.Kind.NEVER : Check.Kind.ALWAYS, "",
					Binary.eq(pick(shared), Const.of(random.nextInt(HIGH + 1))), null, null));
		}
	}

	private Slot variable(String name) {
		return builder.addVariable(prefix + name, Scope.VM, "", Domain.range(0, HIGH), random.nextInt(2), false, "");
	}

	private Slot pick(List<Slot> slots) {
		return slots.get(random.nextInt(slots.size()));
	}

	private RuleRef rule() {
		return RuleRef.of(prefix + "R-" + rules++, "");
	}

	private void arrival(int number, int target) {
		Slot budget = variable("budget" + number);
		Stmt set = new Assign(latches.get(target), Const.of(differs ? 2 : 1));
		Stmt body = switch (random.nextInt(3)) {
			case 0 -> set;
			case 1 -> new If(Binary.eq(pick(shared), Const.of(1)), set, new Assign(latches.get(target), Const.of(2)));
			default -> new Assign(new Element(
					new ElementArray("latch", "", 0, latches.stream().map(Slot::variable).limit(2).toList()), zeroOrOne()), Const.of(1));
		};
		builder.addArrival(new Arrival(prefix + "e" + number, prefix + "p" + target, budget, Const.TRUE, rule(), body, null));
	}

	/** An index that depends on a shared variable. */
	private Expr zeroOrOne() {
		return new Conditional(Binary.eq(pick(shared), Const.of(0)), Const.of(0), Const.of(1));
	}

	private void actor(int number) {
		ActorBuilder actor = builder.addActor(prefix + "p" + number);
		Slot mask = builder.addVariable(prefix + "mask" + number, Scope.CPU, "p" + number, Domain.BOOL, random.nextInt(2), false, "");
		Slot own = builder.addVariable(prefix + "own" + number, Scope.CPU, "p" + number, Domain.range(0, HIGH), 0, false, "");
		int points = 4 + random.nextInt(3);
		for (int i = 0; i <= points; i++) {
			actor.reserve("p" + number + "." + i);
		}
		for (int i = 0; i < points; i++) {
			actor.fill(i, point(number, i, points, mask, own));
		}
		actor.fill(points, new StopPoint("stop", null));
		actor.start(0);
		if (random.nextBoolean()) {
			builder.addHazard(new Hazard("H-" + number, "", List.of(), false, prefix + "p" + number, actor.index(),
					prefix + "R-" + (rules - 1 - random.nextInt(3)), random.nextBoolean() ? Binary.eq(own, Const.of(1)) : Const.TRUE, null));
		}
	}

	private ControlPoint point(int actor, int number, int points, Slot mask, Slot own) {
		int next = random.nextInt(6) == 0 ? random.nextInt(points) : number + 1;
		String label = "p" + actor + "." + number;
		return switch (random.nextInt(5)) {
			case 0, 1 -> new StepPoint(label, rule(), random.nextInt(3) == 0 ? Binary.eq(own, Const.of(1)) : Const.TRUE,
					local(actor, mask, own), next, null, null);
			case 2 -> new StepPoint(label, rule(), Const.TRUE, outward(actor, own), next, null, null);
			case 3 -> new DecisionPoint(label, rule(), List.of(
					new Candidate(1, "taken", rule(), List.of(), Binary.eq(latches.get(actor), Const.of(1)),
							List.of(new Blocker("masked", 'm', null, rule(), mask)), Loser.PENDING,
							Block.of(new Assign(latches.get(actor), Const.of(0)), new Assign(own, Const.of(1)),
									new Jump(random.nextInt(points + 1), "handler"))),
					new Candidate(2, "other", rule(), List.of(), Binary.and(Unary.not(mask), Binary.eq(pick(shared), Const.of(1))),
							List.of(), Loser.PENDING, local(actor, mask, own))),
					random.nextInt(4) == 0 ? null : new DecisionPoint.Otherwise(Const.TRUE, local(actor, mask, own)), next, null,
					null);
			default -> new ChoicePoint(label, List.of(
					new ChoicePoint.Option("one", rule(), Binary.eq(latches.get(actor), Const.of(1)), local(actor, mask, own)),
					new ChoicePoint.Option("two", null, random.nextBoolean() ? Const.TRUE : mask, Block.EMPTY)), next, null, null);
		};
	}

	private Stmt local(int actor, Slot mask, Slot own) {
		return switch (random.nextInt(5)) {
			case 0 -> new Assign(mask, Const.of(random.nextInt(2)));
			case 1 -> new Assign(own, pick(shared));
			case 2 -> new Choose(own, new int[] {0, 1}, "T");
			case 3 -> new If(mask, new Assign(own, Const.of(2)));
			default -> new Assign(own, new Binary(Binary.Op.MOD, new Binary(Binary.Op.ADD, own, Const.of(1)), Const.of(HIGH + 1)));
		};
	}

	private Stmt outward(int actor, Slot own) {
		return switch (random.nextInt(3)) {
			case 0 -> new Assign(latches.get(random.nextInt(latches.size())), Const.of(1));
			case 1 -> new Assign(pick(shared), own);
			default -> new If(Binary.eq(own, Const.of(1)), new Assign(pick(shared), Const.of(random.nextInt(HIGH + 1))));
		};
	}
}
