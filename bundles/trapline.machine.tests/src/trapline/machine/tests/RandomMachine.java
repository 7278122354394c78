package trapline.machine.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import trapline.machine.ActorBuilder;
import trapline.machine.Arrival;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.CascadePoint;
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
import trapline.machine.Template;
import trapline.machine.Variable;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Conditional;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.ElementArray;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Lookup;
import trapline.machine.expr.Member;
import trapline.machine.expr.Place;
import trapline.machine.expr.Quantified;
import trapline.machine.expr.Slot;
import trapline.machine.expr.TableData;
import trapline.machine.expr.Unary;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Choose;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Jump;
import trapline.machine.stmt.MarkKind;
import trapline.machine.stmt.MarkStmt;
import trapline.machine.stmt.ParallelAssign;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Say;
import trapline.machine.stmt.Stmt;

/** Small random Machines that use every kind of control point, statement and expression, and never leave their domains. */
final class RandomMachine {
	private static final int HIGH = 2;
	private static final int POINTS = 5;

	private final Random random;
	private final MachineBuilder builder = new MachineBuilder("random");
	private final List<Slot> variables = new ArrayList<>();
	/** Used by one actor only, by number. */
	private final List<Slot> mine = new ArrayList<>();
	private final List<Slot> ghosts = new ArrayList<>();
	private final List<Slot> wides = new ArrayList<>();
	private final List<Variable> array = new ArrayList<>();
	private final TableData table;
	private final boolean wide;
	private int rules;
	/** Whose parts are being made; -1 for those of nobody. */
	private int current = -1;

	private RandomMachine(long seed, boolean wide) {
		random = new Random(seed);
		this.wide = wide;
		table = new TableData("t", List.of(new TableData.Key("a", Domain.range(0, HIGH))), List.of("r"), List.of(
				new TableData.Row(rule(), List.of(new int[] {1}), new int[] {random.nextInt(HIGH + 1)}),
				new TableData.Row(rule(), new ArrayList<>(java.util.Collections.singletonList(null)),
						new int[] {random.nextInt(HIGH + 1)})));
	}

	static Machine build(long seed) {
		return new RandomMachine(seed, false).build();
	}

	/** With states of more than one word. */
	static Machine buildWide(long seed) {
		return new RandomMachine(seed, true).build();
	}

	private Machine build() {
		for (int i = 0; i < 3; i++) {
			variables.add(variable("x" + i, false));
			mine.add(builder.addVariable("m" + i, Scope.CPU, "", Domain.range(0, HIGH), random.nextInt(HIGH + 1), false, ""));
			array.add(variable("a[" + i + "]", false).variable());
		}
		ghosts.add(variable("g0", true));
		ghosts.add(variable("g1", true));
		for (int i = 0; wide && i < 3; i++) {
			wides.add(builder.addVariable("wide" + i, Scope.VM, "", Domain.range(0, Integer.MAX_VALUE), 0, false, ""));
		}
		int actors = 1 + random.nextInt(2);
		for (int i = 0; i < actors; i++) {
			current = i;
			actor("p" + i);
		}
		current = -1;
		for (int i = 0; i < 2; i++) {
			Slot budget = i == 0 ? null : variable("budget", false);
			Stmt body = arrivalBody();
			builder.addArrival(new Arrival("e" + i, "p0", budget, condition(1), rule(), body, null));
		}
		builder.addHazard(new Hazard("H-1", "", List.of(), false, "", -1, null, Binary.eq(ghosts.get(0), Const.of(2)), null));
		builder.addHazard(new Hazard("H-2", "", List.of(), false, "", 0, "R-" + (3 + random.nextInt(5)), condition(1), null));
		builder.addCheck(new Check(Check.Kind.NEVER, "", condition(2), null, null));
		builder.addCheck(new Check(Check.Kind.EXISTS, "", condition(2), null, null));
		builder.addCheck(new Check(Check.Kind.EVENTUALLY, "", condition(2), null, null));
		return builder.build();
	}

	private Slot variable(String name, boolean ghost) {
		return builder.addVariable(name, Scope.VM, "", Domain.range(0, HIGH), random.nextInt(HIGH + 1), ghost, "");
	}

	private RuleRef rule() {
		return RuleRef.of("R-" + rules++, "");
	}

	private void actor(String name) {
		ActorBuilder actor = builder.addActor(name);
		for (int i = 0; i < POINTS; i++) {
			actor.reserve(name + "." + i);
		}
		for (int i = 0; i < POINTS; i++) {
			actor.fill(i, point(name + "." + i));
		}
		actor.start(random.nextInt(POINTS));
	}

	private ControlPoint point(String label) {
		int next = random.nextInt(POINTS);
		Template event = random.nextBoolean() ? Template.of("event " + label) : null;
		return switch (random.nextInt(4)) {
			case 0 -> new StepPoint(label, random.nextBoolean() ? rule() : null, random.nextBoolean() ? Const.TRUE : condition(2), body(), next, event, null);
			case 1 -> new DecisionPoint(label, rule(), List.of(candidate(2), candidate(1), candidate(2)), random.nextBoolean()
					? null : new DecisionPoint.Otherwise(condition(1), body()), next, event, null);
			case 2 -> new ChoicePoint(label, List.of(new ChoicePoint.Option("one", rule(), condition(1), body()),
					new ChoicePoint.Option("two", null, condition(1), body())), next, event, null);
			default -> new CascadePoint(label, rule(), List.of(
					new CascadePoint.Stage("s", true, List.of(new CascadePoint.Line(rule(), condition(1), null),
							new CascadePoint.Line(rule(), condition(1), body())), body()),
					new CascadePoint.Stage("t", false, List.of(new CascadePoint.Line(rule(), condition(1), null)), body())),
					body(), next, event, null);
		};
	}

	private Candidate candidate(double rank) {
		Slot let = builder.addScratch("let", Domain.range(0, HIGH));
		Expr when = random.nextBoolean() ? condition(1) : Binary.eq(let, Const.of(random.nextInt(HIGH + 1)));
		List<Blocker> blockers = random.nextBoolean() ? List.of()
				: List.of(new Blocker("b", 'b', null, rule(), condition(1)));
		return new Candidate(rank, "c" + rules, rule(), List.of(new Assign(let, value(1))), when, blockers, Loser.PENDING,
				Block.of(new Assign(place(), let), body()));
	}

	private Stmt arrivalBody() {
		List<Stmt> body = new ArrayList<>(List.of(new Assign(place(), value(2)), new Assign(ghosts.get(1), value(1))));
		if (wide) {
			for (Slot slot : wides) {
				body.add(new Assign(slot, new Binary(Binary.Op.MUL, value(0), Const.of(700_000_001))));
			}
		}
		return new Block(body);
	}

	private Stmt body() {
		List<Stmt> statements = new ArrayList<>();
		int size = random.nextInt(4);
		for (int i = 0; i < size; i++) {
			statements.add(statement());
		}
		return new Block(statements);
	}

	private Stmt statement() {
		return switch (random.nextInt(10)) {
			case 9 -> new Ruled(rule(), statement());
			case 0 -> new If(condition(1), statement(), random.nextBoolean() ? statement() : Block.EMPTY);
			case 1 -> new Jump(random.nextInt(POINTS), "somewhere");
			case 2 -> new Choose(place(), new int[] {0, random.nextInt(2) + 1}, "T");
			case 3 -> new Say(new Template("x is {}", List.of(new Template.Argument(variables.get(0), null))));
			case 4 -> new MarkStmt("lane", MarkKind.NOTE, null);
			case 5 -> new Assign(ghosts.get(random.nextInt(2)), value(1));
			case 6 -> new ParallelAssign(List.of(variables.get(0), variables.get(1)), List.of(value(1), variables.get(0)));
			default -> new Assign(place(), value(2));
		};
	}

	private Place place() {
		if (current >= 0 && random.nextInt(3) > 0) {
			return mine.get(current);
		}
		return random.nextInt(3) == 0 ? element() : variables.get(random.nextInt(variables.size()));
	}

	private Element element() {
		Expr index = random.nextBoolean() ? variables.get(random.nextInt(variables.size()))
				: Const.of(random.nextInt(HIGH + 1));
		return new Element(new ElementArray("a", "", 0, array), index);
	}

	/** A value within 0..HIGH. */
	private Expr value(int depth) {
		return switch (random.nextInt(depth > 0 ? 7 : 3)) {
			case 0 -> Const.of(random.nextInt(HIGH + 1));
			case 1 -> place();
			case 2 -> element();
			case 3 -> new Conditional(condition(depth - 1), value(depth - 1), value(depth - 1));
			case 4 -> new Binary(Binary.Op.MOD, new Binary(Binary.Op.ADD, value(depth - 1), value(depth - 1)),
					Const.of(HIGH + 1));
			case 5 -> new Lookup(table, 0, List.of(value(depth - 1)));
			default -> quantified(random.nextBoolean() ? Quantified.Kind.HIGHEST : Quantified.Kind.LOWEST, depth);
		};
	}

	private Expr condition(int depth) {
		return switch (random.nextInt(depth > 0 ? 7 : 2)) {
			case 0 -> Binary.eq(place(), Const.of(random.nextInt(HIGH + 1)));
			case 1 -> new Binary(Binary.Op.values()[3 + random.nextInt(5)], value(0), value(0));
			case 2 -> Unary.not(condition(depth - 1));
			case 3 -> Binary.and(condition(depth - 1), condition(depth - 1));
			case 4 -> Binary.or(condition(depth - 1), condition(depth - 1));
			case 5 -> new Member(value(depth - 1), new int[] {2, 0}, "in {2, 0}");
			default -> quantified(random.nextBoolean() ? Quantified.Kind.EXISTS : Quantified.Kind.ALL, depth);
		};
	}

	private Expr quantified(Quantified.Kind kind, int depth) {
		Slot x = builder.addScratch("x", Domain.range(0, HIGH));
		Expr body = Binary.or(Binary.eq(new Element(new ElementArray("a", "", 0, array), x), x), condition(depth - 1));
		boolean chooses = kind == Quantified.Kind.HIGHEST || kind == Quantified.Kind.LOWEST;
		return new Quantified(kind, x, Quantified.range(0, HIGH), "T", body, chooses ? value(depth - 1) : null);
	}
}
