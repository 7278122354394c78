package trapline.ui.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import trapline.ui.Icons;
import trapline.ui.ViewIds;
import trapline.ui.ViewOnlyEditor;

/** The page that a new user sees first: what to open, and the keys to walk with. */
public final class WelcomeEditor extends ViewOnlyEditor {
	/** The one input: all welcome pages are the same. */
	private record Input() implements IEditorInput {
		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return Icons.descriptor("welcome");
		}

		@Override
		public String getName() {
			return "Welcome";
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return "Welcome to Trapline";
		}

		@Override
		public <T> T getAdapter(Class<T> adapter) {
			return null;
		}
	}

	private WelcomePage page;

	/** Opens the page, or shows the one that is open. */
	public static void open(IWorkbenchPage on) throws PartInitException {
		on.openEditor(new Input(), ViewIds.WELCOME);
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new WelcomePage(parent, getSite().getPage());
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}
}
