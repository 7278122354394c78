package trapline.ui.workbench;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Names the active editor in the title of the window. */
final class WindowTitle implements IPartListener2 {
	private static final String PRODUCT = "Trapline";

	private final IWorkbenchWindowConfigurer configurer;
	private final IPropertyListener renaming = (source, property) -> {
		if (property == IWorkbenchPartConstants.PROP_TITLE) {
			show();
		}
	};
	private IEditorPart shown;

	private WindowTitle(IWorkbenchWindowConfigurer configurer) {
		this.configurer = configurer;
	}

	/** From now on the title follows the active editor. */
	static void follow(IWorkbenchWindowConfigurer configurer) {
		WindowTitle title = new WindowTitle(configurer);
		configurer.getWindow().getActivePage().addPartListener(title);
		title.show();
	}

	private void show() {
		IWorkbenchPage page = configurer.getWindow().getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		if (editor != shown) {
			if (shown != null) {
				shown.removePropertyListener(renaming);
			}
			shown = editor;
			if (shown != null) {
				shown.addPropertyListener(renaming);
			}
		}
		configurer.setTitle(editor == null ? PRODUCT : PRODUCT + ": " + editor.getTitle());
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		show();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		show();
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		show();
	}
}
