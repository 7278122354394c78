package trapline.diagram.compare;

import java.util.ArrayList;
import java.util.List;

import trapline.run.LaneKind;

/** Looks through the columns for what differs. */
final class Differing {
	private final Steps a;
	private final Steps b;
	private final List<Alignment.Column> columns;
	private final boolean loose;

	Differing(Steps a, Steps b, List<Alignment.Column> columns, boolean loose) {
		this.a = a;
		this.b = b;
		this.columns = columns;
		this.loose = loose;
	}

	/**
	 * The columns in which only one run has a step, or both have different ones.
	 *
	 * @param keysA keys of the steps of A; loosely, a step without a key cannot be missed in the other run
	 */
	List<Difference> ofSteps(List<String> keysA, List<String> keysB) {
		List<Difference> found = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			Alignment.Column column = columns.get(i);
			boolean same = column.isCommon() && (loose || keysA.get(column.a()).equals(keysB.get(column.b())));
			boolean told = !loose || column.a() >= 0 && !keysA.get(column.a()).isEmpty() || column.b() >= 0 && !keysB.get(column.b()).isEmpty();
			if (!same && told) {
				found.add(difference(i, "", "", words(a, column.a()), words(b, column.b())));
			}
		}
		return found;
	}

	private static String words(Steps steps, int step) {
		if (step < 0) {
			return "";
		}
		return steps.words(step).isEmpty() ? "nothing is told" : steps.words(step);
	}

	/** Where the lanes of a pair show different things; empty if one is missing. */
	List<Difference> of(LanePair pair) {
		List<Difference> found = new ArrayList<>();
		boolean comparable = pair.isComplete() && !(loose && pair.spec().kind() == LaneKind.VALUE);
		if (!comparable) {
			return found;
		}
		LaneWords words = new LaneWords(loose);
		Difference open = null;
		for (int i = 0; i < columns.size(); i++) {
			Alignment.Column column = columns.get(i);
			if (!column.isCommon()) {
				continue;
			}
			String wordsA = words.of(pair.a(), a.start(column.a()), a.end(column.a()));
			String wordsB = words.of(pair.b(), b.start(column.b()), b.end(column.b()));
			if (wordsA == null || wordsB == null || wordsA.equals(wordsB)) {
				continue;
			}
			Difference one = difference(i, pair.spec().group(), pair.spec().label(), wordsA, wordsB);
			if (one.continues(open)) {
				open = open.upTo(i + 1);
				found.set(found.size() - 1, open);
			} else {
				open = one;
				found.add(one);
			}
		}
		return found;
	}

	private Difference difference(int index, String group, String lane, String wordsA, String wordsB) {
		Alignment.Column column = columns.get(index);
		return new Difference(index + 1, index + 1, group, lane, wordsA, wordsB,
				column.a() < 0 ? "" : a.name(column.a()), column.b() < 0 ? "" : b.name(column.b()));
	}
}
