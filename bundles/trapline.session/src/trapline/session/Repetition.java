package trapline.session;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds moments that will be lived through again: the same state with the same story to come, and nobody who chooses. */
final class Repetition {
	private record Key(int[] state, StoryProgress story) {
		@Override
		public boolean equals(Object other) {
			return other instanceof Key key && Arrays.equals(state, key.state) && story.equals(key.story);
		}

		@Override
		public int hashCode() {
			return 31 * Arrays.hashCode(state) + story.hashCode();
		}
	}

	private final Map<Key, Integer> seen = new HashMap<>();

	Repetition(List<Moment> path) {
		path.forEach(this::first);
	}

	/** The earlier moment that equals this one; -1 if there is none. Remembers this one. */
	int first(Moment moment) {
		if (moment.story().waitsForEvent()) {
			return -1;
		}
		Integer before = seen.putIfAbsent(new Key(moment.state(), moment.story()), moment.index());
		return before == null || before == moment.index() ? -1 : before;
	}

	/** The actors that acted after the moment of that index. */
	static Set<Integer> acting(List<Moment> path, int after) {
		Set<Integer> acting = new HashSet<>();
		path.subList(after + 1, path.size()).stream().map(moment -> moment.step().choice())
				.filter(choice -> !choice.arrival()).forEach(choice -> acting.add(choice.index()));
		return acting;
	}
}
