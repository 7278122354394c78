package trapline.ui.scenario.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import trapline.edit.layout.Box;
import trapline.edit.layout.PlaceNotes;

/** While notes are selected, arrows move them, and with Shift make them larger and smaller; with Ctrl they go on to other parts. */
final class NoteKeys extends KeyHandler {
	private final GraphicalViewer viewer;
	private final DiagramContext context;

	NoteKeys(GraphicalViewer viewer, DiagramContext context) {
		this.viewer = viewer;
		this.context = context;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		int x = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
		int y = event.keyCode == SWT.ARROW_UP ? -1 : event.keyCode == SWT.ARROW_DOWN ? 1 : 0;
		boolean resize = event.stateMask == SWT.SHIFT;
		List<NotePart> notes = x == 0 && y == 0 || event.stateMask != 0 && !resize ? List.of() : selected();
		if (notes.isEmpty()) {
			return super.keyPressed(event);
		}
		List<PlaceNotes.Change> changes = new ArrayList<>();
		for (NotePart note : notes) {
			changes.add(context.notes().change(note.note(), resize ? resized(note.box(), x, y) : moved(note.box(), x, y)));
		}
		String label = (resize ? "Resize " : "Move ") + (notes.size() == 1 ? "note" : notes.size() + " notes");
		viewer.getEditDomain().getCommandStack().execute(context.notes().place(label, changes));
		notes.forEach(viewer::reveal);
		return true;
	}

	/** What is selected, if that is only notes; else empty. */
	private List<NotePart> selected() {
		List<NotePart> notes = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			if (!(part instanceof NotePart note)) {
				return List.of();
			}
			notes.add(note);
		}
		return notes;
	}

	private Box moved(Box box, int x, int y) {
		return new Box(DiagramGrid.next(viewer, box.x(), x), DiagramGrid.next(viewer, box.y(), y), box.width(), box.height());
	}

	private Box resized(Box box, int x, int y) {
		return new Box(box.x(), box.y(), DiagramGrid.next(viewer, box.x() + box.width(), x) - box.x(),
				DiagramGrid.next(viewer, box.y() + box.height(), y) - box.y());
	}
}
