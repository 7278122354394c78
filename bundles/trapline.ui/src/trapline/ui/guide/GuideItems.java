package trapline.ui.guide;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;

/** The guides in the Help menu. */
public final class GuideItems extends ContributionItem {

	@Override
	public void fill(Menu menu, int index) {
		int at = index;
		for (String name : Guide.NAMES) {
			Guide guide = Guide.load(name);
			MenuItem item = new MenuItem(menu, SWT.PUSH, at++);
			item.setText(guide.title());
			item.addListener(SWT.Selection, event -> GuideView
					.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), name));
		}
	}
}
