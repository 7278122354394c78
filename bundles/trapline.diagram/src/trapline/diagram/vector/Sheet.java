package trapline.diagram.vector;

import java.util.ArrayList;
import java.util.List;

import trapline.diagram.Diagram;
import trapline.diagram.ExportOptions;
import trapline.diagram.Glyphs;
import trapline.diagram.Ink;
import trapline.diagram.LaneChoice;
import trapline.diagram.Marker;
import trapline.diagram.ShapeSink;
import trapline.diagram.TimelineLayout;
import trapline.run.Run;
import trapline.run.RunInfo;
import trapline.run.TimeAxis;

/**
 * A page with a run: title, timeline in bands like staves, footnotes, legend. Made once to know its size, then painted.
 */
final class Sheet {
	static final double MARGIN = 20;
	private static final double TITLE = 16;
	private static final double BAND_GAP = 16;
	/** To the right of the lanes: arrowheads and labels of the last column. */
	private static final double OVERHANG = 24;
	private static final double WIDEST_EVENT = 110;
	private static final double NARROWEST_EVENT = 66;
	/** Longer runs are drawn smaller rather than in more bands. */
	private static final int MOST_BANDS = 60;

	/** One band: its layout and its window of time. */
	private record Band(TimelineLayout layout, long from, long to) {
	}

	private final Run run;
	private final ExportOptions options;
	private final LaneChoice choice;
	private final List<Band> bands = new ArrayList<>();
	private final SheetNotes notes;
	private final double width;
	private final double notesTop;

	Sheet(Run run, ExportOptions options) {
		this.run = run;
		this.options = options;
		this.choice = LaneChoice.of(run, options.lanes());
		double y = MARGIN + headHeight();
		long from = options.start(run);
		long end = options.end(run);
		TimelineLayout probe = TimelineLayout.of(run, choice, from, 1, MARGIN, 0);
		double room = options.width() - MARGIN - OVERHANG - probe.lanesLeft();
		double unitsPerPixel = unitsPerPixel(from, end, room);
		double right = probe.lanesLeft();
		for (long at = from; at < end;) {
			long next = bandEnd(at, end, unitsPerPixel, room);
			long origin = run.axis().isOrdinal() ? run.axis().eventOf(at) * run.axis().subticks() : at;
			TimelineLayout layout = TimelineLayout.of(run, choice, origin, unitsPerPixel, MARGIN, y);
			bands.add(new Band(layout, at, next));
			right = Math.max(right, layout.x(next));
			y = layout.bottom() + BAND_GAP;
			at = next;
		}
		notes = new SheetNotes(run, options, choice, MARGIN, Math.max(right, MARGIN + titleWidth()));
		notesTop = y - BAND_GAP + (choice.folded().isEmpty() ? 0 : TimelineLayout.BOX) + 8;
		width = Math.max(right, MARGIN + Math.max(titleWidth(), notes.width())) + OVERHANG;
	}

	private double unitsPerPixel(long from, long end, double room) {
		TimeAxis axis = run.axis();
		if (!axis.isOrdinal()) {
			return (end - from) / room;
		}
		long events = axis.eventOf(end - 1) - axis.eventOf(from) + 1;
		double width = Math.min(WIDEST_EVENT, room / events);
		if (width < NARROWEST_EVENT) {
			width = room / Math.floor(room / NARROWEST_EVENT);
			double bandsNeeded = Math.ceil(events * width / room);
			if (bandsNeeded > MOST_BANDS) {
				width = room * MOST_BANDS / events;
			}
		}
		return axis.subticks() / width;
	}

	private long bandEnd(long at, long end, double unitsPerPixel, double room) {
		TimeAxis axis = run.axis();
		if (!axis.isOrdinal()) {
			return end;
		}
		long events = Math.max(1, (long) Math.floor(room * unitsPerPixel / axis.subticks() + 1e-6));
		return Math.min(end, (axis.eventOf(at) + events) * axis.subticks());
	}

	double width() {
		return Math.ceil(width);
	}

	double height() {
		return Math.ceil(notesTop + notes.height() + MARGIN);
	}

	void paint(ShapeSink sink) {
		sink.rect(0, 0, width(), height(), Ink.fill("timeline.background"));
		head(sink);
		for (int i = 0; i < bands.size(); i++) {
			band(sink, bands.get(i), i == bands.size() - 1);
		}
		notes.paint(sink, notesTop);
	}

	private void band(ShapeSink sink, Band band, boolean last) {
		TimelineLayout layout = band.layout();
		Diagram.paint(run, layout, band.from(), band.to(), sink);
		if (last) {
			Diagram.paintCaption(run, layout, sink);
		}
		if (options.links()) {
			Diagram.paintLinks(run, layout, band.from(), band.to(), sink);
		}
		for (Marker marker : options.markers()) {
			if (marker.time() >= band.from() && marker.time() < band.to()) {
				Diagram.paintMarker(run, layout, marker, sink);
			}
		}
	}

	private String subtitle() {
		RunInfo info = run.info();
		return info.subtitle() + (info.subtitle().isEmpty() || info.outcome().isEmpty() ? "" : " | ")
				+ info.outcome();
	}

	private double titleWidth() {
		RunInfo info = run.info();
		return Math.max(titleStart() + Glyphs.width(info.title(), TITLE),
				Glyphs.width(subtitle(), TimelineLayout.FONT));
	}

	private double titleStart() {
		String id = run.info().id();
		return id.isEmpty() ? 0 : Glyphs.width(id, TITLE) + 14;
	}

	private double headHeight() {
		return TITLE + 10 + (subtitle().isEmpty() ? 0 : TimelineLayout.FONT + 12);
	}

	private void head(ShapeSink sink) {
		RunInfo info = run.info();
		if (!info.id().isEmpty()) {
			sink.text(MARGIN, MARGIN + TITLE, info.id(), TITLE, true, "timeline.dim");
		}
		sink.text(MARGIN + titleStart(), MARGIN + TITLE, info.title(), TITLE, true, "timeline.text");
		if (!subtitle().isEmpty()) {
			sink.text(MARGIN, MARGIN + TITLE + 8 + TimelineLayout.FONT, subtitle(), TimelineLayout.FONT, false,
					"timeline.dim");
		}
	}
}
