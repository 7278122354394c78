package trapline.machine.explore.symmetry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The runs that lead to the states for which one state stands. */
public final class Arrangements {
	/** Members are told apart only by what belongs to them: equal ones have the same number. */
	private record Arrangement(List<Integer> members, List<Integer> run) {
	}

	private Arrangements() {
	}

	/**
	 * A run to each state that differs from the end of a run in nothing but who is who, this first.
	 *
	 * @param members by member: a number that it shares with those to whom the same belongs
	 * @param count   how many sources the Machine has
	 * @param most    how many are enough, at least 1
	 */
	public static List<List<Integer>> of(List<Integer> run, List<Integer> members, Symmetry symmetry, int count, int most) {
		List<List<Integer>> runs = new ArrayList<>();
		Set<List<Integer>> seen = new HashSet<>(Set.of(members));
		Deque<Arrangement> queue = new ArrayDeque<>(List.of(new Arrangement(members, run)));
		while (!queue.isEmpty() && runs.size() < most) {
			Arrangement one = queue.remove();
			runs.add(one.run());
			for (int i = 0; i + 1 < members.size(); i++) {
				List<Integer> swapped = new ArrayList<>(one.members());
				Collections.swap(swapped, i, i + 1);
				if (seen.add(swapped)) {
					queue.add(new Arrangement(swapped, symmetry.swaps().get(i).run(one.run(), count)));
				}
			}
		}
		return runs;
	}
}
