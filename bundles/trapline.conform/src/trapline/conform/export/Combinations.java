package trapline.conform.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import trapline.conform.export.Arrivals.Way;

/** One way of each event, the nearest ones first. */
final class Combinations implements Iterable<List<Way>> {
	private final List<List<Way>> all = new ArrayList<>();

	/** @param most how many combinations there are at most */
	Combinations(List<List<Way>> choices, int most) {
		int furthest = choices.stream().mapToInt(ways -> ways.size() - 1).sum();
		for (int distance = 0; distance <= furthest && all.size() < most; distance++)
			add(choices, new ArrayList<>(), distance, most);
	}

	private void add(List<List<Way>> choices, List<Way> begun, int distance, int most) {
		if (begun.size() == choices.size()) {
			if (distance == 0 && all.size() < most)
				all.add(List.copyOf(begun));
			return;
		}
		List<Way> ways = choices.get(begun.size());
		for (int i = 0; i <= distance && i < ways.size(); i++) {
			begun.add(ways.get(i));
			add(choices, begun, distance - i, most);
			begun.remove(begun.size() - 1);
		}
	}

	@Override
	public Iterator<List<Way>> iterator() {
		return all.iterator();
	}
}
