package trapline.ui.files;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import trapline.ui.Icons;

/**
 * A scenario that was made here and lies in no file yet: it can be edited, and is lost unless it is saved.
 *
 * @param name   the file name that saving offers
 * @param folder where saving begins, and where imports are looked for first; null for nowhere
 * @param text   what it begins with
 */
public record DraftInput(String name, Path folder, String text) implements IEditorInput {
	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("scenario");
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getToolTipText() {
		return name + " (not saved yet)";
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
