package trapline.diagram;

import trapline.run.RunElement;

/**
 * What lies under a point.
 *
 * @param area    part of the timeline
 * @param lane    position of the lane in the run, or -1
 * @param element the element, or null
 * @param time    the time at the point's x, wherever it lies
 */
public record Hit(Area area, int lane, RunElement element, long time) {
	/** Parts of a timeline. */
	public enum Area {
		RULER, LABEL, LANE, CAPTION, NOTHING
	}
}
