package trapline.ui.timeline.parts;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;

import trapline.diagram.Diagram;
import trapline.diagram.Ink;
import trapline.diagram.TimeText;
import trapline.diagram.TimelineLayout;
import trapline.ui.run.RunModel;
import trapline.ui.timeline.TimeWindow;
import trapline.ui.timeline.paint.GraphicsSink;

/** The ruler: stays above the lanes; dragging in it moves the cursor. */
public final class RulerEditPart extends WindowEditPart {

	RulerEditPart(TimelineContext context) {
		super(context);
	}

	@Override
	protected IFigure createFigure() {
		return new RulerFigure(context().window());
	}

	@Override
	void place(IFigure figure) {
		figure.setBounds(new Rectangle(0, 0, context().window().width(), (int) TimelineLayout.RULER + 1));
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new CursorTracker(context());
	}

	@Override
	String spoken() {
		RunModel model = context().model();
		return model == null ? "Ruler"
				: "Ruler, cursor at " + TimeText.phrase(model.run(), model.cursor());
	}

	/** Paints the ruler over whatever is scrolled under it. */
	private static final class RulerFigure extends Figure {
		private final TimeWindow window;

		RulerFigure(TimeWindow window) {
			this.window = window;
		}

		@Override
		protected void paintFigure(Graphics graphics) {
			if (window.run() == null) {
				return;
			}
			GraphicsSink sink = new GraphicsSink(graphics, 0);
			sink.rect(0, 0, getBounds().width, getBounds().height, Ink.fill("timeline.background"));
			Diagram.paintRuler(window.run(), window.layout(), window.from(), window.to(), sink);
		}
	}
}
