package trapline.ui.scenario.diagram;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;

/** The keys of the diagram, and the acts that its menu has, too. */
final class DiagramKeys {
	private final IAction edit;
	private final IAction insert;

	DiagramKeys(GraphicalViewer viewer, DiagramContext context, DiagramPalette palette, Runnable delete) {
		edit = new EditTextAction(viewer);
		insert = new InsertAction(viewer, context, palette::templates);
		KeyHandler keys = new NoteKeys(viewer, context);
		keys.setParent(new GraphicalViewerKeyHandler(viewer));
		keys.put(KeyStroke.getPressed(SWT.F2, 0), edit);
		keys.put(KeyStroke.getPressed(SWT.DEL, SWT.DEL, 0), new Action() {
			@Override
			public void run() {
				delete.run();
			}
		});
		keys.put(KeyStroke.getPressed(SWT.INSERT, 0), insert);
		keys.put(KeyStroke.getPressed(SWT.ARROW_UP, SWT.ALT), new MoveLineAction(viewer, context, -1));
		keys.put(KeyStroke.getPressed(SWT.ARROW_DOWN, SWT.ALT), new MoveLineAction(viewer, context, 1));
		viewer.setKeyHandler(keys);
	}

	IAction edit() {
		return edit;
	}

	IAction insert() {
		return insert;
	}
}
