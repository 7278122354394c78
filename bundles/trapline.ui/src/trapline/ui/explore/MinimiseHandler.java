package trapline.ui.explore;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import trapline.ui.ViewIds;

/** Leaves out of the explored scenario what the row selected in the Explore view does not need. */
public final class MinimiseHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			ExploreView view = (ExploreView) HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()
					.showView(ViewIds.EXPLORE);
			view.minimise();
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
