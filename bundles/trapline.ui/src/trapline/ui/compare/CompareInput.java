package trapline.ui.compare;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import trapline.ui.Icons;
import trapline.ui.ViewIds;

/** Two runs to be compared. {@link LiveSides} tells what they are while a scenario is being edited. */
public record CompareInput(ComparedSide a, ComparedSide b) implements IEditorInput, IPersistableElement {
	/** Opens the comparison, or tells why that is not possible. In the UI thread. */
	public void open(IWorkbenchPage page) {
		try {
			page.openEditor(this, ViewIds.COMPARE_EDITOR);
		} catch (PartInitException e) {
			Platform.getLog(CompareInput.class).log(e.getStatus());
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), "Compare", e.getMessage());
		}
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("compare");
	}

	@Override
	public String getName() {
		String nameA = brief(a);
		String nameB = brief(b);
		return nameA.equals(nameB) ? nameA + " compared" : nameA + " and " + nameB;
	}

	private static String brief(ComparedSide side) {
		return side.name().replaceFirst("\\.trap$", "");
	}

	@Override
	public IPersistableElement getPersistable() {
		return SideMemento.isPossible(a) && SideMemento.isPossible(b) ? this : null;
	}

	@Override
	public void saveState(IMemento memento) {
		CompareInputFactory.save(this, memento);
	}

	@Override
	public String getFactoryId() {
		return CompareInputFactory.ID;
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
