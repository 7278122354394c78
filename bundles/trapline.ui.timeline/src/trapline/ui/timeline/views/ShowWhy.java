package trapline.ui.timeline.views;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import trapline.ui.ViewIds;

/** Brings the explanation to the front. */
public final class ShowWhy {
	private ShowWhy() {
	}

	/** Shows the view and leaves the keyboard where it is. */
	public static void in(IWorkbenchPage page) {
		try {
			page.showView(ViewIds.WHY, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			Platform.getLog(ShowWhy.class).log(e.getStatus());
		}
	}
}
