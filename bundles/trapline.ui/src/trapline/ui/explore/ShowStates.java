package trapline.ui.explore;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import trapline.ui.Icons;
import trapline.ui.ViewIds;

/** Shows the states that were explored as a graph. */
final class ShowStates extends Action {
	private final IWorkbenchPage page;

	ShowStates(IWorkbenchPage page) {
		super("Show the State Space", Icons.descriptor("states"));
		this.page = page;
		setToolTipText(getText());
	}

	@Override
	public void run() {
		try {
			page.showView(ViewIds.STATES);
		} catch (PartInitException e) {
			Platform.getLog(ShowStates.class).log(e.getStatus());
		}
	}
}
