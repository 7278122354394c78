package trapline.diagram.compare;

import trapline.run.Lane;
import trapline.run.LaneSpec;
import trapline.run.StateLane;

/**
 * Lanes of two runs that tell of the same; one of them may be missing.
 *
 * @param a the lane of A, or null
 * @param b the lane of B, or null
 */
record LanePair(Lane a, Lane b) {
	boolean isComplete() {
		return a != null && b != null;
	}

	/** True if neither of the two lanes, which are both there, ever changes. */
	boolean neverChanges() {
		int most = a instanceof StateLane ? 1 : 0;
		return a.size() <= most && b.size() <= most;
	}

	/** How the pair is named and drawn. */
	LaneSpec spec() {
		return a == null ? b.spec() : a.spec();
	}
}
