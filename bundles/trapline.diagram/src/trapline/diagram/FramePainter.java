package trapline.diagram;

import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.Run;

/** Paints what surrounds the lanes: grid, ruler, names, headings, the lines of the hazards. */
final class FramePainter {
	private static final double TICK_ROOM = 16;
	/** How far the last number may reach beyond the window. */
	private static final double OVERHANG = 12;
	/** Hazards closer than this share a line. */
	private static final double LINE_ROOM = 3;

	private final Run run;
	private final TimelineLayout layout;
	private final ShapeSink sink;

	FramePainter(Run run, TimelineLayout layout, ShapeSink sink) {
		this.run = run;
		this.layout = layout;
		this.sink = sink;
	}

	/** Units of time that a tick with its label needs. */
	private double tickUnits(long to) {
		double label = Glyphs.width(TimeText.number(run, to), TimelineLayout.FONT) + TICK_ROOM;
		return label * layout.scale().unitsPerStep();
	}

	void grid(long from, long to) {
		Ink ink = Ink.line("timeline.grid", 1);
		for (Ruler.Tick tick : Ruler.ticks(run, from, to, tickUnits(to))) {
			double x = layout.x(tick.time());
			sink.line(x, layout.rulerBottom(), x, layout.bottom(), ink);
		}
	}

	void ruler(long from, long to) {
		double baseline = Glyphs.baseline(layout.top() + TimelineLayout.RULER / 2, TimelineLayout.FONT);
		String label = run.axis().label();
		sink.text(layout.labelsRight() - Glyphs.width(label, TimelineLayout.FONT), baseline, label, TimelineLayout.FONT,
				false, "timeline.dim");
		double bottom = layout.rulerBottom();
		sink.line(layout.x(from), bottom, layout.x(to), bottom, Ink.line("timeline.line", 1));
		for (Ruler.Tick tick : Ruler.ticks(run, from, to, tickUnits(to))) {
			double x = layout.x(tick.time());
			sink.line(x, bottom - 5, x, bottom, Ink.line("timeline.line", 1));
			if (x + 4 + Glyphs.width(tick.label(), TimelineLayout.FONT) > layout.x(to) + OVERHANG) {
				continue;
			}
			sink.text(x + 4, baseline, tick.label(), TimelineLayout.FONT, false, "timeline.dim");
		}
	}

	void headers(long to) {
		for (GroupHeader header : layout.headers()) {
			double left = layout.left();
			sink.rect(left, header.y(), layout.x(to) - left, layout.headerHeight(), Ink.fill("timeline.group"));
			sink.text(left + 8, Glyphs.baseline(header.y() + layout.headerHeight() / 2, TimelineLayout.FONT),
					header.title(), TimelineLayout.FONT, true, "timeline.text");
		}
	}

	void name(LaneRow row) {
		String label = row.lane().spec().label();
		double middle = row.rows() > 1 ? row.y() + TimelineLayout.BOX / 2 : row.middle();
		sink.text(layout.labelsRight() - Glyphs.width(label, TimelineLayout.FONT),
				Glyphs.baseline(middle, TimelineLayout.FONT), label, TimelineLayout.FONT, false, "timeline.text");
	}

	void caption() {
		String line = layout.captionLine();
		if (!line.isEmpty()) {
			sink.text(layout.lanesLeft(), Glyphs.baseline(layout.bottom() + TimelineLayout.BOX / 2, 11), line, 11, false,
					"timeline.dim");
		}
	}

	void hazardLines(long from, long to) {
		Ink ink = Ink.line("timeline.hazard.line", 1).dashed(Ink.Dash.DOTTED);
		for (LaneRow row : layout.rows()) {
			Lane lane = row.lane();
			if (lane.spec().kind() != LaneKind.HAZARD) {
				continue;
			}
			int index = lane.firstFrom(from);
			while (index < lane.size() && lane.start(index) < to) {
				double x = layout.x(lane.start(index));
				sink.line(x, layout.rulerBottom(), x, row.y(), ink);
				for (LaneRow below : layout.rows()) {
					if (below.y() > row.bottom()) {
						sink.line(x, below.y(), x, below.bottom(), ink);
					}
				}
				index = lane.firstFrom(layout.scale().cellEnd(lane.start(index), LINE_ROOM));
			}
		}
	}
}
