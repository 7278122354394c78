package trapline.ui.scenario.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Parts of a scenario on the clipboard: as they are written, so that they can be pasted into text, too. */
final class DiagramClipboard {
	private final GraphicalViewer viewer;
	private final DiagramContext context;

	DiagramClipboard(GraphicalViewer viewer, DiagramContext context) {
		this.viewer = viewer;
		this.context = context;
	}

	/** Copies what is selected; does nothing without selection. */
	void copy() {
		List<EObject> parts = parts();
		if (!parts.isEmpty() && context.isEditable()) {
			String text = parts.stream().map(context::text).collect(Collectors.joining("\n"));
			Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/** Pastes behind what is selected, or at the end of a selected group. */
	void paste() {
		Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
		Object text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		Landing landing = Landing.behindSelection(viewer);
		if (landing != null && text instanceof String written && !written.isBlank() && context.isEditable()) {
			viewer.getEditDomain().getCommandStack().execute(context.add("Paste", landing, written.strip()));
		}
	}

	private List<EObject> parts() {
		List<EditPart> whole = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			if (part instanceof PiecePart piece && Kind.of(piece.piece().object()) != null) {
				whole.add(piece);
			}
		}
		return RemovalPolicy.outermost(whole);
	}
}
