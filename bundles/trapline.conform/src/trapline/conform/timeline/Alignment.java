package trapline.conform.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which observed event stands where an expected one does. */
final class Alignment {
	private Alignment() {
	}

	/**
	 * The number of the observed event, from 0, beside which each expected one stands: the one that it agrees with, else
	 * the one that came in its stead; the number of observed events for what did not come any more. Never descending.
	 *
	 * @param agreeing how many events agree from the beginning, by whatever rule they are compared
	 */
	static List<Integer> of(List<Map<String, String>> expected, List<Map<String, String>> observed, int agreeing) {
		List<Integer> places = new ArrayList<>();
		int next = 0;
		for (int i = 0; i < expected.size(); i++) {
			int equal = i < agreeing ? i : observed.subList(next, observed.size()).indexOf(expected.get(i)) + next;
			boolean found = i < agreeing || equal >= next;
			places.add(found ? equal : next);
			boolean laterNeedsIt = !found && i + 1 < expected.size() && next < observed.size()
					&& expected.subList(i + 1, expected.size()).contains(observed.get(next));
			next = Math.min(observed.size(), found ? equal + 1 : laterNeedsIt ? next : next + 1);
		}
		return places;
	}
}
