package trapline.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;

import trapline.ui.Icons;

/**
 * A file of the user's, wherever it lies.
 *
 * @param file absolute path
 */
public record FileInput(Path file) implements IPathEditorInput, IPersistableElement {
	static final String PATH = "path";

	@Override
	public boolean exists() {
		return Files.exists(file);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(FileKind.of(file.getFileName().toString()).icon());
	}

	@Override
	public String getName() {
		return file.getFileName().toString();
	}

	@Override
	public String getToolTipText() {
		return file.toString();
	}

	@Override
	public IPath getPath() {
		return IPath.fromPath(file);
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(PATH, file.toString());
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
