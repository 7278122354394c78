package trapline.ui.scenario.diagram;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Puts something behind what is selected, by the keyboard: a list of all that may stand there, narrowed by typing. */
final class InsertAction extends Action {
	private final GraphicalViewer viewer;
	private final DiagramContext context;
	private final Supplier<List<Template>> templates;

	/** @param templates all that there are, whatever their kind */
	InsertAction(GraphicalViewer viewer, DiagramContext context, Supplier<List<Template>> templates) {
		super("Insert");
		this.viewer = viewer;
		this.context = context;
		this.templates = templates;
	}

	/** What is selected, if a note can be about that; else null, for the whole scenario. */
	private EObject noted() {
		List<?> selected = viewer.getSelectedEditParts();
		return selected.isEmpty() || !(selected.get(selected.size() - 1) instanceof PiecePart part) ? null : part.noted();
	}

	@Override
	public void run() {
		Landing landing = Landing.behindSelection(viewer);
		if (!context.isEditable()) {
			return;
		}
		List<Template> legal = templates.get().stream().filter(template -> template.kind() == Kind.NOTE
				|| landing != null && Pieces.kinds(landing.group().place()).contains(template.kind())).toList();
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(viewer.getControl().getShell(), new LabelProvider() {
			@Override
			public String getText(Object element) {
				Template template = (Template) element;
				return template.says().isEmpty() ? template.name() : template.name() + "  \u2013  " + template.says();
			}
		});
		dialog.setTitle("Insert");
		dialog.setMessage("What comes behind the selection?");
		dialog.setElements(legal.toArray());
		if (!legal.isEmpty() && dialog.open() == Window.OK && dialog.getFirstResult() instanceof Template chosen) {
			viewer.getEditDomain().getCommandStack().execute(chosen.kind() == Kind.NOTE ? context.addNote(noted(), null)
					: context.add("Add " + chosen.name(), landing, chosen.text()));
		}
	}
}
