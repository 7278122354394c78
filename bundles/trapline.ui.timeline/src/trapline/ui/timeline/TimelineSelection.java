package trapline.ui.timeline;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

import trapline.ui.run.RunModel;
import trapline.ui.run.RunSource;

/** Publishes the element that is selected in a run, as a {@link SelectedElement}, to the rest of the workbench. */
public final class TimelineSelection implements ISelectionProvider, RunModel.Listener {
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final RunSource source;
	private RunModel model;

	/** @param source whose run is followed for as long as it lives */
	public TimelineSelection(RunSource source) {
		this.source = source;
		source.onRunModelChange(this::follow);
		follow();
	}

	private void follow() {
		if (model != null) {
			model.removeListener(this);
		}
		model = source.runModel();
		if (model != null) {
			model.addListener(this);
		}
		publish();
	}

	@Override
	public void runChanged(RunModel changed) {
		publish();
	}

	@Override
	public void selectionChanged(RunModel changed) {
		publish();
	}

	private void publish() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		return model == null || model.selection() == null ? StructuredSelection.EMPTY
				: new StructuredSelection(new SelectedElement(model.run(), model.selection()));
	}

	@Override
	public void setSelection(ISelection selection) {
		if (model != null && selection instanceof IStructuredSelection structured
				&& structured.getFirstElement() instanceof SelectedElement selected && selected.run() == model.run()) {
			model.select(selected.element());
		}
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
