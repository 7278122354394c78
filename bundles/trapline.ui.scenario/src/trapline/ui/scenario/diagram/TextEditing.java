package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;

/** The field in which the text of a line is edited, in its place. */
final class TextEditing extends DirectEditManager {
	private static final int ROOM = 60;
	private static final int EDGE = 4;

	private final String text;

	TextEditing(LeafPart part, String text) {
		super(part, TextCellEditor.class, editor -> {
			Rectangle bounds = part.textBounds().getCopy();
			part.getFigure().translateToAbsolute(bounds);
			Text field = (Text) editor.getControl();
			Point size = field.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			field.setBounds(bounds.x - EDGE, bounds.y - EDGE, Math.max(size.x, bounds.width) + ROOM, size.y);
		});
		this.text = text;
	}

	@Override
	protected void initCellEditor() {
		Text field = (Text) getCellEditor().getControl();
		field.setFont(DiagramColours.text());
		getCellEditor().setValue(text);
		field.selectAll();
	}
}
