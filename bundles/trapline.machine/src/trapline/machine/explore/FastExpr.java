package trapline.machine.explore;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Conditional;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Lookup;
import trapline.machine.expr.Member;
import trapline.machine.expr.OperatorCall;
import trapline.machine.expr.Quantified;
import trapline.machine.expr.Slot;
import trapline.machine.expr.SpecialExpr;
import trapline.machine.expr.Unary;

/** Faster forms of the expressions that guards consist of: one small class per shape, so that each evaluates without a switch. */
final class FastExpr {
	private FastExpr() {
	}

	/** The faster form of an expression and of everything in it. */
	static Expr of(Expr e) {
		if (e instanceof Binary b) {
			return binary(b);
		} else if (e instanceof Unary u && u.op() == Unary.Op.NOT) {
			return u.operand() instanceof Slot slot ? new Clear(u, slot.index()) : new Not(u, of(u.operand()));
		} else if (e instanceof Unary u) {
			return new Unary(u.op(), of(u.operand()));
		} else if (e instanceof Element element) {
			return element.at(of(element.index()));
		} else if (e instanceof Conditional c) {
			return new Conditional(of(c.condition()), of(c.yes()), of(c.no()));
		} else if (e instanceof Member m) {
			return m.about(of(m.value()));
		} else if (e instanceof Lookup l) {
			return l.at(l.keys().stream().map(FastExpr::of).toList());
		} else if (e instanceof OperatorCall o) {
			return new OperatorCall(o.operator(), o.arguments().stream().map(FastExpr::of).toList());
		} else if (e instanceof Quantified q) {
			return q.with(of(q.body()), q.otherwise() == null ? null : of(q.otherwise()));
		}
		return e;
	}

	private static Expr binary(Binary b) {
		if (b.op() == Binary.Op.AND || b.op() == Binary.Op.OR) {
			List<Expr> operands = new ArrayList<>();
			operands(b.op(), b, operands);
			Expr[] all = operands.stream().map(FastExpr::of).toArray(Expr[]::new);
			return b.op() == Binary.Op.AND ? new All(b, all) : new Any(b, all);
		}
		if (b.left() instanceof Slot slot && b.right() instanceof Const constant) {
			Expr compared = slotWithConstant(b, slot.index(), constant.value());
			if (compared != null) {
				return compared;
			}
		}
		return new Binary(b.op(), of(b.left()), of(b.right()));
	}

	private static void operands(Binary.Op op, Expr e, List<Expr> into) {
		if (e instanceof Binary b && b.op() == op) {
			operands(op, b.left(), into);
			operands(op, b.right(), into);
		} else {
			into.add(e);
		}
	}

	private static Expr slotWithConstant(Binary b, int slot, int value) {
		return switch (b.op()) {
			case EQ -> new Is(b, slot, value);
			case NE -> new IsNot(b, slot, value);
			case LT -> new Below(b, slot, value);
			case GT -> new Above(b, slot, value);
			case ADD -> new Plus(b, slot, value);
			case SUB -> new Plus(b, slot, -value);
			default -> null;
		};
	}

	private static final class Clear extends SpecialExpr {
		private final int slot;

		Clear(Expr general, int slot) {
			super(general);
			this.slot = slot;
		}

		@Override
		public int eval(int[] state) {
			return state[slot] == 0 ? 1 : 0;
		}
	}

	private static final class Not extends SpecialExpr {
		private final Expr operand;

		Not(Expr general, Expr operand) {
			super(general);
			this.operand = operand;
		}

		@Override
		public int eval(int[] state) {
			return operand.eval(state) == 0 ? 1 : 0;
		}
	}

	private static final class All extends SpecialExpr {
		private final Expr[] operands;

		All(Expr general, Expr[] operands) {
			super(general);
			this.operands = operands;
		}

		@Override
		public int eval(int[] state) {
			for (Expr operand : operands) {
				if (operand.eval(state) == 0) {
					return 0;
				}
			}
			return 1;
		}
	}

	private static final class Any extends SpecialExpr {
		private final Expr[] operands;

		Any(Expr general, Expr[] operands) {
			super(general);
			this.operands = operands;
		}

		@Override
		public int eval(int[] state) {
			for (Expr operand : operands) {
				if (operand.eval(state) != 0) {
					return 1;
				}
			}
			return 0;
		}
	}

	private static final class Is extends SpecialExpr {
		private final int slot;
		private final int value;

		Is(Expr general, int slot, int value) {
			super(general);
			this.slot = slot;
			this.value = value;
		}

		@Override
		public int eval(int[] state) {
			return state[slot] == value ? 1 : 0;
		}
	}

	private static final class IsNot extends SpecialExpr {
		private final int slot;
		private final int value;

		IsNot(Expr general, int slot, int value) {
			super(general);
			this.slot = slot;
			this.value = value;
		}

		@Override
		public int eval(int[] state) {
			return state[slot] != value ? 1 : 0;
		}
	}

	private static final class Below extends SpecialExpr {
		private final int slot;
		private final int value;

		Below(Expr general, int slot, int value) {
			super(general);
			this.slot = slot;
			this.value = value;
		}

		@Override
		public int eval(int[] state) {
			return state[slot] < value ? 1 : 0;
		}
	}

	private static final class Above extends SpecialExpr {
		private final int slot;
		private final int value;

		Above(Expr general, int slot, int value) {
			super(general);
			this.slot = slot;
			this.value = value;
		}

		@Override
		public int eval(int[] state) {
			return state[slot] > value ? 1 : 0;
		}
	}

	private static final class Plus extends SpecialExpr {
		private final int slot;
		private final int value;

		Plus(Expr general, int slot, int value) {
			super(general);
			this.slot = slot;
			this.value = value;
		}

		@Override
		public int eval(int[] state) {
			return state[slot] + value;
		}
	}
}
