package trapline.machine.print.promela;

import java.util.ArrayList;
import java.util.Arrays;
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

/** Expressions in Promela, whose operators are those of the notation. */
final class PromelaExpr {
	private final Layout layout;
	private final PromelaTables tables;

	PromelaExpr(Layout layout, PromelaTables tables) {
		this.layout = layout;
		this.tables = tables;
	}

	/** The text of an expression, whole or as an operand of anything. */
	String text(Expr e, boolean operand) {
		if (e instanceof Const c) {
			return constant(c);
		} else if (e instanceof Slot slot) {
			return variable(slot.variable());
		} else if (e instanceof Element element) {
			return element(element);
		} else if (e instanceof Unary u) {
			String sign = u.op() == Unary.Op.NOT ? "!" : "-";
			String text = text(u.operand(), true);
			// "!!" sends to a channel
			return text.startsWith(sign) ? sign + "(" + text + ")" : sign + text;
		} else if (e instanceof Binary b) {
			String text = b.op() == Binary.Op.AND || b.op() == Binary.Op.OR ? junction(b) : text(b.left(), true) + " "
					+ b.op().symbol() + " " + text(b.right(), true);
			return operand ? "(" + text + ")" : text;
		} else if (e instanceof Conditional c) {
			return "(" + text(c.condition(), true) + " -> " + text(c.yes(), true) + " : " + text(c.no(), true) + ")";
		} else if (e instanceof Member m) {
			return member(m);
		} else if (e instanceof Lookup l) {
			return tables.lookup(l, l.keys().stream().map(k -> text(k, true)).toList());
		} else if (e instanceof OperatorCall call) {
			return Operator.named(call.operator().name()).promela(call.arguments().stream().map(a -> text(a, true)).toList());
		}
		throw new IllegalStateException("not an expression of an exploration form: " + e);
	}

	static String constant(Const c) {
		boolean plain = c.name() == null || c.name().equals("true") || c.name().equals("false")
				|| c.name().equals(Integer.toString(c.value()));
		String text = c.value() < 0 ? "(" + c.value() + ")" : Integer.toString(c.value());
		return plain ? text : text + "/*" + PromelaText.plain(c.name()) + "*/";
	}

	/** A chain of the same operator, without parentheses in it. */
	private String junction(Binary b) {
		List<Expr> parts = new ArrayList<>();
		collect(b, b.op(), parts);
		return parts.stream().map(p -> text(p, true)).collect(Collectors.joining(" " + b.op().symbol() + " "));
	}

	private static void collect(Expr e, Binary.Op op, List<Expr> parts) {
		if (e instanceof Binary b && b.op() == op) {
			collect(b.left(), op, parts);
			collect(b.right(), op, parts);
		} else {
			parts.add(e);
		}
	}

	/** A variable, or its value if it always has the same. */
	String variable(Variable variable) {
		Cell cell = layout.cell(variable);
		if (cell == null) {
			return Integer.toString(layout.initial(variable));
		}
		return cell.inArray() ? read(cell.name(), Integer.toString(cell.place())) : cell.name();
	}

	/** The value of an element of a printed array. */
	private String read(String array, String place) {
		int offset = offset(array);
		String text = array + "[" + place + "]";
		return offset == 0 ? text : "(" + text + " - " + offset + ")";
	}

	/** What is added to values of a printed array: its initial values must be written without signs. */
	int offset(String array) {
		return Math.max(0, -layout.low(array));
	}

	private String element(Element element) {
		String array = layout.array(element);
		if (array != null) {
			return read(array, place(element));
		}
		String index = text(element.index(), true);
		String chain = "0";
		for (Map.Entry<Integer, Variable> each : Layout.byIndex(element).entrySet()) {
			chain = "(" + index + " == " + each.getKey() + " -> " + variable(each.getValue()) + " : " + chain + ")";
		}
		return chain;
	}

	/** The place of an element in its printed array. */
	String place(Element element) {
		int low = element.lowIndex();
		String index = text(element.index(), low != 0);
		String fromZero = low == 0 ? index : index + (low > 0 ? " - " + low : " + " + -low);
		List<Integer> places = Layout.places(element);
		if (element.variables().stream().allMatch(v -> v != null)) {
			return fromZero;
		}
		return tables.array("place " + places, "Places of the indices that are in use", places, fromZero);
	}

	private String member(Member m) {
		String value = text(m.value(), true);
		int[] values = m.values();
		boolean run = values.length > 2 && values[values.length - 1] - values[0] == values.length - 1;
		if (run) {
			return "(" + value + " >= " + values[0] + " && " + value + " <= " + values[values.length - 1] + ")";
		}
		return values.length == 0 ? "0"
				: Arrays.stream(values).mapToObj(v -> value + " == " + v).collect(Collectors.joining(" || ", "(", ")"));
	}
}
