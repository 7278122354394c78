package trapline.ui.scenario.diagram;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The field in which the words of a note are edited, in its place. Enter begins a new line; Ctrl+Enter, or a click elsewhere, takes them. */
final class NoteEditing extends DirectEditManager {
	private static final int LEAST_HEIGHT = 60;

	private final NotePart part;

	NoteEditing(NotePart part) {
		super(part, TextCellEditor.class, editor -> {
			Rectangle bounds = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(bounds);
			editor.getControl().setBounds(bounds.x, bounds.y, bounds.width, Math.max(LEAST_HEIGHT, bounds.height));
		});
		this.part = part;
	}

	@Override
	protected CellEditor createCellEditorOn(Composite composite) {
		return new TextCellEditor(composite, SWT.MULTI | SWT.WRAP | SWT.BORDER);
	}

	@Override
	protected void initCellEditor() {
		Text field = (Text) getCellEditor().getControl();
		field.setFont(DiagramColours.text());
		field.setBackground(DiagramColours.of("note"));
		field.setForeground(DiagramColours.of("text"));
		getCellEditor().setValue(part.note().getText() == null ? "" : part.note().getText());
		field.selectAll();
	}
}
