package trapline.session;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import trapline.machine.Expressions;
import trapline.machine.Machine;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Conditional;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Quantified;
import trapline.machine.expr.Slot;

/**
 * The variables on whose present values the value of an expression depends: of an array only the elements that are looked
 * at, of {@code a && b} only {@code a} if that is false.
 */
final class ReadValues {
	private final Machine machine;
	private final int[] state;
	private final Map<Integer, Variable> found = new LinkedHashMap<>();

	private ReadValues(Machine machine, int[] state) {
		this.machine = machine;
		this.state = state;
	}

	/** The variables in the order in which they are read; constants and values within a step are left out. */
	static Collection<Variable> of(Machine machine, Expr expr, int[] state) {
		ReadValues reads = new ReadValues(machine, state.clone());
		reads.visit(expr);
		return reads.found.values();
	}

	private void visit(Expr expr) {
		if (expr instanceof Slot slot) {
			add(slot.variable());
		} else if (expr instanceof Element element) {
			visit(element.index());
			add(element.resolve(state));
		} else if (expr instanceof Binary binary) {
			binary(binary);
		} else if (expr instanceof Conditional conditional) {
			visit(conditional.condition());
			visit(conditional.condition().test(state) ? conditional.yes() : conditional.no());
		} else if (expr instanceof Quantified quantified) {
			quantified(quantified);
		} else {
			Expressions.operands(expr).forEach(this::visit);
		}
	}

	/** Where one side alone decides, the other does not count: a true one of "or", a false one of "and". */
	private void binary(Binary binary) {
		boolean or = binary.op() == Binary.Op.OR;
		if (or || binary.op() == Binary.Op.AND) {
			if (binary.left().test(state) == or) {
				visit(binary.left());
				return;
			}
			if (binary.right().test(state) == or) {
				visit(binary.right());
				return;
			}
		}
		visit(binary.left());
		visit(binary.right());
	}

	/** Of a true "exists" only the values that make it true count, of a false "all" only those that make it false. */
	private void quantified(Quantified quantified) {
		int slot = quantified.variable().index();
		int saved = state[slot];
		boolean any = false;
		for (int value : quantified.values()) {
			state[slot] = value;
			if (quantified.body().test(state) != (quantified.kind() == Quantified.Kind.ALL)) {
				visit(quantified.body());
				any = true;
			}
		}
		state[slot] = saved;
		if (!any) {
			SlotSet reads = new SlotSet();
			quantified.body().reads(reads);
			reads.slots().mapToObj(machine.variables()::get).forEach(this::add);
		}
	}

	private void add(Variable variable) {
		if (!variable.scratch() && !machine.constant(variable)) {
			found.putIfAbsent(variable.slot(), variable);
		}
	}
}
