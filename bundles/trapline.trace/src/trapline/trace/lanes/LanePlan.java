package trapline.trace.lanes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.Run;

/**
 * Which vCPUs get lanes at the start, in which order, and which lanes are worth a row. Made from a first look at the start of a trace, since
 * a Run shows lanes in the order in which they were added.
 *
 * @param vcpus vCPUs known from the first look, in display order
 * @param rows ids of the lanes to draw; null for all
 */
record LanePlan(List<Vcpu> vcpus, Set<String> rows) {

	/** A plan that knows nothing and draws every lane. */
	static final LanePlan ALL = new LanePlan(List.of(), null);

	/** Draws the lanes that say something in {@code look}, which shows the whole trace. */
	static LanePlan of(List<Vcpu> vcpus, Run look) {
		Set<String> rows = new HashSet<>();
		for (Lane lane : look.lanes()) {
			if (saysSomething(lane)) {
				rows.add(lane.spec().id());
			}
		}
		return new LanePlan(vcpus, rows);
	}

	private static boolean saysSomething(Lane lane) {
		boolean state = lane.spec().kind() == LaneKind.GATE || lane.spec().kind() == LaneKind.VALUE || lane.spec().kind() == LaneKind.BAND;
		long unknownOnly = lane.spec().kind() == LaneKind.GATE ? 0b1100 : 3L << 62;
		return lane.size() > 0 && !(state && (lane.mask(0, lane.size()) & ~unknownOnly) == 0);
	}

	boolean draws(String laneId) {
		return rows == null || rows.contains(laneId);
	}
}
