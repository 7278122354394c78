package trapline.ui.explore;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells other parts of the window what was explored, and which line of it is selected, as an {@link ExploredRow}. In the UI thread. */
final class FoundSelection implements ISelectionProvider {
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private ISelection selection = StructuredSelection.EMPTY;

	/** @param row null for none */
	void show(Explored explored, FoundRow row) {
		setSelection(new StructuredSelection(new ExploredRow(explored, row)));
	}

	@Override
	public void setSelection(ISelection selected) {
		selection = selected;
		SelectionChangedEvent event = new SelectionChangedEvent(this, selected);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		return selection;
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
