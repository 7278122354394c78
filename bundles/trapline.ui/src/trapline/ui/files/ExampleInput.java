package trapline.ui.files;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import trapline.ui.Icons;

/**
 * A shipped example: it can be read, stepped and forked, but is saved as another file only.
 *
 * @param name  what follows {@code example:} on the command line
 * @param title one line
 */
public record ExampleInput(String name, String title) implements IEditorInput, IPersistableElement {
	static final String NAME = "example";
	static final String TITLE = "title";

	@Override
	public boolean exists() {
		return true;
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
		return title + " (example)";
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(NAME, name);
		memento.putString(TITLE, title);
	}

	@Override
	public String getFactoryId() {
		return InputFactory.ID;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
