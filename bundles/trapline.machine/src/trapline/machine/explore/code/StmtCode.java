package trapline.machine.explore.code;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import trapline.machine.Actor;
import trapline.machine.Domain;
import trapline.machine.Position;
import trapline.machine.RuleRef;
import trapline.machine.Variable;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Member;
import trapline.machine.expr.Place;
import trapline.machine.expr.Slot;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Choose;
import trapline.machine.stmt.Execute;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Jump;
import trapline.machine.stmt.ParallelAssign;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Stmt;

/** Compiles the statements of one actor, or of an arrival at it, to methods that return the control point where it goes on. */
final class StmtCode {
	private static final String VARIABLE = Type.getDescriptor(Variable.class);

	private final ExprCode expressions;
	private final Hazards hazards;
	private final Actor actor;

	/** @param actor who acts; null for an arrival without a target */
	StmtCode(ExprCode expressions, Hazards hazards, Actor actor) {
		this.expressions = expressions;
		this.hazards = hazards;
		this.actor = actor;
	}

	/** Looks for the hazards of a rule; null for none. */
	void hazards(RuleRef rule, Code code) {
		for (int number : hazards.at(rule, actor)) {
			Label absent = new Label();
			expressions.branch(hazards.condition(number), absent, false, code);
			code.method().visitVarInsn(Opcodes.ALOAD, 0);
			code.number(number);
			code.self("hazard", "(I)V");
			code.here(absent);
		}
	}

	/** Compiles a statement. Says whether what follows it can be reached. */
	boolean statement(Stmt stmt, Code code) {
		if (stmt instanceof Block block) {
			return block(block.statements(), code);
		} else if (stmt instanceof If branch) {
			return branch(branch, code);
		} else if (stmt instanceof Ruled ruled) {
			hazards(ruled.rule(), code);
			return statement(ruled.body(), code);
		} else if (stmt instanceof Jump jump) {
			code.number(jump.target());
			code.op(Opcodes.IRETURN);
			return false;
		} else if (stmt instanceof Execute execute) {
			execute(execute, code);
			return false;
		}
		simple(stmt, code);
		return true;
	}

	private boolean block(List<Stmt> statements, Code code) {
		for (Stmt each : statements) {
			if (!statement(each, code)) {
				return false;
			}
		}
		return true;
	}

	private boolean branch(If branch, Code code) {
		Label otherwise = new Label();
		Label end = new Label();
		expressions.branch(branch.condition(), otherwise, false, code);
		boolean goesOn = statement(branch.then(), code);
		boolean both = goesOn && !branch.otherwise().equals(Block.EMPTY);
		if (both) {
			code.jump(Opcodes.GOTO, end);
		}
		code.here(otherwise);
		boolean otherwiseGoesOn = statement(branch.otherwise(), code);
		if (both) {
			code.here(end);
		}
		return goesOn || otherwiseGoesOn;
	}

	private void simple(Stmt stmt, Code code) {
		if (stmt instanceof Assign assign) {
			assign(assign.place(), assign.value(), code);
		} else if (stmt instanceof ParallelAssign parallel) {
			parallel(parallel, code);
		} else if (stmt instanceof Choose choose) {
			choose(choose, code);
		} else {
			throw new IllegalStateException("not a statement of an exploration form: " + stmt);
		}
	}

	private void assign(Place place, Expr value, Code code) {
		if (place instanceof Slot slot && value instanceof Const c && expressions.current(slot.variable()).domain().contains(c.value())) {
			if (expressions.field(slot.variable()) != null) {
				code.writeConstant(expressions.field(slot.variable()), c.value());
			}
			return;
		}
		expressions.value(value, code);
		int local = code.local();
		code.store(local);
		store(place, local, fits(value, place), code);
	}

	private void store(Place place, int local, boolean fits, Code code) {
		if (place instanceof Element element) {
			code.constant(expressions.indexed(element));
			code.load(local);
			expressions.value(element.index(), code);
			code.state();
			code.call(Indexed.class, "put", "(II[J)V");
			return;
		}
		Variable variable = expressions.current(((Slot) place).variable());
		if (!fits) {
			code.load(local);
			code.constant(variable);
			code.callStatic(Arithmetic.class, "within", "(I" + VARIABLE + ")I");
			code.op(Opcodes.POP);
		}
		if (expressions.field(variable) != null) {
			code.write(expressions.field(variable), local);
		}
	}

	/** Whether a value is always within the domain of a place. */
	private boolean fits(Expr value, Place place) {
		if (!(place instanceof Slot target)) {
			return false;
		}
		Domain domain = expressions.current(target.variable()).domain();
		if (value instanceof Slot source) {
			Domain other = expressions.current(source.variable()).domain();
			return domain.contains(other.low()) && domain.contains(other.high());
		}
		boolean truth = value instanceof Member || value instanceof Binary b && b.op().compareTo(Binary.Op.GE) <= 0;
		return truth && domain.contains(0) && domain.contains(1);
	}

	private void parallel(ParallelAssign parallel, Code code) {
		int size = parallel.places().size();
		int[] locals = new int[size];
		for (int i = 0; i < size; i++) {
			expressions.value(parallel.values().get(i), code);
			locals[i] = code.local();
			code.store(locals[i]);
		}
		for (int i = 0; i < size; i++) {
			store(parallel.places().get(i), locals[i], fits(parallel.values().get(i), parallel.places().get(i)), code);
		}
	}

	private void choose(Choose choose, Code code) {
		code.constant(choose.values());
		code.method().visitVarInsn(Opcodes.ALOAD, 0);
		code.number(choose.values().length);
		code.self("choose", "(I)I");
		code.op(Opcodes.IALOAD);
		int local = code.local();
		code.store(local);
		store(choose.place(), local, false, code);
	}

	private void execute(Execute execute, Code code) {
		code.constant(new Positions(actor, execute.pc().variable().name()));
		expressions.value(execute.pc(), code);
		code.call(Positions.class, "check", "(I)I");
		int at = code.local();
		code.store(at);
		List<Position> positions = actor.positions();
		code.constant(positions.stream().mapToInt(Position::successor).toArray());
		code.load(at);
		code.op(Opcodes.IALOAD);
		int next = code.local();
		code.store(next);
		store(execute.next(), next, false, code);
		code.constant(positions.stream().mapToInt(Position::entry).toArray());
		code.load(at);
		code.op(Opcodes.IALOAD);
		code.op(Opcodes.IRETURN);
	}
}
