package trapline.diagram;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import trapline.run.Lane;
import trapline.run.Run;
import trapline.run.RunElement;

/**
 * Says what to paint for a run, a window of time and a resolution. Everything is streamed to a {@link ShapeSink};
 * nothing is kept, and the cost follows the pixels. A canvas calls the parts it needs, a file calls {@link #paint}.
 */
public final class Diagram {
	/** Tokens and marks need more than a pixel each, but an exit and its entry often come close together. */
	private static final double TOKEN_GRAIN = 12;
	private static final double MARK_GRAIN = 8;

	private Diagram() {
	}

	/**
	 * Paints some lanes with ruler, names and headings, left and upper edge at 0.
	 *
	 * @param lanes         which lanes to show; lanes that are constant are left to the caption
	 * @param from          first time
	 * @param to            one past the last time
	 * @param unitsPerPixel units of time per pixel, above 0
	 */
	public static void paint(Run run, List<Lane> lanes, long from, long to, double unitsPerPixel, ShapeSink sink) {
		Set<String> ids = lanes.stream().map(lane -> lane.spec().id()).collect(Collectors.toSet());
		paint(run, TimelineLayout.of(run, LaneChoice.of(run, ids), from, unitsPerPixel, 0, 0), from, to, sink);
	}

	/** Paints a whole timeline but its caption. */
	public static void paint(Run run, TimelineLayout layout, long from, long to, ShapeSink sink) {
		FramePainter frame = new FramePainter(run, layout, sink);
		frame.headers(to);
		frame.grid(from, to);
		frame.ruler(from, to);
		for (LaneRow row : layout.rows()) {
			sink.beginGroup(row.lane().spec().id());
			frame.name(row);
			paintLane(run, layout, row, from, to, sink);
			sink.endGroup();
		}
		frame.hazardLines(from, to);
	}

	/** Paints the vertical lines between events or ticks, behind everything else. */
	public static void paintGrid(Run run, TimelineLayout layout, long from, long to, ShapeSink sink) {
		new FramePainter(run, layout, sink).grid(from, to);
	}

	/** Paints the ruler. */
	public static void paintRuler(Run run, TimelineLayout layout, long from, long to, ShapeSink sink) {
		new FramePainter(run, layout, sink).ruler(from, to);
	}

	/** Paints the headings of the groups. */
	public static void paintHeaders(Run run, TimelineLayout layout, long to, ShapeSink sink) {
		new FramePainter(run, layout, sink).headers(to);
	}

	/** Paints the name of a lane. */
	public static void paintName(Run run, TimelineLayout layout, LaneRow row, ShapeSink sink) {
		new FramePainter(run, layout, sink).name(row);
	}

	/** Paints the line that stands for the folded lanes, if there are any. */
	public static void paintCaption(Run run, TimelineLayout layout, ShapeSink sink) {
		new FramePainter(run, layout, sink).caption();
	}

	/** Paints the elements of one lane. */
	public static void paintLane(Run run, TimelineLayout layout, LaneRow row, long from, long to, ShapeSink sink) {
		LanePainter painter = new LanePainter(run, layout, row, from, to, sink);
		LaneWalker walker = switch (row.lane().spec().kind()) {
		case EVENT -> new LaneWalker(layout.scale(), TOKEN_GRAIN, 1, painter);
		case MARKS, HAZARD -> new LaneWalker(layout.scale(), MARK_GRAIN, 2, painter);
		case BAND, GATE, VALUE, NESTING -> new LaneWalker(layout.scale(), 1, 0, painter);
		};
		walker.walk(row.lane(), from, to);
	}

	/** Paints the dotted lines that tie hazards to what goes on in the other lanes. */
	public static void paintHazardLines(Run run, TimelineLayout layout, long from, long to, ShapeSink sink) {
		new FramePainter(run, layout, sink).hazardLines(from, to);
	}

	/** Paints a cursor with its time in the ruler. */
	public static void paintCursor(Run run, TimelineLayout layout, long time, ShapeSink sink) {
		new FeedbackPainter(run, layout, sink).cursor(time);
	}

	/** Paints the frame of a selected or hovered element. */
	public static void paintFrame(Run run, TimelineLayout layout, RunElement element, String role, ShapeSink sink) {
		new FeedbackPainter(run, layout, sink).frame(element, role);
	}

	/** Paints the mark of an element that the run before did not have. */
	public static void paintNew(Run run, TimelineLayout layout, RunElement element, ShapeSink sink) {
		new FeedbackPainter(run, layout, sink).fresh(element);
	}

	/** Paints the mark of a place in a lane where the run before had something. */
	public static void paintGone(Run run, TimelineLayout layout, int lane, long time, ShapeSink sink) {
		new FeedbackPainter(run, layout, sink).gone(lane, time);
	}

	/** Paints the arrows from the causes of an element and to its effects. */
	public static void paintLinks(Run run, TimelineLayout layout, RunElement element, ShapeSink sink) {
		FeedbackPainter painter = new FeedbackPainter(run, layout, sink);
		run.links().stream().filter(link -> link.from().equals(element) || link.to().equals(element))
				.forEach(painter::link);
	}

	/** Paints the arrows between all causes and effects whose effect lies in the window. */
	public static void paintLinks(Run run, TimelineLayout layout, long from, long to, ShapeSink sink) {
		FeedbackPainter painter = new FeedbackPainter(run, layout, sink);
		run.links().stream().filter(link -> link.time() >= from && link.time() < to).forEach(painter::link);
	}

	/**
	 * Paints the tokens of all events that wait while a run is played.
	 *
	 * @param time when
	 * @param x    where the playing cursor is, which may be between two times
	 */
	public static void paintWaiting(Run run, TimelineLayout layout, long time, double x, ShapeSink sink) {
		new MotionPainter(run, layout, sink).waiting(time, x);
	}

	/**
	 * Paints the tokens of the events that something follows from within a stretch of time, on their way to it.
	 *
	 * @param from exclusive
	 * @param to   inclusive
	 * @param part of the way, 0 to 1
	 */
	public static void paintFlights(Run run, TimelineLayout layout, long from, long to, double part, ShapeSink sink) {
		new MotionPainter(run, layout, sink).flights(from, to, part);
	}

	/** Paints the flag of a marker in the ruler. */
	public static void paintMarker(Run run, TimelineLayout layout, Marker marker, ShapeSink sink) {
		new FeedbackPainter(run, layout, sink).marker(marker);
	}

	/** Paints the triangle of a hazard with its number, 22 pixels wide and 20 high, x in its middle. */
	public static void paintHazardSign(double x, double top, int number, ShapeSink sink) {
		MarkPainter.triangle(sink, x, top, Integer.toString(number));
	}

	/** What lies under a point. */
	public static Hit hit(TimelineLayout layout, double x, double y) {
		return HitTest.hit(layout, x, y);
	}
}
