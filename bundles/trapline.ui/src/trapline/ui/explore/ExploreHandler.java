package trapline.ui.explore;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import trapline.ui.ViewIds;

/** Explores the scenario of the active editor; where that has none, shows what was found last. */
public final class ExploreHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			ExploreView view = (ExploreView) HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()
					.showView(ViewIds.EXPLORE);
			view.explore();
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
