package trapline.diagram.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Which step of one run belongs to which of another: a longest common subsequence of their keys, as far as it can be found cheaply. */
final class Alignment {
	/** Steps of A and B in one column; -1 where one of them has none. */
	record Column(int a, int b) {
		boolean isCommon() {
			return a >= 0 && b >= 0;
		}
	}

	/** Searching for common steps stops at so many differing ones; memory grows with the square. */
	private static final int MOST_EDITS = 2000;

	private final List<String> a;
	private final List<String> b;
	private final boolean pairing;
	private final List<Column> columns = new ArrayList<>();

	private Alignment(List<String> a, List<String> b, boolean pairing) {
		this.a = a;
		this.b = b;
		this.pairing = pairing;
	}

	/**
	 * Aligns two sequences.
	 *
	 * @param a       keys of the steps of A; an empty key is like no other
	 * @param pairing whether steps between common ones share columns in their order, rather than following each other
	 */
	static List<Column> of(List<String> a, List<String> b, boolean pairing) {
		Alignment alignment = new Alignment(a, b, pairing);
		alignment.align();
		return List.copyOf(alignment.columns);
	}

	private boolean same(int x, int y) {
		return !a.get(x).isEmpty() && a.get(x).equals(b.get(y));
	}

	private void align() {
		int head = 0;
		while (head < a.size() && head < b.size() && same(head, head)) {
			columns.add(new Column(head, head));
			head++;
		}
		int aEnd = a.size();
		int bEnd = b.size();
		while (aEnd > head && bEnd > head && same(aEnd - 1, bEnd - 1)) {
			aEnd--;
			bEnd--;
		}
		int x = head;
		int y = head;
		for (Column match : matches(head, aEnd, bEnd)) {
			between(x, match.a(), y, match.b());
			columns.add(match);
			x = match.a() + 1;
			y = match.b() + 1;
		}
		between(x, aEnd, y, bEnd);
		for (int i = 0; aEnd + i < a.size(); i++) {
			columns.add(new Column(aEnd + i, bEnd + i));
		}
	}

	private void between(int x, int xEnd, int y, int yEnd) {
		int shared = pairing ? Math.min(xEnd - x, yEnd - y) : 0;
		for (int i = 0; i < shared; i++) {
			columns.add(new Column(x + i, y + i));
		}
		for (int i = x + shared; i < xEnd; i++) {
			columns.add(new Column(i, -1));
		}
		for (int i = y + shared; i < yEnd; i++) {
			columns.add(new Column(-1, i));
		}
	}

	/** The greedy algorithm of Myers: furthest points on each diagonal for a growing number of edits. */
	private List<Column> matches(int from, int aEnd, int bEnd) {
		int n = aEnd - from;
		int m = bEnd - from;
		int most = Math.min(n + m, MOST_EDITS);
		int[] furthest = new int[2 * most + 3];
		int middle = most + 1;
		List<int[]> rounds = new ArrayList<>();
		for (int edits = 0; edits <= most; edits++) {
			for (int k = -edits; k <= edits; k += 2) {
				boolean down = k == -edits || k != edits && furthest[middle + k - 1] < furthest[middle + k + 1];
				int x = down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
				while (x < n && x - k < m && x - k >= 0 && same(from + x, from + x - k)) {
					x++;
				}
				furthest[middle + k] = x;
				if (x >= n && x - k >= m) {
					return back(rounds, from, n, m);
				}
			}
			rounds.add(Arrays.copyOfRange(furthest, middle - edits, middle + edits + 1));
		}
		return List.of();
	}

	private static List<Column> back(List<int[]> rounds, int from, int n, int m) {
		List<Column> found = new ArrayList<>();
		int x = n;
		int y = m;
		for (int edits = rounds.size(); edits > 0; edits--) {
			int[] before = rounds.get(edits - 1);
			int k = x - y;
			boolean down = k == -edits || k != edits && at(before, edits - 1, k - 1) < at(before, edits - 1, k + 1);
			int startX = down ? at(before, edits - 1, k + 1) : at(before, edits - 1, k - 1) + 1;
			int startY = startX - k;
			while (x > startX && y > startY) {
				found.add(new Column(from + --x, from + --y));
			}
			x = down ? startX : startX - 1;
			y = down ? startY - 1 : startY;
		}
		while (x > 0 && y > 0) {
			found.add(new Column(from + --x, from + --y));
		}
		Collections.reverse(found);
		return found;
	}

	private static int at(int[] round, int edits, int k) {
		return Math.abs(k) > edits ? -1 : round[k + edits];
	}
}
