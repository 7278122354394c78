package trapline.ui.scenario.diagram;

import java.util.List;

import org.eclipse.draw2d.AbstractLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/** Figures side by side in columns that share the width evenly, however long what is written on them; row by row. */
final class EvenColumns extends AbstractLayout {
	private final int columns;

	EvenColumns(int columns) {
		this.columns = columns;
	}

	@SuppressWarnings("unchecked")
	private static List<IFigure> figures(IFigure container) {
		return container.getChildren();
	}

	private static int rowHeight(IFigure container) {
		return figures(container).stream().mapToInt(figure -> figure.getPreferredSize().height).max().orElse(0);
	}

	@Override
	protected Dimension calculatePreferredSize(IFigure container, int widthHint, int heightHint) {
		int widest = figures(container).stream().mapToInt(figure -> figure.getPreferredSize().width).max().orElse(0);
		int rows = (figures(container).size() + columns - 1) / columns;
		Dimension size = new Dimension(widthHint >= 0 ? widthHint : widest * columns, rows * rowHeight(container));
		return size.expand(container.getInsets().getWidth(), container.getInsets().getHeight());
	}

	/** However narrow the container is made, what does not fit is cut. */
	@Override
	public Dimension getMinimumSize(IFigure container, int widthHint, int heightHint) {
		return new Dimension(0, calculatePreferredSize(container, widthHint, heightHint).height);
	}

	@Override
	public void layout(IFigure container) {
		Rectangle area = container.getClientArea();
		int height = rowHeight(container);
		int number = 0;
		for (IFigure figure : figures(container)) {
			int left = area.width * (number % columns) / columns;
			int right = area.width * (number % columns + 1) / columns;
			figure.setBounds(new Rectangle(area.x + left, area.y + number / columns * height, right - left, height));
			number++;
		}
	}
}
