package trapline.machine.explore.code;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import trapline.machine.Variable;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Conditional;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.ElementArray;
import trapline.machine.expr.Expr;
import trapline.machine.expr.IntOperator;
import trapline.machine.expr.Lookup;
import trapline.machine.expr.Member;
import trapline.machine.expr.OperatorCall;
import trapline.machine.expr.Slot;
import trapline.machine.expr.TableData;
import trapline.machine.expr.Unary;
import trapline.machine.interpret.Codec;

/** Compiles expressions: to an int on the stack, or to a jump. Quantifiers must have been unrolled. */
final class ExprCode {
	private static final String OPERATOR = "([I" + Type.getDescriptor(IntOperator.class) + ")I";

	private final StateLayout layout;
	private final Map<TableData, Rows[]> tables = new IdentityHashMap<>();
	private final Map<ElementArray, Indexed> arrays = new IdentityHashMap<>();

	ExprCode(StateLayout layout) {
		this.layout = layout;
	}

	/** The bits of a variable; null if it always has its initial value. */
	Codec.Field field(Variable variable) {
		return layout.field(variable.slot());
	}

	/** A variable as the Machine has it. */
	Variable current(Variable variable) {
		return layout.variable(variable.slot());
	}

	/** An array at run time. */
	Indexed indexed(Element element) {
		return arrays.computeIfAbsent(element.array(), a -> new Indexed(element, layout));
	}

	/** Pushes the value of an expression. */
	void value(Expr e, Code code) {
		if (e instanceof Const c) {
			code.number(c.value());
		} else if (e instanceof Slot slot) {
			slot(slot.variable(), code);
		} else if (e instanceof Element element) {
			code.constant(indexed(element));
			value(element.index(), code);
			code.state();
			code.call(Indexed.class, "get", "(I[J)I");
		} else if (e instanceof Conditional c) {
			conditional(c.condition(), c.yes(), c.no(), code);
		} else if (e instanceof Unary u && u.op() == Unary.Op.MINUS) {
			value(u.operand(), code);
			code.op(Opcodes.INEG);
		} else if (e instanceof Lookup lookup) {
			lookup(lookup, code);
		} else if (e instanceof OperatorCall call) {
			values(call.arguments(), code);
			code.constant(call.operator());
			code.callStatic(Arithmetic.class, "call", OPERATOR);
		} else if (e instanceof Binary b && b.op().compareTo(Binary.Op.GE) > 0) {
			arithmetic(b, code);
		} else {
			conditional(e, Const.TRUE, Const.FALSE, code);
		}
	}

	private void slot(Variable variable, Code code) {
		Codec.Field field = field(variable);
		if (field == null) {
			code.number(current(variable).initial());
		} else {
			code.read(field);
		}
	}

	private void conditional(Expr condition, Expr yes, Expr no, Code code) {
		Label otherwise = new Label();
		Label end = new Label();
		branch(condition, otherwise, false, code);
		value(yes, code);
		code.jump(Opcodes.GOTO, end);
		code.here(otherwise);
		value(no, code);
		code.here(end);
	}

	private void lookup(Lookup lookup, Code code) {
		Rows[] columns = tables.computeIfAbsent(lookup.table(), t -> new Rows[t.results().size()]);
		int column = lookup.column();
		if (columns[column] == null) {
			columns[column] = new Rows(lookup.table(), column);
		}
		code.constant(columns[column]);
		int keys = lookup.keys().size();
		if (keys == 1 || keys == 2) {
			lookup.keys().forEach(k -> value(k, code));
		} else {
			values(lookup.keys(), code);
		}
		code.call(Rows.class, "get", keys == 1 ? "(I)I" : keys == 2 ? "(II)I" : "([I)I");
	}

	private void values(List<Expr> all, Code code) {
		code.number(all.size());
		code.method().visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_INT);
		for (int i = 0; i < all.size(); i++) {
			code.op(Opcodes.DUP);
			code.number(i);
			value(all.get(i), code);
			code.op(Opcodes.IASTORE);
		}
	}

	private void arithmetic(Binary b, Code code) {
		value(b.left(), code);
		value(b.right(), code);
		switch (b.op()) {
			case ADD -> code.op(Opcodes.IADD);
			case SUB -> code.op(Opcodes.ISUB);
			case MUL -> code.op(Opcodes.IMUL);
			default -> {
				code.text(b.toString());
				code.callStatic(Arithmetic.class, b.op() == Binary.Op.DIV ? "divide" : "remainder", "(IILjava/lang/String;)I");
			}
		}
	}

	/** Jumps if the truth of a condition is as asked, and goes on behind if not. */
	void branch(Expr e, Label target, boolean when, Code code) {
		if (e instanceof Const c) {
			if (c.value() != 0 == when) {
				code.jump(Opcodes.GOTO, target);
			}
		} else if (e instanceof Unary u && u.op() == Unary.Op.NOT) {
			branch(u.operand(), target, !when, code);
		} else if (e instanceof Binary b && (b.op() == Binary.Op.AND || b.op() == Binary.Op.OR)) {
			junction(b, target, when, code);
		} else if (e instanceof Binary b && b.op().compareTo(Binary.Op.GE) <= 0) {
			comparison(b, target, when, code);
		} else if (e instanceof Member m) {
			member(m, target, when, code);
		} else if (e instanceof Slot slot && field(slot.variable()) != null && field(slot.variable()).low() == 0) {
			bits(field(slot.variable()), 0, target, !when, code);
		} else {
			value(e, code);
			code.jump(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
		}
	}

	private void junction(Binary b, Label target, boolean when, Code code) {
		if (when == (b.op() == Binary.Op.OR)) {
			branch(b.left(), target, when, code);
			branch(b.right(), target, when, code);
		} else {
			Label behind = new Label();
			branch(b.left(), behind, !when, code);
			branch(b.right(), target, when, code);
			code.here(behind);
		}
	}

	private void comparison(Binary b, Label target, boolean when, Code code) {
		boolean equality = b.op() == Binary.Op.EQ || b.op() == Binary.Op.NE;
		if (equality && b.left() instanceof Slot slot && b.right() instanceof Const c && field(slot.variable()) != null
				&& current(slot.variable()).domain().contains(c.value())) {
			Codec.Field field = field(slot.variable());
			long wanted = field.bits(c.value());
			bits(field, wanted, target, when == (b.op() == Binary.Op.EQ), code);
			return;
		}
		value(b.left(), code);
		value(b.right(), code);
		code.jump(opcode(b.op(), when), target);
	}

	/** Jumps if the bits of a field are, or are not, the wanted ones, which stand at the place of the field. */
	private static void bits(Codec.Field field, long wanted, Label target, boolean same, Code code) {
		code.word(field);
		code.longNumber(field.ones());
		code.op(Opcodes.LAND);
		code.longNumber(wanted);
		code.op(Opcodes.LCMP);
		code.jump(same ? Opcodes.IFEQ : Opcodes.IFNE, target);
	}

	private static int opcode(Binary.Op op, boolean when) {
		return switch (op) {
			case EQ -> when ? Opcodes.IF_ICMPEQ : Opcodes.IF_ICMPNE;
			case NE -> when ? Opcodes.IF_ICMPNE : Opcodes.IF_ICMPEQ;
			case LT -> when ? Opcodes.IF_ICMPLT : Opcodes.IF_ICMPGE;
			case LE -> when ? Opcodes.IF_ICMPLE : Opcodes.IF_ICMPGT;
			case GT -> when ? Opcodes.IF_ICMPGT : Opcodes.IF_ICMPLE;
			default -> when ? Opcodes.IF_ICMPGE : Opcodes.IF_ICMPLT;
		};
	}

	private void member(Member m, Label target, boolean when, Code code) {
		int local = code.local();
		value(m.value(), code);
		code.store(local);
		Label found = when ? target : new Label();
		for (int value : m.values()) {
			code.load(local);
			code.number(value);
			code.jump(Opcodes.IF_ICMPEQ, found);
		}
		if (!when) {
			code.jump(Opcodes.GOTO, target);
			code.here(found);
		}
	}
}
