package trapline.ui.scenario.properties;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertySource;

/** Parts of a scenario as the workbench's selection. @param parts of the live model, at least one */
public record SelectedParts(List<? extends EObject> parts, PartEditing editing) implements IAdaptable {
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IPropertySource.class ? adapter.cast(new PartsProperties(parts, editing)) : null;
	}
}
