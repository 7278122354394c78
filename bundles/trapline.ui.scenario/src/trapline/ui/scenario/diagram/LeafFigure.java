package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;

/** One line of the diagram: an instruction, an event, a check. */
final class LeafFigure extends Figure {
	private static final int TOKEN = 16;
	private static final int WAVE = 3;
	private static final int PALE = 60;
	private static final int OPAQUE = 255;

	private final Label label = new Label();
	private final Shape shape;
	private String colour = "text";
	private boolean selected;
	private boolean pale;
	private String problem;

	/** What the line looks like. */
	enum Shape {
		/** Text in a box: what a processor does. */
		BOX,
		/** Text in a box with a wavy left edge: what may come at any time. */
		TOKEN,
		/** Text behind a triangle: what is looked for. */
		BADGE,
		/** Text alone. */
		TEXT
	}

	LeafFigure(Shape shape) {
		this.shape = shape;
		ToolbarLayout layout = new ToolbarLayout();
		layout.setStretchMinorAxis(true);
		setLayoutManager(layout);
		label.setLabelAlignment(PositionConstants.LEFT);
		label.setFont(DiagramColours.text());
		label.setForegroundColor(DiagramColours.of("text"));
		add(label);
		setBorder(new MarginBorder(2, shape == Shape.BADGE || shape == Shape.TOKEN ? TOKEN + 4 : 6, 2, 6));
	}

	/**
	 * @param role  of the colour of its token, as the palette of diagrams has it
	 * @param wrong what is wrong with it; null if nothing is
	 */
	void show(String text, String role, String wrong) {
		label.setText(text);
		colour = role;
		problem = wrong;
		setToolTip(wrong == null ? null : new Label(wrong));
		repaint();
	}

	Rectangle textBounds() {
		return label.getBounds();
	}

	void setSelected(boolean on) {
		selected = on;
		repaint();
	}

	void setPale(boolean on) {
		if (pale != on) {
			pale = on;
			repaint();
		}
	}

	@Override
	public void paint(Graphics graphics) {
		if (pale) {
			graphics.setAlpha(PALE);
		}
		super.paint(graphics);
		graphics.setAlpha(OPAQUE);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle box = getBounds().getCopy().resize(-1, -1);
		if (shape != Shape.TEXT) {
			graphics.setBackgroundColor(DiagramColours.of("code"));
			graphics.fillRectangle(box);
		}
		if (shape != Shape.TEXT || selected) {
			graphics.setForegroundColor(DiagramColours.of(selected ? "selection" : problem != null ? "cursor" : "grid"));
			graphics.setLineWidth(selected || problem != null ? 2 : 1);
			graphics.drawRectangle(box);
			graphics.setLineWidth(1);
		}
		if (shape == Shape.TOKEN) {
			token(graphics, box, DiagramColours.of(colour));
		} else if (shape == Shape.BADGE) {
			badge(graphics, box);
		}
	}

	/** An event that may come at any time has a wavy edge; its colour is that of its kind in the timeline. */
	private static void token(Graphics graphics, Rectangle box, Color ink) {
		graphics.setBackgroundColor(ink);
		PointList edge = new PointList();
		edge.addPoint(box.x + TOKEN - 2, box.y + 1);
		for (int y = box.y + 1, i = 0; y < box.bottom(); y += WAVE, i++) {
			edge.addPoint(box.x + (i % 2 == 0 ? 2 : 2 + WAVE), y);
		}
		edge.addPoint(box.x + TOKEN - 2, box.bottom());
		graphics.fillPolygon(edge);
	}

	private static void badge(Graphics graphics, Rectangle box) {
		int middle = box.y + box.height / 2;
		PointList triangle = new PointList();
		triangle.addPoint(box.x + 10, middle - 6);
		triangle.addPoint(box.x + 16, middle + 5);
		triangle.addPoint(box.x + 4, middle + 5);
		graphics.setBackgroundColor(DiagramColours.of("hazard.fill"));
		graphics.setForegroundColor(DiagramColours.of("hazard"));
		graphics.fillPolygon(triangle);
		graphics.drawPolygon(triangle);
	}
}
