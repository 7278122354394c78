package trapline.ui.files;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds again what was open when the window was closed. */
public final class InputFactory implements IElementFactory {
	static final String ID = "trapline.ui.inputs";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String path = memento.getString(FileInput.PATH);
		if (path != null) {
			String id = memento.getString(CaseInput.CASE);
			return id == null ? new FileInput(Path.of(path)) : new CaseInput(Path.of(path), id);
		}
		String example = memento.getString(ExampleInput.NAME);
		return example == null ? null : new ExampleInput(example, memento.getString(ExampleInput.TITLE));
	}
}
