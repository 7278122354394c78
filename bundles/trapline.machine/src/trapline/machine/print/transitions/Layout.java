package trapline.machine.print.transitions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import trapline.machine.Expressions;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.Parts;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;

/**
 * Which variables a printed model has: those of the packed state, scratch variables that are read, and arrays of variables that are indexed by what a state
 * decides. A variable is in at most one array; an array that shares variables with a longer one is not kept, and its elements
 * are told apart where they are used.
 */
public final class Layout {
	private final Machine machine;
	private final int[] initial;
	private final Map<Integer, Cell> cells = new HashMap<>();
	private final Map<List<Integer>, Array> arrays = new HashMap<>();
	private final Map<String, List<Variable>> printed = new LinkedHashMap<>();
	private final SlotSet read = new SlotSet();

	/** A printed array, and its least index. */
	private record Array(String name, int low) {
	}

	/** Lays out the variables of a form. */
	public Layout(Transitions transitions, Identifiers identifiers) {
		machine = transitions.form().machine();
		initial = transitions.initial();
		Map<List<Integer>, Element> elements = elements();
		List<Map.Entry<List<Integer>, Element>> longest = new ArrayList<>(elements.entrySet());
		longest.sort(Comparator.comparingInt(e -> -e.getKey().size()));
		longest.forEach(e -> array(e.getKey(), e.getValue(), identifiers));
		Map<Integer, Runnable> inOrder = new TreeMap<>();
		Map<String, List<Variable>> found = new HashMap<>(printed);
		printed.clear();
		for (Variable variable : machine.variables()) {
			Cell cell = cells.get(variable.slot());
			if (cell != null) {
				inOrder.put(variable.slot(), () -> printed.putIfAbsent(cell.name(), found.get(cell.name())));
			} else if (variable.scratch() ? read.contains(variable.slot()) : transitions.form().codec().field(variable.slot()) != null) {
				String name = identifiers.of(variable.name() + (variable.scratch() ? " let" : ""));
				cells.put(variable.slot(), new Cell(name, 0, -1));
				inOrder.put(variable.slot(), () -> printed.put(name, List.of(variable)));
			}
		}
		inOrder.values().forEach(Runnable::run);
	}

	private Map<List<Integer>, Element> elements() {
		Map<List<Integer>, Element> elements = new LinkedHashMap<>();
		Consumer<Expr> collect = e -> Expressions.each(e, x -> {
			x.reads(read);
			if (x instanceof Element element) {
				elements.putIfAbsent(slots(element), element);
			}
		});
		machine.actors().forEach(a -> a.points().forEach(p -> {
			Parts.conditions(p).forEach(collect);
			Parts.bodies(p).forEach(b -> b.expressions(collect));
		}));
		machine.arrivals().forEach(a -> {
			collect.accept(a.guard());
			a.body().expressions(collect);
		});
		machine.hazards().stream().map(Hazard::when).forEach(collect);
		machine.checks().stream().filter(c -> c.condition() != null).forEach(c -> collect.accept(c.condition()));
		return elements;
	}

	private static List<Integer> slots(Element element) {
		return element.variables().stream().map(v -> v == null ? -1 : v.slot()).toList();
	}

	private void array(List<Integer> slots, Element element, Identifiers identifiers) {
		List<Integer> present = slots.stream().filter(s -> s >= 0).toList();
		boolean shared = present.stream().anyMatch(cells::containsKey) || present.stream().distinct().count() < present.size();
		if (shared || present.isEmpty()) {
			return;
		}
		String name = identifiers.of(element.toString().replaceAll("\\[.*\\]", ""));
		arrays.put(slots, new Array(name, element.lowIndex()));
		for (int i = 0; i < slots.size(); i++) {
			if (slots.get(i) >= 0) {
				cells.put(slots.get(i), new Cell(name, element.lowIndex() + i, present.indexOf(slots.get(i))));
			}
		}
		printed.put(name, present.stream().map(s -> machine.variables().get(s)).toList());
	}

	/** The printed variables in the order of the Machine, by name: one variable, or those of an array. */
	public Map<String, List<Variable>> printed() {
		return java.util.Collections.unmodifiableMap(printed);
	}

	/** Whether a printed variable is an array. */
	public boolean isArray(String name) {
		return arrays.values().stream().anyMatch(a -> a.name().equals(name));
	}

	/** Where a variable is kept; null if it always has its initial value and is in no array. */
	public Cell cell(Variable variable) {
		return cells.get(variable.slot());
	}

	/** The printed array whose elements these are; null if there is none. */
	public String array(Element element) {
		Array array = arrays.get(slots(element));
		return array == null ? null : array.name();
	}

	/** What is added to the index of an element for that of its printed array: rules may count the same variables from another one. */
	public int shift(Element element) {
		return arrays.get(slots(element)).low() - element.lowIndex();
	}

	/** The value of a variable in the initial state. */
	public int initial(Variable variable) {
		return initial[variable.slot()];
	}

	/** Least value of the printed variable. */
	public int low(String name) {
		return printed.get(name).stream().mapToInt(v -> v.domain().low()).min().orElse(0);
	}

	/** Greatest value of the printed variable. */
	public int high(String name) {
		return printed.get(name).stream().mapToInt(v -> v.domain().high()).max().orElse(0);
	}

	/** The place of each index of an array in the printed one, from the least index on; 0 for an index that has no variable. */
	public static List<Integer> places(Element element) {
		List<Integer> places = new ArrayList<>();
		int next = 0;
		for (Variable variable : element.variables()) {
			places.add(variable == null ? 0 : next++);
		}
		return places;
	}

	/** The elements of an array that can be asked for, by index. */
	public static Map<Integer, Variable> byIndex(Element element) {
		Map<Integer, Variable> elements = new TreeMap<>();
		for (int i = 0; i < element.variables().size(); i++) {
			if (element.variables().get(i) != null) {
				elements.put(element.lowIndex() + i, element.variables().get(i));
			}
		}
		return elements;
	}
}
