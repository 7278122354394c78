package trapline.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import trapline.ui.Icons;

/**
 * A case of a conformance corpus, shown as a run.
 *
 * @param file the corpus; absolute path
 * @param id the case in it
 */
public record CaseInput(Path file, String id) implements IEditorInput, IPersistableElement {
	static final String CASE = "case";
	/** Stands between the path of a corpus and the id of a case. */
	private static final char SIGN = '#';

	/** What {@code FILE#ID} names; null if the text names no case, or a file that is there. */
	public static CaseInput parse(String text) {
		int sign = text.lastIndexOf(SIGN);
		if (sign <= 0 || Files.exists(Path.of(text))) {
			return null;
		}
		Path file = Path.of(text.substring(0, sign));
		return FileKind.of(file.toString()) == FileKind.CORPUS ? new CaseInput(file, text.substring(sign + 1)) : null;
	}

	@Override
	public boolean exists() {
		return Files.exists(file);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("timeline");
	}

	@Override
	public String getName() {
		return id;
	}

	@Override
	public String getToolTipText() {
		return file.toString() + SIGN + id;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FileInput.PATH, file.toString());
		memento.putString(CASE, id);
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
