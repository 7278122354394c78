package trapline.ui.scenario.diagram;

import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;

/** The field in which the text of a line is edited, in its place. */
final class TextEditing extends DirectEditManager {
	private static final int ROOM = 60;
	private static final int EDGE = 4;

	private static final KeyStroke ASSIST = KeyStroke.getInstance(SWT.MOD1, ' ');

	private final String text;
	private final Map<String, String> names;

	/** @param names that are proposed, with what they stand for */
	TextEditing(LeafPart part, String text, Map<String, String> names) {
		super(part, TextCellEditor.class, editor -> {
			Rectangle bounds = part.textBounds().getCopy();
			part.getFigure().translateToAbsolute(bounds);
			Text field = (Text) editor.getControl();
			Point size = field.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			field.setBounds(bounds.x - EDGE, bounds.y - EDGE, Math.max(size.x, bounds.width) + ROOM, size.y);
		});
		this.text = text;
		this.names = names;
	}

	@Override
	protected void initCellEditor() {
		Text field = (Text) getCellEditor().getControl();
		field.setFont(DiagramColours.text());
		getCellEditor().setValue(text);
		field.selectAll();
		ContentProposalAdapter assist = new ContentProposalAdapter(field, new TextContentAdapter(), new LineProposals(names), ASSIST, null);
		assist.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
	}
}
