package trapline.diagram.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.LaneSpec;
import trapline.run.Run;

/** Finds the lanes that belong together, by their names, else by what their tokens look like. */
final class LanePairs {
	private final Map<String, String> groups = new HashMap<>();
	private final List<Lane> left;
	private final Map<Lane, Lane> partners = new HashMap<>();

	private LanePairs(Run a, Run b) {
		left = new ArrayList<>(b.lanes());
		List<String> ofA = groups(a);
		List<String> ofB = groups(b);
		List<String> openA = new ArrayList<>(ofA);
		openA.removeAll(ofB);
		List<String> openB = new ArrayList<>(ofB);
		openB.removeAll(ofA);
		ofB.forEach(group -> groups.put(group, group));
		for (int i = 0; i < Math.min(openA.size(), openB.size()); i++) {
			groups.put(openB.get(i), openA.get(i));
		}
		match(a, this::sameName);
		match(a, this::sameToken);
	}

	/** The pairs in the order of A's lanes; a lane that only B has stands behind the last one of its group. */
	static List<LanePair> of(Run a, Run b) {
		return new LanePairs(a, b).pairs(a);
	}

	/** Under which group of A the lanes of a group of B stand. */
	static Map<String, String> groups(Run a, Run b) {
		return new LanePairs(a, b).groups;
	}

	private static List<String> groups(Run run) {
		return run.lanes().stream().map(lane -> lane.spec().group()).distinct().toList();
	}

	private void match(Run a, BiPredicate<LaneSpec, LaneSpec> same) {
		for (Lane lane : a.lanes()) {
			if (!partners.containsKey(lane)) {
				left.stream().filter(other -> same.test(lane.spec(), other.spec())).findFirst().ifPresent(other -> {
					partners.put(lane, other);
					left.remove(other);
				});
			}
		}
	}

	private boolean sameName(LaneSpec a, LaneSpec b) {
		return a.kind() == b.kind() && a.label().equals(b.label()) && a.group().equals(groups.get(b.group()));
	}

	private boolean sameToken(LaneSpec a, LaneSpec b) {
		return a.kind() == LaneKind.EVENT && b.kind() == LaneKind.EVENT && a.letter() == b.letter()
				&& Objects.equals(a.shape(), b.shape()) && a.group().equals(groups.get(b.group()));
	}

	private List<LanePair> pairs(Run a) {
		List<LanePair> pairs = new ArrayList<>();
		a.lanes().forEach(lane -> pairs.add(new LanePair(lane, partners.get(lane))));
		for (Lane lane : left) {
			int at = pairs.size();
			for (int i = 0; i < pairs.size(); i++) {
				LaneSpec spec = pairs.get(i).spec();
				if (spec.group().equals(groups.get(lane.spec().group()))) {
					at = i + 1;
				}
			}
			pairs.add(at, new LanePair(null, lane));
		}
		return pairs;
	}
}
