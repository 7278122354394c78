package trapline.machine.explore.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trapline.machine.Expressions;
import trapline.machine.Machine;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Lookup;
import trapline.machine.expr.Member;
import trapline.machine.expr.OperatorCall;
import trapline.machine.expr.Quantified;
import trapline.machine.expr.Slot;
import trapline.machine.expr.Unary;

/** The words of a shape while it is written, and the numbers of what was met. */
final class ShapeText {
	/** Stands where there is nothing. */
	static final int NONE = -1;

	private final Machine machine;
	private final List<Object> words = new ArrayList<>();
	private final Map<Integer, Integer> variables = new LinkedHashMap<>();

	ShapeText(Machine machine) {
		this.machine = machine;
	}

	void put(Object word) {
		words.add(word);
	}

	/** A variable; where it is met first, with all that counts of it. */
	void variable(Variable variable) {
		if (variable == null) {
			put(NONE);
			return;
		}
		Integer known = variables.get(variable.slot());
		if (known != null) {
			put(known);
			return;
		}
		Variable met = machine.variables().get(variable.slot());
		put(variables.size());
		put(met.domain().low());
		put(met.domain().high());
		put(met.initial());
		put(met.scratch());
		variables.put(met.slot(), variables.size());
	}

	void expr(Expr expr) {
		put(expr.getClass());
		if (expr instanceof Slot slot) {
			variable(slot.variable());
		} else if (expr instanceof Const constant) {
			put(constant.value());
		} else if (expr instanceof Unary unary) {
			put(unary.op());
		} else if (expr instanceof Binary binary) {
			put(binary.op());
		} else if (expr instanceof Element element) {
			put(element.lowIndex());
			put(element.variables().size());
			element.variables().forEach(this::variable);
		} else if (expr instanceof Member member) {
			values(member.values());
		} else if (expr instanceof Lookup lookup) {
			put(lookup.table());
			put(lookup.column());
		} else if (expr instanceof OperatorCall call) {
			put(call.operator());
		} else if (expr instanceof Quantified quantified) {
			put(quantified.kind());
			variable(quantified.variable().variable());
			values(quantified.values());
		}
		Expressions.operands(expr).forEach(this::expr);
	}

	void values(int[] values) {
		put(Arrays.stream(values).boxed().toList());
	}

	/** A set of variables that were all met. */
	void met(SlotSet set) {
		put(set.slots().mapToObj(variables::get).sorted().toList());
	}

	List<Object> words() {
		return words;
	}

	/** The variables by slot, as they were met. */
	List<Integer> variables() {
		return List.copyOf(variables.keySet());
	}
}
