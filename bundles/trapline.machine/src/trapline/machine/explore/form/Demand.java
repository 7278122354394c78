package trapline.machine.explore.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trapline.machine.explore.form.KeptElements.Root;

/** The elements that may be read before they are written, from some place of an actor on. */
final class Demand {
	/** By number of the array: positions that are read. */
	private final Map<Integer, Set<Root>> direct = new LinkedHashMap<>();
	/** Positions from which links are followed. */
	private final Set<Root> chained = new LinkedHashSet<>();

	Demand copy() {
		Demand copy = new Demand();
		copy.addAll(this);
		return copy;
	}

	void addAll(Demand other) {
		other.direct.forEach((array, roots) -> at(array).addAll(roots));
		chained.addAll(other.chained);
	}

	private Set<Root> at(int array) {
		return direct.computeIfAbsent(array, a -> new LinkedHashSet<>());
	}

	void add(int array, Root root) {
		at(array).add(root);
	}

	void chain(Root root) {
		chained.add(root);
	}

	boolean remove(int array, Root root) {
		return at(array).remove(root);
	}

	boolean unchain(Root root) {
		return chained.remove(root);
	}

	/** The arrays by number. */
	List<Integer> arrays() {
		return List.copyOf(direct.keySet());
	}

	/** Positions of an array; a copy. */
	List<Root> of(int array) {
		return List.copyOf(at(array));
	}

	/** Positions from which links are followed; a copy. */
	List<Root> chained() {
		return List.copyOf(chained);
	}

	/** All positions. */
	List<Root> all() {
		Set<Root> all = new LinkedHashSet<>();
		direct.values().forEach(all::addAll);
		all.addAll(chained);
		return new ArrayList<>(all);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Demand demand && all().size() == demand.all().size() && chained.equals(demand.chained)
				&& arrays().stream().allMatch(a -> Set.copyOf(of(a)).equals(Set.copyOf(demand.of(a))))
				&& demand.arrays().stream().allMatch(a -> Set.copyOf(of(a)).equals(Set.copyOf(demand.of(a))));
	}

	@Override
	public int hashCode() {
		return chained.hashCode();
	}
}
