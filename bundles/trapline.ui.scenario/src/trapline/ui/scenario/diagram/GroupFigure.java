package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.BorderLayout;
import org.eclipse.draw2d.FlowLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

import trapline.ui.scenario.diagram.Piece.Place;

/** A group: its caption above what it holds. A figure without caption and frame only arranges. */
final class GroupFigure extends Figure {
	private static final int GAP = 3;
	private static final int WIDE_GAP = 9;
	private static final int INDENT = 14;
	private static final int LEAST_WIDTH = 90;
	private static final int LEAST_HEIGHT = 16;

	private final Place place;
	private final boolean alone;
	private final Label caption = new Label();
	private final Figure content = new Figure();
	private boolean lit;
	private boolean selected;

	/** @param alone whether there is no other of its kind beside it, so that there is room */
	GroupFigure(Place place, boolean alone) {
		this.place = place;
		this.alone = alone;
		setLayoutManager(place == Place.SCENARIO ? new StackLayout() : isRow() ? row() : column());
		caption.setLabelAlignment(PositionConstants.LEFT);
		caption.setTextAlignment(PositionConstants.LEFT);
		caption.setFont(isFramed() ? DiagramColours.bold() : DiagramColours.text());
		caption.setForegroundColor(DiagramColours.of(isFramed() ? "text" : "dim"));
		if (!isArranging()) {
			add(caption, isRow() ? BorderLayout.LEFT : null);
		}
		content.setLayoutManager(place.isAcross() && place != Place.COLUMNS && place != Place.STORY ? flow() : lines());
		content.setBorder(new MarginBorder(0, isNested() ? INDENT : 0, 0, 0));
		add(content, isRow() ? BorderLayout.CENTER : null);
		setBorder(isFramed() ? new MarginBorder(5, 7, 6, 7) : place == Place.SCENARIO ? new MarginBorder(12) : null);
	}

	/** Whether its caption stands in front of what it holds, so that it takes no more height than that. */
	private boolean isRow() {
		return place.isAcross() && place != Place.COLUMNS;
	}

	private static BorderLayout row() {
		BorderLayout row = new BorderLayout();
		row.setHorizontalSpacing(GAP * 3);
		return row;
	}

	private static ToolbarLayout column() {
		ToolbarLayout column = new ToolbarLayout();
		column.setSpacing(GAP);
		return column;
	}

	private static FlowLayout flow() {
		FlowLayout flow = new FlowLayout();
		flow.setMinorSpacing(GAP * 3);
		flow.setMajorSpacing(GAP);
		return flow;
	}

	private ToolbarLayout lines() {
		boolean across = place == Place.COLUMNS || place == Place.STORY || place == Place.PROCESSOR && alone;
		ToolbarLayout lines = new ToolbarLayout(across);
		lines.setSpacing(place == Place.COLUMNS || place == Place.SCENARIO ? WIDE_GAP : place == Place.PROCESSOR ? GAP * 3 : GAP);
		lines.setStretchMinorAxis(!across);
		return lines;
	}

	/** Whether it is a box of its own. */
	private boolean isFramed() {
		return switch (place) {
			case PROCESSOR, CODE, HOST, STORY, ROUTINES, HOSTS, MEMORY, SETTINGS -> true;
			default -> false;
		};
	}

	private boolean isArranging() {
		return place == Place.SCENARIO || place == Place.COLUMNS || place == Place.THEN;
	}

	private boolean isNested() {
		return place == Place.THEN || place == Place.ELSE || place == Place.LOOP || place == Place.START;
	}

	void setCaption(String text) {
		caption.setText(text);
	}

	/** @param wrong what is wrong with its head; null if nothing is */
	void setProblem(String wrong) {
		caption.setForegroundColor(DiagramColours.of(wrong != null ? "cursor" : isFramed() ? "text" : "dim"));
		caption.setToolTip(wrong == null ? null : new Label(wrong));
	}

	IFigure content() {
		return content;
	}

	Rectangle captionBounds() {
		return caption.getBounds();
	}

	/** Shows that what is dragged may be dropped here. */
	void setLit(boolean on) {
		lit = on;
		repaint();
	}

	void setSelected(boolean on) {
		selected = on;
		repaint();
	}

	@Override
	public Dimension getPreferredSize(int width, int height) {
		Dimension size = super.getPreferredSize(width, height).getCopy();
		size.width = Math.max(size.width, LEAST_WIDTH);
		size.height = Math.max(size.height, LEAST_HEIGHT + (content.getChildren().isEmpty() && !isArranging() && !isRow() ? LEAST_HEIGHT : 0));
		return size;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle box = getBounds().getCopy().resize(-1, -1);
		if (isFramed()) {
			graphics.setBackgroundColor(DiagramColours.of(place == Place.PROCESSOR ? "group" : "background"));
			graphics.fillRectangle(box);
			graphics.setForegroundColor(DiagramColours.of(selected ? "selection" : "line"));
			graphics.setLineWidth(selected ? 2 : 1);
			graphics.drawRectangle(box);
		} else if (selected) {
			graphics.setForegroundColor(DiagramColours.of("selection"));
			graphics.drawRectangle(box);
		}
		if (isNested()) {
			graphics.setLineWidth(1);
			graphics.setForegroundColor(DiagramColours.of("line"));
			Rectangle inner = content.getBounds();
			graphics.drawLine(inner.x + INDENT / 2, inner.y, inner.x + INDENT / 2, inner.bottom() - 1);
		}
		if (lit) {
			graphics.setForegroundColor(DiagramColours.of("selection"));
			graphics.setBackgroundColor(DiagramColours.of("hover"));
			graphics.setAlpha(90);
			graphics.fillRectangle(box);
			graphics.setAlpha(255);
			graphics.drawRectangle(box);
		}
	}
}
