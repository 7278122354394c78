package trapline.ui.timeline.parts;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;

import trapline.diagram.Glyphs;
import trapline.diagram.GroupHeader;
import trapline.diagram.Ink;
import trapline.diagram.TimelineLayout;
import trapline.ui.timeline.TimeWindow;
import trapline.ui.timeline.paint.GraphicsSink;
import trapline.ui.timeline.parts.TimelinePiece.GroupPiece;

/** The heading above the lanes of one processor. */
public final class GroupEditPart extends WindowEditPart {

	GroupEditPart(TimelineContext context) {
		super(context);
	}

	private GroupHeader header() {
		String group = ((GroupPiece) getModel()).group();
		return context().window().layout().headers().stream().filter(header -> header.group().equals(group))
				.findFirst().orElse(null);
	}

	@Override
	protected IFigure createFigure() {
		return new Figure() {
			@Override
			protected void paintFigure(Graphics graphics) {
				GroupHeader header = header();
				if (header != null && !header.title().isEmpty()) {
					paintHeader(header, new GraphicsSink(graphics, -context().window().scrolledDown()), getBounds().width,
							context().window().layout().headerHeight());
				}
			}
		};
	}

	private static void paintHeader(GroupHeader header, GraphicsSink sink, double width, double height) {
		sink.rect(0, header.y(), width, height, Ink.fill("timeline.group"));
		sink.text(8, Glyphs.baseline(header.y() + height / 2, TimelineLayout.FONT), header.title(),
				TimelineLayout.FONT, true, "timeline.text");
	}

	@Override
	void place(IFigure figure) {
		TimeWindow window = context().window();
		GroupHeader header = header();
		int y = header == null ? 0 : (int) header.y() - window.scrolledDown();
		int height = header == null ? 0 : (int) window.layout().headerHeight();
		figure.setBounds(new Rectangle(0, y, window.width(), height));
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new LaneTracker(context());
	}

	@Override
	String spoken() {
		GroupHeader header = header();
		return header == null ? "" : header.title();
	}
}
