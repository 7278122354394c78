package trapline.ui.timeline.parts;

import trapline.diagram.Glyphs;
import trapline.diagram.Ink;
import trapline.diagram.TimelineLayout;
import trapline.run.RunElement;
import trapline.run.TimeAxis;
import trapline.ui.timeline.TimeWindow;
import trapline.ui.timeline.TokenMover;
import trapline.ui.timeline.paint.GraphicsSink;

/**
 * Where a dragged token may land: the columns of the legal events are tinted, the one under the pointer framed; over
 * any other column the reason is written beside the pointer.
 *
 * @param x      of the pointer
 * @param y      of the pointer in the layout
 * @param target the event under the pointer
 */
record Landing(TokenMover mover, RunElement token, double x, double y, long target) {

	String refusal() {
		return mover.refusal(token, target);
	}

	void paint(TimeWindow window, GraphicsSink sink) {
		TimelineLayout layout = window.layout();
		TimeAxis axis = window.run().axis();
		double top = TimelineLayout.RULER;
		double height = layout.bottom() - top;
		for (long event = axis.eventOf(window.from()); axis.at(event, 0) < window.to(); event++) {
			double left = layout.x(axis.at(event, 0));
			double width = layout.x(axis.at(event + 1, 0)) - left;
			if (mover.refusal(token, event) == null) {
				sink.tint(left, top, width, height, "timeline.selection");
				if (event == target) {
					sink.rect(left + 1, top + 1, width - 2, height - 2, Ink.line("timeline.selection", 2));
				}
			}
		}
		String refusal = refusal();
		say(sink, refusal == null ? "to event " + target : refusal, refusal == null, window.width());
	}

	private void say(GraphicsSink sink, String text, boolean good, double right) {
		double width = Glyphs.width(text, TimelineLayout.FONT) + 12;
		double left = Math.max(0, Math.min(x + 14, right - width - 4));
		sink.rect(left, y + 12, width, 20, Ink.of("timeline.background", good ? "timeline.selection" : "timeline.cursor", 1));
		sink.text(left + 6, Glyphs.baseline(y + 22, TimelineLayout.FONT), text, TimelineLayout.FONT, false,
				good ? "timeline.text" : "timeline.cursor");
	}
}
