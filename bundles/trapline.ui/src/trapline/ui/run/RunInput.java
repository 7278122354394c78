package trapline.ui.run;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import trapline.run.Run;
import trapline.ui.Icons;

/**
 * A run that lies in no file, such as a witness.
 *
 * @param run      what to show
 * @param stepping what can prolong and fork it; null for nothing
 * @param name     of the editor
 */
public record RunInput(Run run, Stepping stepping, String name) implements IEditorInput {
	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("timeline");
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return run.info().title();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
