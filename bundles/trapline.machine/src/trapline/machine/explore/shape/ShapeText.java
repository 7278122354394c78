package trapline.machine.explore.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import trapline.machine.Expressions;
import trapline.machine.Machine;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.explore.form.KeptElements;
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

/** The words of a shape while it is written, the numbers of what was met, and what people call the parts. */
final class ShapeText {
	/** Stands where there is nothing. */
	static final int NONE = -1;

	private final Machine machine;
	private final List<Object> words = new ArrayList<>();
	private final Map<Integer, Integer> variables = new LinkedHashMap<>();
	/** What begins at which word. */
	private final TreeMap<Integer, String> parts = new TreeMap<>();

	ShapeText(Machine machine) {
		this.machine = machine;
	}

	void put(Object word) {
		words.add(word);
	}

	/** Another part begins. */
	void part(String name) {
		parts.put(words.size(), name);
	}

	/** A variable, or null for none. */
	void variable(Variable variable) {
		put(variable == null ? NONE : number(variable));
	}

	private Object number(Variable variable) {
		Integer known = variables.putIfAbsent(variable.slot(), variables.size());
		return known == null ? variables.size() - 1 : known;
	}

	void expr(Expr expr) {
		words.addAll(node(expr, this::number));
		Expressions.operands(expr).forEach(this::expr);
	}

	/**
	 * A condition that is looked at in every state, as a word of its own: in whatever order operands stand that may change
	 * places. What no source was seen to touch goes by its own name.
	 */
	String condition(Expr expr) {
		List<Expr> operands = commutes(expr) ? flat((Binary) expr, ((Binary) expr).op()) : Expressions.operands(expr);
		List<String> texts = operands.stream().map(this::condition).toList();
		List<Object> node = node(expr, v -> variables.containsKey(v.slot()) ? (Object) variables.get(v.slot()) : v.name());
		return node + (commutes(expr) ? texts.stream().sorted().toList() : texts).toString();
	}

	private static List<Expr> flat(Expr expr, Binary.Op op) {
		if (!(expr instanceof Binary binary) || binary.op() != op || op == Binary.Op.EQ || op == Binary.Op.NE) {
			return expr instanceof Binary binary && binary.op() == op ? List.of(binary.left(), binary.right()) : List.of(expr);
		}
		List<Expr> all = new ArrayList<>(flat(binary.left(), op));
		all.addAll(flat(binary.right(), op));
		return all;
	}

	/** Whether it does not matter in which order the operands stand: none of them can be an error. */
	private static boolean commutes(Expr expr) {
		return expr instanceof Binary binary && switch (binary.op()) {
			case AND, OR, EQ, NE -> safe(binary.left()) && safe(binary.right());
			default -> false;
		};
	}

	private static boolean safe(Expr expr) {
		boolean alone = expr instanceof Slot || expr instanceof Const || expr instanceof Unary || expr instanceof Member
				|| expr instanceof Binary binary && binary.op() != Binary.Op.DIV && binary.op() != Binary.Op.MOD;
		return alone && Expressions.operands(expr).stream().allMatch(ShapeText::safe);
	}

	private static List<Object> node(Expr expr, Function<Variable, Object> numbers) {
		List<Object> words = new ArrayList<>();
		words.add(expr.getClass());
		Function<Variable, Object> name = v -> v == null ? (Object) NONE : numbers.apply(v);
		if (expr instanceof Slot slot) {
			words.add(name.apply(slot.variable()));
		} else if (expr instanceof Const constant) {
			words.add(constant.value());
		} else if (expr instanceof Unary unary) {
			words.add(unary.op());
		} else if (expr instanceof Binary binary) {
			words.add(binary.op());
		} else if (expr instanceof Element element) {
			words.add(element.lowIndex());
			words.add(element.variables().size());
			element.variables().forEach(v -> words.add(name.apply(v)));
		} else if (expr instanceof Member member) {
			words.add(list(member.values()));
		} else if (expr instanceof Lookup lookup) {
			words.add(lookup.table());
			words.add(lookup.column());
		} else if (expr instanceof OperatorCall call) {
			words.add(call.operator());
		} else if (expr instanceof Quantified quantified) {
			words.add(quantified.kind());
			words.add(name.apply(quantified.variable().variable()));
			words.add(list(quantified.values()));
		}
		return words;
	}

	void values(int[] values) {
		put(list(values));
	}

	private static List<Integer> list(int[] values) {
		return Arrays.stream(values).boxed().toList();
	}

	/** A set of variables that were all met. */
	void met(SlotSet set) {
		put(set.slots().mapToObj(variables::get).sorted().toList());
	}

	/** Elements that matter, all of which were met: where they begin and how they lead on. */
	void kept(KeptElements elements) {
		put(elements.roots().stream().map(r -> (r.slot() < 0 ? NONE : variables.get(r.slot())) + " " + r.offset()).sorted().toList());
		put(elements.link() == null ? List.of() : numbers(elements.link().elements()) + " " + elements.link().offset());
		put(elements.reset().stream().map(this::numbers).sorted().toList());
	}

	private String numbers(List<Variable> met) {
		return met.stream().map(v -> variables.get(v.slot())).toList().toString();
	}

	/** All that counts of the variables that were met. */
	void domains() {
		for (int slot : variables.keySet()) {
			Variable variable = machine.variables().get(slot);
			part(variable.name() + ", which holds " + variable.domain().low() + ".." + variable.domain().high() + " and begins with "
					+ variable.show(variable.initial()));
			put(variable.domain().low());
			put(variable.domain().high());
			put(variable.initial());
			put(variable.scratch());
		}
	}

	List<Object> words() {
		return words;
	}

	/** What people call each part, by the word with which it begins. */
	TreeMap<Integer, String> parts() {
		return parts;
	}

	/** The variables by slot, as they were met. */
	List<Integer> variables() {
		return List.copyOf(variables.keySet());
	}
}
