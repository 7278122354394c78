package trapline.edit.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Which notes are which after an edit, by their words: those before and behind what has changed, then those that only stand elsewhere,
 * then, if none has come or gone, those whose words have changed.
 *
 * @param old words before the edit
 * @param now words after it
 */
record NoteMatch(List<String> old, List<String> now) {
	private static final int NEW = -1;

	/** For each note after the edit: which one it was before; -1 for one that was not there. */
	int[] before() {
		int[] before = new int[now.size()];
		Arrays.fill(before, NEW);
		int head = 0;
		int least = Math.min(old.size(), now.size());
		while (head < least && old.get(head).equals(now.get(head))) {
			before[head] = head;
			head++;
		}
		int tail = 0;
		while (tail < least - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
			tail++;
			before[now.size() - tail] = old.size() - tail;
		}
		between(before, head, old.size() - tail, now.size() - tail);
		return before;
	}

	private void between(int[] before, int head, int oldEnd, int nowEnd) {
		boolean[] taken = new boolean[old.size()];
		for (int i = head; i < nowEnd; i++) {
			for (int j = head; j < oldEnd && before[i] == NEW; j++) {
				if (!taken[j] && old.get(j).equals(now.get(i))) {
					before[i] = j;
					taken[j] = true;
				}
			}
		}
		if (oldEnd == nowEnd) {
			int next = head;
			for (int i = head; i < nowEnd; i++) {
				while (before[i] == NEW && taken[next]) {
					next++;
				}
				if (before[i] == NEW) {
					before[i] = next;
					taken[next] = true;
				}
			}
		}
	}
}
