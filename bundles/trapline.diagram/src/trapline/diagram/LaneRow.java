package trapline.diagram;

import trapline.run.Lane;

/**
 * Where a lane is drawn.
 *
 * @param lane         the lane
 * @param y            upper edge in pixels
 * @param height       in pixels
 * @param rows         rows of boxes in it; 1 but for nesting lanes
 */
public record LaneRow(Lane lane, double y, double height, int rows) {
	public double bottom() {
		return y + height;
	}

	public double middle() {
		return y + height / 2;
	}
}
