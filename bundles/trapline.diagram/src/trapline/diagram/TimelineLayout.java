package trapline.diagram;

import java.util.ArrayList;
import java.util.List;

import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.NestingLane;
import trapline.run.Run;

/**
 * Where everything of a timeline is: a ruler, then groups of lanes one below the other, then the caption of the folded
 * lanes. Immutable; making one costs the number of lanes, moving or zooming it nothing. All measures are pixels.
 */
public final class TimelineLayout {
	/** Font size of the picture. */
	public static final double FONT = 12;
	/** Font size of remarks. */
	public static final double SMALL = 10;
	/** Height of the ruler. */
	public static final double RULER = 22;
	/** Height of a row of boxes. */
	public static final double BOX = 19;
	/** Deeper boxes share the last row. */
	public static final int MAX_BOX_ROWS = 8;
	private static final double GROUP = 20;
	private static final double GAP = 6;
	private static final double LABEL_GAP = 12;

	private final LaneChoice choice;
	private final List<LaneRow> rows;
	private final List<GroupHeader> headers;
	private final List<String> captions;
	private final TimeScale scale;
	private final double left;
	private final double top;
	private final double bottom;

	private TimelineLayout(LaneChoice choice, List<LaneRow> rows, List<GroupHeader> headers, List<String> captions,
			TimeScale scale, double left, double top, double bottom) {
		this.choice = choice;
		this.rows = rows;
		this.headers = headers;
		this.captions = captions;
		this.scale = scale;
		this.left = left;
		this.top = top;
		this.bottom = bottom;
	}

	/**
	 * Lays a run out.
	 *
	 * @param choice       lanes with a row and lanes for the caption
	 * @param origin       time at the left end of the lanes
	 * @param unitsPerPixel units of time per pixel, above 0
	 * @param left         left edge
	 * @param top          upper edge
	 */
	public static TimelineLayout of(Run run, LaneChoice choice, long origin, double unitsPerPixel, double left,
			double top) {
		List<LaneRow> rows = new ArrayList<>();
		List<GroupHeader> headers = new ArrayList<>();
		double y = top + RULER + GAP;
		double widest = Glyphs.width(run.axis().label(), FONT);
		String group = "";
		for (Lane lane : choice.shown()) {
			if (!lane.spec().group().equals(group)) {
				group = lane.spec().group();
				if (!group.isEmpty()) {
					headers.add(new GroupHeader(group, run.groupTitle(group), y));
					y += GROUP + GAP;
				}
			}
			int boxes = lane instanceof NestingLane nesting ? Math.min(nesting.rows(), MAX_BOX_ROWS) : 1;
			LaneRow row = new LaneRow(lane, y, height(lane.spec().kind(), boxes), boxes);
			rows.add(row);
			y = row.bottom() + GAP;
			widest = Math.max(widest, Glyphs.width(lane.spec().label(), FONT));
		}
		double labels = Math.ceil(widest + LABEL_GAP + 6);
		return new TimelineLayout(choice, List.copyOf(rows), List.copyOf(headers), choice.captions(run),
				new TimeScale(origin, unitsPerPixel, left + labels), left, top, y);
	}

	private static double height(LaneKind kind, int boxes) {
		return switch (kind) {
		case NESTING -> BOX * Math.max(1, boxes);
		case GATE -> 15;
		case BAND, VALUE -> 19;
		case EVENT, MARKS, HAZARD -> 22;
		};
	}

	/** The same layout over another stretch of time. */
	public TimelineLayout at(long origin, double unitsPerPixel) {
		return new TimelineLayout(choice, rows, headers, captions,
				new TimeScale(origin, unitsPerPixel, scale.x0()), left, top, bottom);
	}

	/** The map between time and x. */
	public TimeScale scale() {
		return scale;
	}

	/** The x of a time; also that of a cursor there. */
	public double x(long time) {
		return scale.x(time);
	}

	/** The time at an x. */
	public long time(double x) {
		return scale.time(x);
	}

	public LaneChoice choice() {
		return choice;
	}

	/** The rows of the lanes from top to bottom. */
	public List<LaneRow> rows() {
		return rows;
	}

	public List<GroupHeader> headers() {
		return headers;
	}

	/** The folded lanes in words; see {@link #captionLine}. */
	public List<String> captions() {
		return captions;
	}

	/** The line that stands for the folded lanes, or empty. */
	public String captionLine() {
		return captions.isEmpty() ? "" : "constant: " + String.join(", ", captions);
	}

	/** Left edge of the names of the lanes. */
	public double left() {
		return left;
	}

	/** Left edge of the lanes; right edge of their names with the gap. */
	public double lanesLeft() {
		return scale.x0();
	}

	/** Right edge of the names of the lanes. */
	public double labelsRight() {
		return scale.x0() - LABEL_GAP;
	}

	/** Upper edge of the ruler. */
	public double top() {
		return top;
	}

	/** Lower edge of the ruler. */
	public double rulerBottom() {
		return top + RULER;
	}

	/** Height of a group's heading. */
	public double headerHeight() {
		return GROUP;
	}

	/** Lower edge of the last lane with its gap: where the caption goes. */
	public double bottom() {
		return bottom;
	}

	/** The row of a lane given by its position in the run, or null if it has none. */
	public LaneRow row(int lanePosition) {
		for (LaneRow row : rows) {
			if (row.lane().position() == lanePosition) {
				return row;
			}
		}
		return null;
	}

	/** The row at a y, by binary search; null between rows. */
	public LaneRow rowAt(double y) {
		int low = 0;
		int high = rows.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (rows.get(middle).bottom() <= y) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low < rows.size() && rows.get(low).y() <= y ? rows.get(low) : null;
	}
}
