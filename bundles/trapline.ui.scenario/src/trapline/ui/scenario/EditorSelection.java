package trapline.ui.scenario;

import java.util.function.Supplier;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What is selected in the diagram or in the run, for the rest of the workbench: whichever was chosen last. In the UI thread. */
final class EditorSelection implements ISelectionProvider {
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ISelectionProvider run;
	private ISelection current = StructuredSelection.EMPTY;
	private boolean ofDiagram;

	/**
	 * @param viewer  of the diagram
	 * @param diagram what is selected there, for the workbench; empty for nothing
	 */
	EditorSelection(ISelectionProvider run, ISelectionProvider viewer, Supplier<ISelection> diagram) {
		this.run = run;
		run.addSelectionChangedListener(event -> {
			if (!ofDiagram || !event.getSelection().isEmpty()) {
				publish(false, event.getSelection());
			}
		});
		viewer.addSelectionChangedListener(event -> {
			ISelection selected = diagram.get();
			if (ofDiagram || !selected.isEmpty()) {
				publish(true, selected);
			}
		});
	}

	private void publish(boolean fromDiagram, ISelection selection) {
		ofDiagram = fromDiagram;
		current = selection;
		SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		return current;
	}

	@Override
	public void setSelection(ISelection selection) {
		run.setSelection(selection);
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
