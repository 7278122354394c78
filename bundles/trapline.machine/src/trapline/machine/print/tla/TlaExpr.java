package trapline.machine.print.tla;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import trapline.machine.Variable;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Conditional;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Lookup;
import trapline.machine.expr.Member;
import trapline.machine.expr.OperatorCall;
import trapline.machine.expr.Slot;
import trapline.machine.expr.Unary;
import trapline.machine.print.transitions.Cell;
import trapline.machine.print.transitions.Layout;
import trapline.machine.print.transitions.Operator;

/** Expressions about a record that holds a state. TLA+ tells truth from numbers, so that there are two texts for each. */
final class TlaExpr {
	private static final Map<Binary.Op, String> COMPARISONS = Map.of(Binary.Op.EQ, "=", Binary.Op.NE, "#", Binary.Op.LT, "<",
			Binary.Op.LE, "<=", Binary.Op.GT, ">", Binary.Op.GE, ">=");
	private static final String DIV = "Div(a, b) == IF a < 0 THEN -((-a) \\div b) ELSE a \\div b";
	private static final String REM = "Rem(a, b) == a - b * Div(a, b)";

	private final Layout layout;
	private final TlaTables tables;
	private final Map<String, String> definitions = new LinkedHashMap<>();

	TlaExpr(Layout layout, TlaTables tables) {
		this.layout = layout;
		this.tables = tables;
	}

	/** The definitions on which texts depend. */
	Map<String, String> definitions() {
		return definitions;
	}

	/** The truth of an expression. */
	String truth(Expr e, String state) {
		if (e instanceof Const c) {
			return c.value() != 0 ? "TRUE" : "FALSE";
		} else if (e instanceof Unary u && u.op() == Unary.Op.NOT) {
			return "~" + truth(u.operand(), state);
		} else if (e instanceof Binary b && (b.op() == Binary.Op.AND || b.op() == Binary.Op.OR)) {
			List<String> parts = new ArrayList<>();
			collect(b, b.op(), parts, state);
			return "(" + String.join(b.op() == Binary.Op.AND ? " /\\ " : " \\/ ", parts) + ")";
		} else if (e instanceof Binary b && COMPARISONS.containsKey(b.op())) {
			return "(" + value(b.left(), state) + " " + COMPARISONS.get(b.op()) + " " + value(b.right(), state) + ")";
		} else if (e instanceof Member m) {
			return "(" + value(m.value(), state) + " \\in " + set(m.values()) + ")";
		} else if (e instanceof Conditional c) {
			return "(IF " + truth(c.condition(), state) + " THEN " + truth(c.yes(), state) + " ELSE " + truth(c.no(), state) + ")";
		}
		return "(" + value(e, state) + " # 0)";
	}

	/** A chain of the same operator, without parentheses in it. */
	private void collect(Expr e, Binary.Op op, List<String> parts, String state) {
		if (e instanceof Binary b && b.op() == op) {
			collect(b.left(), op, parts, state);
			collect(b.right(), op, parts, state);
		} else {
			parts.add(truth(e, state));
		}
	}

	/** A set of numbers, which must be ascending. */
	static String set(int... values) {
		boolean run = values.length > 2 && values[values.length - 1] - values[0] == values.length - 1;
		return run ? "(" + number(values[0]) + ".." + number(values[values.length - 1]) + ")"
				: Arrays.stream(values).mapToObj(TlaExpr::number).collect(Collectors.joining(", ", "{", "}"));
	}

	static String number(int value) {
		return value < 0 ? "(" + value + ")" : Integer.toString(value);
	}

	/** The value of an expression. */
	String value(Expr e, String state) {
		if (e instanceof Const c) {
			return constant(c);
		} else if (e instanceof Slot slot) {
			return variable(slot.variable(), state);
		} else if (e instanceof Element element) {
			return element(element, state);
		} else if (e instanceof Unary u && u.op() == Unary.Op.MINUS) {
			return "(-" + value(u.operand(), state) + ")";
		} else if (e instanceof Binary b && b.op().compareTo(Binary.Op.GE) > 0) {
			return arithmetic(b.op(), value(b.left(), state), value(b.right(), state));
		} else if (e instanceof Conditional c) {
			return "(IF " + truth(c.condition(), state) + " THEN " + value(c.yes(), state) + " ELSE " + value(c.no(), state) + ")";
		} else if (e instanceof Lookup l) {
			return tables.lookup(l, l.keys().stream().map(k -> value(k, state)).toList());
		} else if (e instanceof OperatorCall call) {
			Operator operator = Operator.named(call.operator().name());
			definitions.putAll(operator.definitions());
			return operator.tla(call.arguments().stream().map(a -> value(a, state)).toList());
		}
		return "(IF " + truth(e, state) + " THEN 1 ELSE 0)";
	}

	private String arithmetic(Binary.Op op, String left, String right) {
		if (op == Binary.Op.DIV || op == Binary.Op.MOD) {
			definitions.put("Div", DIV);
			definitions.put("Rem", REM);
			return (op == Binary.Op.DIV ? "Div(" : "Rem(") + left + ", " + right + ")";
		}
		return "(" + left + " " + op.symbol() + " " + right + ")";
	}

	private static String constant(Const c) {
		boolean plain = c.name() == null || c.name().equals("true") || c.name().equals("false")
				|| c.name().equals(Integer.toString(c.value()));
		return number(c.value()) + (plain ? "" : " (*" + TlaText.plain(c.name()) + "*)");
	}

	/** A variable, or its value if it always has the same. */
	String variable(Variable variable, String state) {
		Cell cell = layout.cell(variable);
		if (cell == null) {
			return number(layout.initial(variable));
		}
		return state + "." + cell.name() + (cell.inArray() ? "[" + number(cell.index()) + "]" : "");
	}

	/** The index of an element in its printed array. */
	String index(Element element, String state) {
		int shift = layout.shift(element);
		String index = value(element.index(), state);
		return shift == 0 ? index : index + (shift > 0 ? " + " + shift : " - " + -shift);
	}

	private String element(Element element, String state) {
		String array = layout.array(element);
		String index = value(element.index(), state);
		if (array != null) {
			return state + "." + array + "[" + index(element, state) + "]";
		}
		String chain = "0";
		for (Map.Entry<Integer, Variable> each : Layout.byIndex(element).entrySet()) {
			chain = "(IF " + index + " = " + number(each.getKey()) + " THEN " + variable(each.getValue(), state) + " ELSE " + chain
					+ ")";
		}
		return chain;
	}
}
