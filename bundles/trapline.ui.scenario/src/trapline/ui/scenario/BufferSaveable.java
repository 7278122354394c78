package trapline.ui.scenario;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;

/** What an editor saves: the same thing for all editors of a buffer, so that closing one of them asks nothing. */
final class BufferSaveable extends Saveable {
	private final ScenarioEditor editor;

	BufferSaveable(ScenarioEditor editor) {
		this.editor = editor;
	}

	@Override
	public String getName() {
		return editor.getEditorInput().getName();
	}

	@Override
	public String getToolTipText() {
		return editor.getEditorInput().getToolTipText();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return editor.getEditorInput().getImageDescriptor();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		editor.doSave(monitor);
	}

	@Override
	public boolean isDirty() {
		return editor.isDirty();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof BufferSaveable saveable && saveable.editor.buffer() == editor.buffer();
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(editor.buffer());
	}
}
