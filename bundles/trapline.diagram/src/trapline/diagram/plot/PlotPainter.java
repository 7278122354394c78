package trapline.diagram.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import trapline.diagram.Glyphs;
import trapline.diagram.Ink;
import trapline.diagram.Ink.Dash;
import trapline.diagram.ShapeSink;

/** A page with a plot: title, axes, curves, marks, legend. Made once to know its size, then painted. */
public final class PlotPainter {
	private static final double MARGIN = 20;
	private static final double TITLE = 16;
	private static final double FONT = 12;
	private static final double LINE = 18;
	private static final double AREA_HEIGHT = 340;
	private static final double TICK = 5;
	private static final double SAMPLE = 34;
	private static final double MARK = 6;
	/** More measured places than that are a line without points. */
	private static final int MOST_POINTS = 40;
	private static final String TEXT = "timeline.text";
	private static final String DIM = "timeline.dim";

	private final Plot plot;
	private final Scale across;
	private final Scale up;
	private final double width;
	private final double left;
	private final double right;
	private final double top;
	private final double bottom;
	private final List<String> notes = new ArrayList<>();

	/** @param wanted width of the page in pixels; it is wider where a text needs it */
	public PlotPainter(Plot plot, double wanted) {
		this.plot = plot;
		double[] xs = plot.curves().stream().flatMapToDouble(curve -> Arrays.stream(curve.xs())).toArray();
		double greatest = plot.curves().stream().flatMapToDouble(curve -> Arrays.stream(curve.ys())).max().orElse(0);
		double least = plot.curves().stream().flatMapToDouble(curve -> Arrays.stream(curve.ys())).min().orElse(0);
		across = Scale.of(Arrays.stream(xs).min().orElse(0), Arrays.stream(xs).max().orElse(0), 10);
		up = Scale.of(Math.min(0, least), Math.max(0, greatest), 7);
		for (int i = 0; i < plot.marks().size(); i++) {
			notes.add((i + 1) + "  " + plot.marks().get(i).text());
		}
		width = Math.ceil(Math.max(wanted, 2 * MARGIN + longest()));
		double tickWidth = up.ticks().stream().mapToDouble(tick -> Glyphs.width(up.label(tick), FONT)).max().orElse(0);
		left = MARGIN + tickWidth + TICK + 4;
		right = width - MARGIN - 20;
		top = MARGIN + TITLE + 10 + (plot.subtitle().isEmpty() ? 0 : LINE) + LINE + 8;
		bottom = top + AREA_HEIGHT;
	}

	private double longest() {
		double longest = Math.max(Glyphs.width(plot.title(), TITLE),
				Math.max(Glyphs.width(plot.subtitle(), FONT), Math.max(Glyphs.width(plot.xLabel(), FONT), Glyphs.width(plot.yLabel(), FONT))));
		for (Curve curve : plot.curves()) {
			longest = Math.max(longest, SAMPLE + 8 + Glyphs.width(curve.name(), FONT));
		}
		for (String note : notes) {
			longest = Math.max(longest, Glyphs.width(note, FONT));
		}
		return longest;
	}

	/** Of the page, in pixels. */
	public double width() {
		return width;
	}

	/** Of the page, in pixels. */
	public double height() {
		return Math.ceil(legendTop() + (plot.curves().size() + notes.size()) * LINE + MARGIN);
	}

	private double legendTop() {
		return bottom + TICK + 2 * LINE + 12;
	}

	/** Paints the page. */
	public void paint(ShapeSink sink) {
		sink.rect(0, 0, width(), height(), Ink.fill("timeline.background"));
		sink.text(MARGIN, MARGIN + TITLE, plot.title(), TITLE, true, TEXT);
		if (!plot.subtitle().isEmpty()) {
			sink.text(MARGIN, MARGIN + TITLE + 8 + FONT, plot.subtitle(), FONT, false, DIM);
		}
		axes(sink);
		for (int i = 0; i < plot.curves().size(); i++) {
			curve(sink, plot.curves().get(i), i);
		}
		for (int i = 0; i < plot.marks().size(); i++) {
			mark(sink, plot.marks().get(i), Integer.toString(i + 1));
		}
		legend(sink);
	}

	private double x(double number) {
		return left + across.part(number) * (right - left);
	}

	private double y(double number) {
		return bottom - up.part(number) * (bottom - top);
	}

	private void axes(ShapeSink sink) {
		Ink grid = Ink.line("timeline.grid", 1);
		Ink line = Ink.line("timeline.line", 1);
		for (double tick : up.ticks()) {
			sink.line(left, y(tick), right, y(tick), grid);
			String label = up.label(tick);
			sink.text(left - TICK - 3 - Glyphs.width(label, FONT), Glyphs.baseline(y(tick), FONT), label, FONT, false, TEXT);
		}
		for (double tick : across.ticks()) {
			sink.line(x(tick), top, x(tick), bottom, grid);
			sink.line(x(tick), bottom, x(tick), bottom + TICK, line);
			String label = across.label(tick);
			sink.text(x(tick) - Glyphs.width(label, FONT) / 2, bottom + TICK + LINE - 4, label, FONT, false, TEXT);
		}
		sink.line(left, bottom, right, bottom, line);
		sink.line(left, top, left, bottom, line);
		sink.text(MARGIN, top - 10, plot.yLabel(), FONT, true, TEXT);
		sink.text(right - Glyphs.width(plot.xLabel(), FONT), bottom + TICK + 2 * LINE - 2, plot.xLabel(), FONT, true, TEXT);
	}

	private void curve(ShapeSink sink, Curve curve, int index) {
		double[] xs = Arrays.stream(curve.xs()).map(this::x).toArray();
		double[] ys = Arrays.stream(curve.ys()).map(this::y).toArray();
		sink.beginGroup("curve-" + (index + 1));
		if (xs.length > 1) {
			sink.polyline(xs, ys, CurveInk.line(index));
		}
		for (int i = 0; i < xs.length && xs.length <= MOST_POINTS; i++) {
			CurveInk.point(sink, xs[i], ys[i], index);
		}
		sink.endGroup();
	}

	private void mark(ShapeSink sink, Plot.Mark mark, String number) {
		double x = x(mark.x());
		double y = y(mark.y());
		sink.line(x, y, x, bottom, Ink.line("timeline.line", 1).dashed(Dash.DASHED));
		sink.circle(x, y, MARK, Ink.of("timeline.hazard.fill", "timeline.line", 1.2));
		sink.text(x - Glyphs.width(number, FONT) / 2, y - MARK - 5, number, FONT, true, TEXT);
	}

	private void legend(ShapeSink sink) {
		double y = legendTop();
		for (int i = 0; i < plot.curves().size(); i++, y += LINE) {
			sink.line(MARGIN, y, MARGIN + SAMPLE, y, CurveInk.line(i));
			CurveInk.point(sink, MARGIN + SAMPLE / 2, y, i);
			sink.text(MARGIN + SAMPLE + 8, Glyphs.baseline(y, FONT), plot.curves().get(i).name(), FONT, false, TEXT);
		}
		for (String note : notes) {
			sink.text(MARGIN, Glyphs.baseline(y, FONT), note, FONT, false, TEXT);
			y += LINE;
		}
	}
}
