package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/** The sheet above the diagram on which notes stand; where there is none, the pointer goes through it. */
final class NotesFigure extends Figure {
	private static final int EDGE = 12;

	private Dimension extent = new Dimension();

	NotesFigure(NotesLayout layout) {
		setLayoutManager(layout);
	}

	@Override
	public IFigure findFigureAt(int x, int y, TreeSearch search) {
		IFigure found = super.findFigureAt(x, y, search);
		return found == this ? null : found;
	}

	@Override
	public IFigure findMouseEventTargetAt(int x, int y) {
		IFigure found = super.findMouseEventTargetAt(x, y);
		return found == this ? null : found;
	}

	@Override
	public Dimension getPreferredSize(int width, int height) {
		return extent.getCopy();
	}

	/** Notes stand elsewhere than before: the diagram has to be large enough for them. */
	void placed() {
		Dimension needed = new Dimension();
		for (Object child : getChildren()) {
			Rectangle bounds = ((IFigure) child).getBounds();
			needed.union(new Dimension(bounds.right() - getBounds().x + EDGE, bounds.bottom() - getBounds().y + EDGE));
		}
		if (!needed.equals(extent)) {
			extent = needed;
			revalidate();
		}
	}
}
