package trapline.diagram;

import java.util.ArrayList;
import java.util.List;

import trapline.run.GateState;
import trapline.run.Hatch;
import trapline.run.LaneSpec;
import trapline.run.MarkKind;
import trapline.run.Outcome;
import trapline.run.Run;

/** The legend of a picture: a sample of each sign that occurs, with a word or two. */
public final class LegendPainter {
	private static final double LINE = 24;
	private static final double SAMPLE = 26;
	private static final double GAP = 18;
	private static final double FONT = 11;

	/** Draws a sample around a middle. */
	private interface Sample {
		void draw(ShapeSink sink, double x, double y);
	}

	private record Entry(Sample sample, String text) {
		double width() {
			return SAMPLE + 6 + Glyphs.width(text, FONT);
		}
	}

	private final List<Entry> entries = new ArrayList<>();
	private final double left;
	private final double right;

	/**
	 * @param left  left edge
	 * @param right where lines break
	 */
	public LegendPainter(Run run, LaneChoice choice, long from, long to, double left, double right) {
		this.left = left;
		this.right = right;
		Signs signs = new Signs(run, choice, from, to);
		gates(signs);
		if (signs.events() != null) {
			events(signs, signs.events().spec());
		}
		marks(signs);
		add(signs.returned(), "returns", (sink, x, y) -> BoxPainter.hook(sink, x + 10, y, "timeline.line"));
		add(signs.torn(), "overwritten unread", (sink, x, y) -> StatePainter.torn(sink, x + 13, y - 8, 16));
	}

	private void gates(Signs signs) {
		add(signs.has(GateState.OPEN), "lets through",
				(sink, x, y) -> sink.line(x, y - 6, x + SAMPLE, y - 6, Ink.line("timeline.gate", 1)));
		add(signs.has(GateState.SHUT), "holds back", (sink, x, y) -> {
			Hatch hatch = signs.shutGate().spec().hatch();
			sink.rect(x, y - 7, SAMPLE, 14, Ink.fill("timeline.gate.shut"));
			sink.hatch(x, y - 7, SAMPLE, 14, hatch, "timeline.gate");
			sink.rect(x, y - 7, SAMPLE, 14, Ink.line("timeline.gate", 1));
		});
		add(signs.unknown(), "unknown", (sink, x, y) -> {
			sink.rect(x, y - 7, SAMPLE, 14, Ink.fill("timeline.unknown"));
			sink.text(x + 10, Glyphs.baseline(y, TimelineLayout.SMALL), "?", TimelineLayout.SMALL, false,
					"timeline.dim");
		});
	}

	private void events(Signs signs, LaneSpec spec) {
		String role = spec.colourRole();
		entries.add(new Entry(
				(sink, x, y) -> Tokens.draw(sink, spec.shape(), spec.letter(), x + 16, y, 8, false, role), "arrives"));
		add(signs.waits(), "waits, hatched as what holds it", (sink, x, y) -> {
			Hatch hatch = signs.shutGate() == null ? Hatch.NONE : signs.shutGate().spec().hatch();
			sink.hatch(x, y - 5.5, SAMPLE, 11, hatch, role);
			sink.rect(x, y - 5.5, SAMPLE, 11, Ink.line(role, 1));
		});
		for (Outcome outcome : new Outcome[] { Outcome.DELIVERED, Outcome.MERGED, Outcome.LOST, Outcome.RETURNED }) {
			add(signs.has(outcome), outcome.name().toLowerCase(),
					(sink, x, y) -> TokenPainter.outcome(sink, spec, outcome, x + 16, y));
		}
		add(signs.has(Outcome.WAITING), "still waits",
				(sink, x, y) -> TokenPainter.arrowhead(sink, x + 12, y, role));
	}

	private void marks(Signs signs) {
		mark(signs, MarkKind.EXIT, "exit");
		mark(signs, MarkKind.ENTRY, "entry");
		mark(signs, MarkKind.INJECTED, "injected");
		mark(signs, MarkKind.REINJECTED, "injected again");
		mark(signs, MarkKind.ENTRY_FAILED, "entry failed");
		mark(signs, MarkKind.WINDOW_REQUESTED, "window requested");
		mark(signs, MarkKind.WINDOW_TAKEN, "window taken");
		add(signs.inferred(), "inferred", (sink, x, y) -> sink.rect(x, y - 7, SAMPLE, 14,
				Ink.line("timeline.line", 1).dashed(Ink.Dash.DASHED)));
	}

	private void mark(Signs signs, MarkKind kind, String text) {
		add(signs.has(kind), text, (sink, x, y) -> MarkPainter.sign(sink, kind, x + 16, y, false));
	}

	private void add(boolean occurs, String text, Sample sample) {
		if (occurs) {
			entries.add(new Entry(sample, text));
		}
	}

	/** The height in pixels; 0 if there is nothing to explain. */
	public double height() {
		double x = left;
		int lines = entries.isEmpty() ? 0 : 1;
		for (Entry entry : entries) {
			if (x > left && x + entry.width() > right) {
				lines++;
				x = left;
			}
			x += entry.width() + GAP;
		}
		return lines * LINE;
	}

	/** Paints the legend below a y. */
	public void paint(ShapeSink sink, double top) {
		double x = left;
		double y = top + LINE / 2;
		for (Entry entry : entries) {
			if (x > left && x + entry.width() > right) {
				x = left;
				y += LINE;
			}
			entry.sample().draw(sink, x, y);
			sink.text(x + SAMPLE + 6, Glyphs.baseline(y, FONT), entry.text(), FONT, false, "timeline.dim");
			x += entry.width() + GAP;
		}
	}
}
