package trapline.ui.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import trapline.ui.ViewIds;

/** What to look at on the left, the picture in the middle, its explanation on the right, lists below. */
public final class TraplinePerspective implements IPerspectiveFactory {
	private static final String EDITORS = IPageLayout.ID_EDITOR_AREA;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		IFolderLayout left = layout.createFolder("trapline.left", IPageLayout.LEFT, 0.19f, EDITORS);
		left.addView(ViewIds.EXPLORER);
		IFolderLayout outline = layout.createFolder("trapline.outline", IPageLayout.BOTTOM, 0.62f, "trapline.left");
		outline.addView(IPageLayout.ID_OUTLINE);

		IFolderLayout below = layout.createFolder("trapline.below", IPageLayout.BOTTOM, 0.76f, EDITORS);
		below.addView(ViewIds.HAZARDS);
		below.addView(ViewIds.EXPLORE);
		below.addView(ViewIds.PROBLEMS);
		below.addView(IPageLayout.ID_PROP_SHEET);
		below.addView(ViewIds.PROGRESS);

		IFolderLayout right = layout.createFolder("trapline.right", IPageLayout.RIGHT, 0.68f, EDITORS);
		right.addView(ViewIds.WHY);
		right.addView(ViewIds.STATE);
		right.addPlaceholder(ViewIds.STATES);
		right.addPlaceholder(ViewIds.GUIDE);
		right.addPlaceholder(ViewIds.HELP);
		IFolderLayout choices = layout.createFolder("trapline.choices", IPageLayout.BOTTOM, 0.6f, "trapline.right");
		choices.addView(ViewIds.CHOICES);

		for (String view : new String[] { ViewIds.EXPLORER, IPageLayout.ID_OUTLINE, ViewIds.WHY, ViewIds.STATE,
				ViewIds.CHOICES, ViewIds.HAZARDS, ViewIds.EXPLORE, ViewIds.STATES, ViewIds.PROBLEMS, IPageLayout.ID_PROP_SHEET, ViewIds.PROGRESS }) {
			layout.addShowViewShortcut(view);
		}
	}
}
