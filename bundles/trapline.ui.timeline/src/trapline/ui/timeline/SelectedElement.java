package trapline.ui.timeline;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.views.properties.IPropertySource;

import trapline.run.Run;
import trapline.run.RunElement;

/** An element of a run as the workbench's selection. */
public record SelectedElement(Run run, RunElement element) implements IAdaptable {
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IPropertySource.class ? adapter.cast(new ElementProperties(run, element)) : null;
	}
}
