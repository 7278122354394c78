package trapline.ui.scenario.source;

import java.util.ListResourceBundle;

/** What the find action is called; its dialog has labels of its own. */
final class FindLabels extends ListResourceBundle {

	@Override
	protected Object[][] getContents() {
		return new Object[][] { { "find.label", "&Find/Replace..." }, { "find.tooltip", "Find and replace" } };
	}
}
