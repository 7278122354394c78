package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Says beside the pointer why something cannot be dropped there. */
final class Refusal {
	private static final int AWAY = 16;

	private Label label;

	/** @param pointer in the coordinates of the canvas */
	void show(IFigure layer, String reason, Point pointer) {
		if (label == null) {
			label = new Label(reason);
			label.setOpaque(true);
			label.setFont(DiagramColours.text());
			label.setForegroundColor(DiagramColours.of("text"));
			label.setBackgroundColor(DiagramColours.of("background"));
			label.setBorder(new CompoundBorder(new LineBorder(DiagramColours.of("cursor")), new MarginBorder(2, 5, 2, 5)));
			layer.add(label);
		}
		Point place = pointer.getCopy();
		layer.translateToRelative(place);
		Dimension size = label.getPreferredSize();
		label.setBounds(new Rectangle(place.x + AWAY, place.y + AWAY, size.width, size.height));
	}

	void hide() {
		if (label != null) {
			label.getParent().remove(label);
			label = null;
		}
	}
}
