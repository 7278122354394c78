package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** The upper or lower edge of a line: an arrow ends before or after it. */
final class SideAnchor extends AbstractConnectionAnchor {
	private static final int IN = 24;

	private final boolean below;

	SideAnchor(IFigure owner, boolean below) {
		super(owner);
		this.below = below;
	}

	@Override
	public Point getLocation(Point reference) {
		Rectangle box = getOwner().getBounds();
		Point place = new Point(box.x + Math.min(IN, box.width / 2), below ? box.bottom() : box.y);
		getOwner().translateToAbsolute(place);
		return place;
	}
}
