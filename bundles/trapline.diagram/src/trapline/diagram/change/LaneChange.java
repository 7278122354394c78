package trapline.diagram.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.LaneKind;

/**
 * What is new in a lane, and what is gone.
 *
 * @param fresh indices of elements that the lane before does not have
 * @param gone  one time for each element that only the lane before has: the start of what follows it now
 */
record LaneChange(BitSet fresh, List<Long> gone) {
	/** Beyond that many pairs of elements that differ all of them count as changed. */
	private static final long MOST_PAIRS = 4_000_000;

	/** @param before null if there was none */
	static LaneChange of(Lane before, Lane after, long end) {
		List<String> old = before == null ? List.of() : words(before);
		List<String> now = words(after);
		int head = 0;
		while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < Math.min(old.size(), now.size()) - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
			tail++;
		}
		LaneChange change = new LaneChange(new BitSet(), new ArrayList<>());
		List<String> goneOrKept = old.subList(head, old.size() - tail);
		List<String> newOrKept = now.subList(head, now.size() - tail);
		int[][] common = (long) goneOrKept.size() * newOrKept.size() > MOST_PAIRS ? null : common(goneOrKept, newOrKept);
		change.walk(goneOrKept, newOrKept, common, head, after, end);
		return change;
	}

	private void walk(List<String> old, List<String> now, int[][] common, int head, Lane lane, long end) {
		int i = 0;
		int j = 0;
		while (i < old.size() || j < now.size()) {
			if (common != null && i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
				i++;
				j++;
			} else if (j < now.size() && (i == old.size() || common == null || common[i][j + 1] >= common[i + 1][j])) {
				fresh.set(head + j++);
			} else {
				gone.add(head + j < lane.size() ? lane.start(head + j) : end);
				i++;
			}
		}
	}

	/** The lengths of the longest common sequences of what begins at each pair. */
	private static int[][] common(List<String> old, List<String> now) {
		int[][] common = new int[old.size() + 1][now.size() + 1];
		for (int i = old.size() - 1; i >= 0; i--) {
			for (int j = now.size() - 1; j >= 0; j--) {
				common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	/** Numbers of texts and of footnotes are those of their run; what they say is on the label. */
	private static List<String> words(Lane lane) {
		boolean numbered = lane.spec().kind() == LaneKind.VALUE || lane.spec().kind() == LaneKind.HAZARD;
		List<String> words = new ArrayList<>();
		for (int i = 0; i < lane.size(); i++) {
			words.add((numbered ? Math.min(lane.value(i), 0) : lane.value(i)) + " " + lane.label(i) + (lane instanceof EventLane events ? " " + events.outcome(i) : ""));
		}
		return words;
	}
}
