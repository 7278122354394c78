package trapline.ui.scenario.properties;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertySource;

/** A part of a scenario as the workbench's selection. @param part of the live model */
public record SelectedPart(EObject part, PartEditing editing) implements IAdaptable {
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IPropertySource.class ? adapter.cast(new PartProperties(part, editing)) : null;
	}
}
