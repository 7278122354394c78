package trapline.ui.timeline.states;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

import trapline.machine.explore.graph.GraphState;
import trapline.ui.timeline.paint.TimelineColours;
import trapline.ui.timeline.paint.TimelineFonts;

/**
 * A state with its number: a box; filled for the start; with two outlines for an end; a yellow triangle where a hazard fires; crossed
 * where a check fails; dotted where more can happen than is shown.
 */
final class StateFigure extends Figure {
	static final int WIDTH = 40;
	static final int HEIGHT = 26;
	private static final double FONT = 10;
	private static final double LETTER = 0.602;
	private static final int ROUND = 8;
	private static final int INNER = 3;

	private final GraphState state;
	private final String names;
	private boolean heavy;
	private boolean selected;

	StateFigure(GraphState state) {
		this.state = state;
		names = ShownGraph.names(state);
	}

	/** How wide it is with what stands beside it. */
	int wholeWidth() {
		return WIDTH + (names.isEmpty() ? 0 : 6 + (int) Math.ceil(names.length() * LETTER * FONT));
	}

	/** The part that lines lead to. */
	Rectangle box() {
		return new Rectangle(getBounds().x, getBounds().y, WIDTH, HEIGHT);
	}

	void look(boolean isHeavy, boolean isSelected) {
		heavy = isHeavy;
		selected = isSelected;
		repaint();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		TimelineColours colours = new TimelineColours();
		Rectangle box = box().shrink(2, 2);
		box.width--;
		box.height--;
		boolean hazard = state.hazardous();
		boolean failed = !hazard && !state.failed().isEmpty();
		boolean start = state.number() == 0 && !hazard && !failed;
		graphics.setBackgroundColor(colours.of(hazard ? "timeline.hazard.fill" : failed ? "explore.fails"
				: start ? "timeline.band.dark" : "timeline.value"));
		graphics.setForegroundColor(colours.of(selected ? "timeline.selection" : hazard ? "timeline.hazard.line" : "timeline.line"));
		graphics.setLineWidth(selected ? 3 : heavy ? 2 : 1);
		graphics.setLineStyle(state.whole() || selected ? Graphics.LINE_SOLID : Graphics.LINE_DOT);
		shape(graphics, box, hazard, true);
		shape(graphics, box, hazard, false);
		graphics.setLineWidth(1);
		if (failed) {
			graphics.drawLine(box.x, box.y, box.right(), box.bottom());
			graphics.drawLine(box.x, box.bottom(), box.right(), box.y);
		}
		if (state.end()) {
			shape(graphics, box.getCopy().shrink(INNER, INNER), hazard, false);
		}
		TimelineFonts.Sized font = TimelineFonts.of(FONT, heavy);
		graphics.setFont(font.font());
		String number = Integer.toString(state.number());
		int width = (int) Math.round(number.length() * LETTER * FONT);
		graphics.setForegroundColor(colours.of(hazard ? "timeline.hazard" : failed ? "explore.text"
				: start ? "timeline.band.text.dark" : "timeline.text"));
		int baseline = hazard ? box.bottom() - 3 : box.y + box.height / 2 + 4;
		graphics.drawString(number, box.x + (box.width - width) / 2 + 1, baseline - font.ascent());
		if (!names.isEmpty()) {
			graphics.setForegroundColor(colours.of("timeline.text"));
			graphics.drawString(names, box().right() + 3, box.y + box.height / 2 + 4 - font.ascent());
		}
	}

	private static void shape(Graphics graphics, Rectangle box, boolean triangle, boolean fill) {
		if (triangle) {
			PointList corners = new PointList();
			corners.addPoint(box.x + box.width / 2, box.y);
			corners.addPoint(box.right(), box.bottom());
			corners.addPoint(box.x, box.bottom());
			if (fill) {
				graphics.fillPolygon(corners);
			} else {
				graphics.drawPolygon(corners);
			}
		} else if (fill) {
			graphics.fillRoundRectangle(box, ROUND, ROUND);
		} else {
			graphics.drawRoundRectangle(box, ROUND, ROUND);
		}
	}
}
