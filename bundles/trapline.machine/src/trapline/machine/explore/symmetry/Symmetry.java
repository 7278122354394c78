package trapline.machine.explore.symmetry;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import trapline.machine.explore.shape.Renaming;

/**
 * Actors that are interchangeable: each member has sources and variables of its own, and the n-th of each correspond. Exchanging
 * all that belongs to two members leads every run to a run.
 *
 * @param names   what people call the members, at least two
 * @param sources by member: its actor, then what arrives at it, by number of the source
 * @param blocks  by member: its variables, by slot
 * @param swaps   what exchanges each member with the next one
 */
public record Symmetry(List<String> names, List<List<Integer>> sources, List<List<Integer>> blocks, List<Renaming> swaps) {
	public Symmetry {
		names = List.copyOf(names);
		sources = List.copyOf(sources);
		blocks = List.copyOf(blocks);
		swaps = List.copyOf(swaps);
	}

	/** How many members there are. */
	public int size() {
		return names.size();
	}

	/** Whether all members are among some sources, a bit each. */
	public boolean within(long some) {
		return sources.stream().allMatch(own -> own.stream().allMatch(s -> s < Long.SIZE && (some >>> s & 1) != 0));
	}

	/**
	 * The number of the same transition in a state in which the members have changed places.
	 *
	 * @param code  source + count x alternative
	 * @param count how many sources the Machine has
	 * @param place where each member has gone
	 */
	public int renamed(int code, int count, int[] place) {
		int source = code % count;
		for (int member = 0; member < sources.size(); member++) {
			int at = sources.get(member).indexOf(source);
			if (at >= 0) {
				return code - source + sources.get(place[member]).get(at);
			}
		}
		return code;
	}

	/**
	 * What a hazard or check becomes when members change places, itself included.
	 *
	 * @param names what stands for what in a swap
	 */
	public Set<Integer> images(int number, Function<Renaming, Map<Integer, Integer>> names) {
		Set<Integer> images = new LinkedHashSet<>(Set.of(number));
		int before;
		do {
			before = images.size();
			swaps.forEach(swap -> List.copyOf(images).forEach(one -> images.add(names.apply(swap).getOrDefault(one, one))));
		} while (images.size() > before);
		return images;
	}

	/**
	 * Adds what is found when the members change places to what was found. Of several runs to the same, a shortest one is kept.
	 *
	 * @param found runs by number of a hazard or check
	 * @param names what stands for what in a swap
	 * @param count how many sources the Machine has
	 */
	public Map<Integer, List<Integer>> closed(Map<Integer, List<Integer>> found, Function<Renaming, Map<Integer, Integer>> names,
			int count) {
		Map<Integer, List<Integer>> all = new LinkedHashMap<>(found);
		boolean changed = true;
		while (changed) {
			changed = false;
			for (Renaming swap : swaps) {
				for (Map.Entry<Integer, List<Integer>> one : List.copyOf(all.entrySet())) {
					int other = names.apply(swap).getOrDefault(one.getKey(), one.getKey());
					List<Integer> known = all.get(other);
					if (known == null || known.size() > one.getValue().size()) {
						all.put(other, swap.run(one.getValue(), count));
						changed = true;
					}
				}
			}
		}
		return all;
	}
}
