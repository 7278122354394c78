package trapline.machine.explore.form;

import trapline.machine.SlotSet;

/**
 * What a control point, an arrival or a whole actor may touch.
 *
 * @param reads every variable on which something depends, the conditions of hazards included
 * @param writes every variable that may change
 */
public record Footprint(SlotSet reads, SlotSet writes) {
	/** Touches nothing. */
	static Footprint empty() {
		return new Footprint(new SlotSet(), new SlotSet());
	}

	void add(Footprint other) {
		reads.addAll(other.reads);
		writes.addAll(other.writes);
	}

	/** Whether the order of this and the other can be noticed. */
	public boolean dependsOn(Footprint other) {
		return writes.intersects(other.reads) || writes.intersects(other.writes) || reads.intersects(other.writes);
	}
}
