package trapline.diagram.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import trapline.diagram.Diagram;
import trapline.diagram.ShapeSink;
import trapline.diagram.TimelineLayout;
import trapline.run.Lane;
import trapline.run.Run;
import trapline.run.RunElement;

/**
 * What is new in a run, and what is gone, against one before. Elements of a lane are the same if they say the same in the same order:
 * what only comes sooner or later has not changed.
 */
public final class RunChange {
	private final Run after;
	private final List<BitSet> fresh;
	private final List<List<Long>> gone;

	private RunChange(Run after, List<BitSet> fresh, List<List<Long>> gone) {
		this.after = after;
		this.fresh = fresh;
		this.gone = gone;
	}

	/** The change; a lane that the run before does not have is all new. */
	public static RunChange between(Run before, Run after) {
		List<BitSet> fresh = new ArrayList<>();
		List<List<Long>> gone = new ArrayList<>();
		for (Lane lane : after.lanes()) {
			LaneChange change = LaneChange.of(before.lane(lane.spec().id()), lane, after.endTime());
			fresh.add(change.fresh());
			gone.add(change.gone());
		}
		return new RunChange(after, fresh, gone);
	}

	/** The same marks on a run that goes on from the new one, or forks from it: as far as their lanes say the same. */
	public RunChange onto(Run other) {
		List<BitSet> carried = new ArrayList<>();
		List<List<Long>> goneThere = new ArrayList<>();
		for (Lane lane : other.lanes()) {
			Lane mine = after.lane(lane.spec().id());
			int common = mine == null ? 0 : common(mine, lane);
			carried.add(mine == null ? new BitSet() : fresh.get(mine.position()).get(0, common));
			long until = mine == null || common == mine.size() && common == lane.size() ? Long.MAX_VALUE : firstOther(mine, lane, common);
			goneThere.add(mine == null ? List.of() : gone.get(mine.position()).stream().filter(time -> time <= until).toList());
		}
		return new RunChange(other, carried, goneThere);
	}

	/** How many elements are the same from the beginning. */
	private static int common(Lane one, Lane other) {
		int common = 0;
		int limit = Math.min(one.size(), other.size());
		while (common < limit && one.start(common) == other.start(common) && one.label(common).equals(other.label(common))
				&& one.value(common) == other.value(common)) {
			common++;
		}
		return common;
	}

	private static long firstOther(Lane one, Lane other, int index) {
		long first = index < one.size() ? one.start(index) : Long.MAX_VALUE;
		return Math.min(first, index < other.size() ? other.start(index) : Long.MAX_VALUE);
	}

	/** The run that is new. */
	public Run after() {
		return after;
	}

	/** Whether an element was not in the run before. */
	public boolean isNew(RunElement element) {
		return fresh.get(element.lane()).get(element.index());
	}

	/** How many elements are new. */
	public int countNew() {
		return fresh.stream().mapToInt(BitSet::cardinality).sum();
	}

	/** How many elements are gone, in lanes that are still there. */
	public int countGone() {
		return gone.stream().mapToInt(List::size).sum();
	}

	/** Where in a lane something is gone: the starts of what now stands in its place. */
	public List<Long> gone(int lane) {
		return List.copyOf(gone.get(lane));
	}

	/** Paints a bar under what is new, and a cross where something is gone, within a stretch of time. */
	public void paint(TimelineLayout layout, long from, long to, ShapeSink sink) {
		for (Lane lane : after.lanes()) {
			if (layout.row(lane.position()) == null) {
				continue;
			}
			BitSet elements = fresh.get(lane.position());
			for (int i = elements.nextSetBit(0); i >= 0 && lane.start(i) < to; i = elements.nextSetBit(i + 1)) {
				if (lane.end(i) >= from) {
					Diagram.paintNew(after, layout, new RunElement(lane.position(), i), sink);
				}
			}
			gone.get(lane.position()).stream().distinct().filter(time -> time >= from && time <= to)
					.forEach(time -> Diagram.paintGone(after, layout, lane.position(), time, sink));
		}
	}
}
