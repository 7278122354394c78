package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trapline.machine.Domain;
import trapline.machine.MachineBuilder;
import trapline.machine.RuleRef;
import trapline.machine.Scope;
import trapline.machine.SemanticsError;
import trapline.machine.SlotSet;
import trapline.machine.Template;
import trapline.machine.ValueNames;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Binary.Op;
import trapline.machine.expr.Conditional;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.ElementArray;
import trapline.machine.expr.Expr;
import trapline.machine.expr.IntOperator;
import trapline.machine.expr.Lookup;
import trapline.machine.expr.Member;
import trapline.machine.expr.OperatorCall;
import trapline.machine.expr.Quantified;
import trapline.machine.expr.Slot;
import trapline.machine.expr.TableData;
import trapline.machine.expr.Unary;

class ExprTest {
	private final MachineBuilder builder = new MachineBuilder("expr");
	private final Slot a = builder.addVariable("a", Scope.VM, "", Domain.range(-9, 9), 0, false, "");
	private final Slot b = builder.addVariable("b", Scope.VM, "", Domain.range(-9, 9), 0, false, "");
	private final Slot x = builder.addScratch("x", Domain.range(0, 3));

	private static int eval(Expr e, int... state) {
		return e.eval(Arrays.copyOf(state, 3));
	}

	private static Expr op(Op op, Expr left, Expr right) {
		return new Binary(op, left, right);
	}

	@Test
	void operatorsComputeWhatTheirSymbolsSay() {
		Op[] ops = {Op.OR, Op.AND, Op.EQ, Op.NE, Op.GT, Op.LE, Op.LT, Op.ADD, Op.SUB, Op.MUL, Op.DIV, Op.MOD};
		int[] first = {7, 2};
		int[] wanted = {1, 1, 0, 1, 1, 0, 0, 9, 5, 14, 3, 1};
		for (int i = 0; i < ops.length; i++) {
			assertEquals(wanted[i], eval(op(ops[i], a, b), first), ops[i].symbol());
		}
		assertEquals(1, eval(op(Op.GE, a, b), 2, 2));
		assertEquals(1, eval(op(Op.LE, a, b), 2, 2));
		assertEquals(0, eval(op(Op.OR, a, b), 0, 0));
		assertEquals(0, eval(op(Op.AND, a, b), 2, 0));
		assertEquals(-7, eval(new Unary(Unary.Op.MINUS, a), 7));
		assertEquals(0, eval(Unary.not(a), 7));
	}

	@Test
	void theRightSideIsOnlyEvaluatedIfNeeded() {
		Expr faulty = op(Op.DIV, Const.of(1), Const.of(0));
		assertEquals(0, eval(op(Op.AND, a, faulty), 0));
		assertEquals(1, eval(op(Op.OR, a, faulty), 1));
		assertEquals(3, eval(new Conditional(a, Const.of(3), faulty), 1));
		assertThrows(SemanticsError.class, () -> eval(op(Op.AND, a, faulty), 1));
	}

	@Test
	void textIsTheNotationWithAsFewParenthesesAsNeeded() {
		assertEquals("a + b * 2", op(Op.ADD, a, op(Op.MUL, b, Const.of(2))).toString());
		assertEquals("(a + b) * 2", op(Op.MUL, op(Op.ADD, a, b), Const.of(2)).toString());
		assertEquals("a - (b - 2)", op(Op.SUB, a, op(Op.SUB, b, Const.of(2))).toString());
		assertEquals("a - b - 2", op(Op.SUB, op(Op.SUB, a, b), Const.of(2)).toString());
		assertEquals("!(a && b) || a == b", Binary.or(Unary.not(Binary.and(a, b)), Binary.eq(a, b)).toString());
		assertEquals("a && (if b then a else b)", Binary.and(a, new Conditional(b, a, b)).toString());
		assertEquals("a in {1, 2} && b", Binary.and(new Member(a, new int[] {2, 1}, "in {1, 2}"), b).toString());
		assertEquals("(exists x in T : x == a) && b",
				Binary.and(quantified(Quantified.Kind.EXISTS, Binary.eq(x, a), null), b).toString());
	}

	private Quantified quantified(Quantified.Kind kind, Expr body, Expr otherwise) {
		return new Quantified(kind, x, Quantified.range(0, 3), "T", body, otherwise);
	}

	@Test
	void quantifiersLookAtEveryValueAndRestoreTheirVariable() {
		Expr between = Binary.and(op(Op.GE, x, a), op(Op.LE, x, b));
		int[] state = {1, 2, 7};
		assertEquals(1, quantified(Quantified.Kind.EXISTS, between, null).eval(state));
		assertEquals(0, quantified(Quantified.Kind.ALL, between, null).eval(state));
		assertEquals(2, quantified(Quantified.Kind.COUNT, between, null).eval(state));
		assertEquals(2, quantified(Quantified.Kind.HIGHEST, between, Const.of(-1)).eval(state));
		assertEquals(1, quantified(Quantified.Kind.LOWEST, between, Const.of(-1)).eval(state));
		assertEquals(7, state[2]);
		state[0] = 3;
		assertEquals(-1, quantified(Quantified.Kind.HIGHEST, between, Const.of(-1)).eval(state));
		assertEquals(0, quantified(Quantified.Kind.EXISTS, between, null).eval(state));
		SlotSet reads = new SlotSet();
		quantified(Quantified.Kind.ALL, between, null).reads(reads);
		assertEquals("{0, 1}", reads.toString());
	}

	@Test
	void anIndexWithoutStateIsAnError() {
		Element element = new Element(new ElementArray("irr", "", 30, Arrays.asList(a.variable(), null, b.variable())), x);
		assertEquals(5, element.eval(new int[] {4, 5, 32}));
		SemanticsError inactive = assertThrows(SemanticsError.class, () -> element.eval(new int[] {4, 5, 31}));
		assertEquals("index 31 of irr has no state: it is not active in this scenario", inactive.getMessage());
		SemanticsError outside = assertThrows(SemanticsError.class, () -> element.eval(new int[] {4, 5, 29}));
		assertEquals("index 29 is outside irr[30..32]", outside.getMessage());
	}

	@Test
	void theFirstMatchingRowOfATableWins() {
		TableData table = new TableData("t", List.of(new TableData.Key("k", new Domain(0, 9, ValueNames.of("kind", "zero"))),
				new TableData.Key("l", Domain.range(0, 3))), List.of("r", "s"), List.of(
						new TableData.Row(RuleRef.of("T.1", ""), Arrays.asList(new int[] {1, 2}, null), new int[] {10, 11}),
						new TableData.Row(RuleRef.of("T.2", ""), Arrays.asList(null, new int[] {3}), new int[] {20, 21})));
		Lookup lookup = new Lookup(table, 1, List.of(a, b));
		assertEquals(11, eval(lookup, 2, 3));
		assertEquals(11, eval(lookup, 2, 3));
		assertEquals(21, eval(lookup, 0, 3));
		assertEquals("t(a, b).s", lookup.toString());
		SemanticsError error = assertThrows(SemanticsError.class, () -> eval(lookup, 0, 1));
		assertEquals("table t has no row for k = zero, l = 1", error.getMessage());
		assertThrows(SemanticsError.class, () -> eval(lookup, 77, 1));
		assertThrows(IllegalArgumentException.class, () -> new TableData("t", table.keys(), table.results(), List.of(
				new TableData.Row(RuleRef.of("T.3", ""), Collections.singletonList(null), new int[] {1, 2}))));
	}

	@Test
	void operatorsAreCalledWithTheirArguments() {
		IntOperator bit = new IntOperator("bit", 2, v -> v[0] >> v[1] & 1);
		OperatorCall call = new OperatorCall(bit, List.of(a, Const.of(2)));
		assertEquals(1, eval(call, 4));
		assertEquals(0, eval(call, 3));
		assertEquals("bit(a, 2)", call.toString());
		assertThrows(IllegalArgumentException.class, () -> new OperatorCall(bit, List.of(a)));
	}

	@Test
	void templatesFillTheirHolesInOrder() {
		ValueNames names = new ValueNames("v", Map.of(3, "three"), Map.of(3, "the third"));
		Template text = new Template("{} and {} of {}", List.of(new Template.Argument(a, names), new Template.Argument(a, null)));
		assertEquals("three and 3 of {}", text.render(new int[] {3, 0, 0}));
		assertEquals("the third", names.title(3));
		assertEquals("4", names.title(4));
		assertEquals(3, names.value("three").getAsInt());
	}

	@Test
	void domainsCountTheirBits() {
		assertEquals(0, Domain.range(5, 5).bits());
		assertEquals(1, Domain.BOOL.bits());
		assertEquals(2, Domain.range(-1, 1).bits());
		assertEquals(8, Domain.range(0, 255).bits());
		assertEquals(9, Domain.range(0, 256).bits());
		assertEquals(32, Domain.range(Integer.MIN_VALUE, Integer.MAX_VALUE).bits());
		assertThrows(IllegalArgumentException.class, () -> Domain.range(1, 0));
	}
}
