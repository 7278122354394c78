package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.TextFlow;

/** A note: words on a sheet with a folded corner, broken into lines as its width has it. */
final class NoteFigure extends Figure {
	/** What nobody has made larger or smaller is so wide, in pixels. */
	static final int WIDTH = 190;
	private static final int FOLD = 10;
	private static final int EDGE = 6;

	private final TextFlow words = new TextFlow();
	private boolean selected;
	private String problem;

	NoteFigure() {
		setLayoutManager(new StackLayout());
		setBorder(new MarginBorder(EDGE, EDGE, EDGE, EDGE + FOLD));
		FlowPage page = new FlowPage();
		page.add(words);
		words.setFont(DiagramColours.text());
		words.setForegroundColor(DiagramColours.of("text"));
		add(page);
	}

	/** @param wrong what is wrong with it; null if nothing is */
	void show(String text, String wrong) {
		words.setText(text);
		problem = wrong;
		setToolTip(new Label(wrong == null ? text : wrong));
		revalidate();
		repaint();
	}

	void setSelected(boolean on) {
		selected = on;
		repaint();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle box = getBounds().getCopy().resize(-1, -1);
		PointList sheet = new PointList(new int[] { box.x, box.y, box.right() - FOLD, box.y, box.right(), box.y + FOLD, box.right(), box.bottom(), box.x,
				box.bottom() });
		graphics.setBackgroundColor(DiagramColours.of("note"));
		graphics.fillPolygon(sheet);
		graphics.setForegroundColor(DiagramColours.of(selected ? "selection" : problem != null ? "cursor" : "note.line"));
		graphics.setLineWidth(selected || problem != null ? 2 : 1);
		graphics.drawPolygon(sheet);
		graphics.setLineWidth(1);
		graphics.drawLine(box.right() - FOLD, box.y, box.right() - FOLD, box.y + FOLD);
		graphics.drawLine(box.right() - FOLD, box.y + FOLD, box.right(), box.y + FOLD);
	}
}
