package trapline.machine.explore.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import trapline.machine.Actor;
import trapline.machine.Expressions;
import trapline.machine.Machine;
import trapline.machine.Parts;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.explore.form.KeptElements.Root;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Conditional;
import trapline.machine.expr.Const;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;

/** Some arrays of one size that an actor indexes by what a state decides, and the positions that expressions name. */
final class TrackedArrays {
	/**
	 * What an index may be.
	 *
	 * @param array -1: the position itself; else the array that holds it
	 * @param root the position, or that of the element that holds it
	 * @param offset what is added to what the element holds
	 */
	record Spot(int array, Root root, int offset) {
		boolean plain() {
			return array < 0;
		}
	}

	private final List<List<Variable>> arrays;
	private final Map<List<Integer>, Integer> numbers = new HashMap<>();
	/** By slot of an element: its array and its position. */
	private final Map<Integer, Spot> elements = new HashMap<>();

	TrackedArrays(List<List<Variable>> arrays) {
		this.arrays = List.copyOf(arrays);
		for (int i = 0; i < arrays.size(); i++) {
			List<Integer> slots = slots(arrays.get(i));
			numbers.put(slots, i);
			for (int at = 0; at < slots.size(); at++) {
				elements.put(slots.get(at), new Spot(i, new Root(-1, at), 0));
			}
		}
	}

	/** The arrays of an actor by size: none shares a variable with another or has a gap, and nobody else writes them. */
	static Map<Integer, List<List<Variable>>> of(Actor actor, Machine machine, SlotSet othersWrite) {
		Map<List<Integer>, List<Variable>> found = new LinkedHashMap<>();
		Map<Integer, List<Integer>> owner = new HashMap<>();
		SlotSet refused = othersWrite.copy();
		Consumer<Expr> collect = e -> Expressions.each(e, x -> {
			if (x instanceof Element element && element.variables().stream().allMatch(Objects::nonNull)) {
				found.put(slots(element.variables()), element.variables());
			} else if (x instanceof Element element) {
				element.writes(refused);
			}
		});
		everything(machine).forEach(collect);
		for (List<Integer> slots : found.keySet()) {
			for (int slot : slots) {
				if (owner.putIfAbsent(slot, slots) != null) {
					refused.add(slot);
				}
			}
		}
		SlotSet mine = new SlotSet();
		actor.points().forEach(p -> Parts.bodies(p).forEach(b -> b.writes(mine)));
		Map<Integer, List<List<Variable>>> bySize = new LinkedHashMap<>();
		found.forEach((slots, variables) -> {
			if (slots.stream().noneMatch(refused::contains) && slots.stream().anyMatch(mine::contains) && slots.size() <= Long.SIZE) {
				bySize.computeIfAbsent(slots.size(), s -> new ArrayList<>()).add(variables);
			}
		});
		return bySize;
	}

	private static Stream<Expr> everything(Machine machine) {
		List<Expr> all = new ArrayList<>();
		machine.actors().forEach(a -> a.points().forEach(p -> {
			all.addAll(Parts.conditions(p));
			Parts.bodies(p).forEach(b -> b.expressions(all::add));
		}));
		machine.arrivals().forEach(a -> {
			all.add(a.guard());
			a.body().expressions(all::add);
		});
		machine.hazards().forEach(h -> all.add(h.when()));
		machine.checks().stream().filter(c -> c.condition() != null).forEach(c -> all.add(c.condition()));
		return all.stream();
	}

	private static List<Integer> slots(List<Variable> variables) {
		return variables.stream().map(Variable::slot).toList();
	}

	/** How many there are. */
	int count() {
		return arrays.size();
	}

	/** The variables of an array. */
	List<Variable> array(int number) {
		return arrays.get(number);
	}

	/** The number of an element's array; -1 if it is none of these. */
	int number(Element element) {
		return element.variables().contains(null) ? -1 : numbers.getOrDefault(slots(element.variables()), -1);
	}

	/** Where a variable stands that is an element; null if it is none. */
	Spot element(int slot) {
		return elements.get(slot);
	}

	/** The positions of an element; null if that is not known. */
	List<Spot> index(Element element) {
		return spots(element.index(), -element.lowIndex());
	}

	/** What the value of an expression and some more may be as a position; null if that is not known. */
	List<Spot> spots(Expr e, int more) {
		if (e instanceof Conditional conditional) {
			List<Spot> yes = spots(conditional.yes(), more);
			List<Spot> no = spots(conditional.no(), more);
			return yes == null || no == null ? null : Stream.concat(yes.stream(), no.stream()).distinct().toList();
		}
		Spot spot = spot(e, more);
		return spot == null ? null : List.of(spot);
	}

	private Spot spot(Expr e, int more) {
		if (e instanceof Const constant) {
			return new Spot(-1, new Root(-1, constant.value() + more), 0);
		} else if (e instanceof Slot slot) {
			Spot element = elements.get(slot.index());
			return element != null ? new Spot(element.array, element.root, more) : new Spot(-1, new Root(slot.index(), more), 0);
		} else if (e instanceof Binary b && b.right() instanceof Const c && (b.op() == Binary.Op.ADD || b.op() == Binary.Op.SUB)) {
			return spot(b.left(), b.op() == Binary.Op.ADD ? more + c.value() : more - c.value());
		} else if (e instanceof Binary b && b.left() instanceof Const c && b.op() == Binary.Op.ADD) {
			return spot(b.right(), more + c.value());
		} else if (e instanceof Element element && number(element) >= 0) {
			Spot inner = spot(element.index(), -element.lowIndex());
			return inner == null || !inner.plain() ? null : new Spot(number(element), inner.root, more);
		}
		return null;
	}
}
