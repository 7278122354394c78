package trapline.ui.workbench;

import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

import trapline.ui.commands.SpeedItem;

/**
 * The tool bar. It is made here and not in the manifest, since the platform shows tool bars from manifests twice after
 * a restart.
 */
final class TraplineToolBar {
	private static final String[] FILE = { "trapline.ui.open", IWorkbenchCommandConstants.FILE_SAVE,
			IWorkbenchCommandConstants.EDIT_UNDO, IWorkbenchCommandConstants.EDIT_REDO };
	private static final String[] RUN = { "trapline.ui.run.to_start", "trapline.ui.run.back", "trapline.ui.run.into",
			"trapline.ui.run.over", "trapline.ui.run.out", "trapline.ui.run.resume" };
	private static final String PLAY = "trapline.ui.run.play";
	private static final String SPEED_ITEM = "trapline.ui.toolbar.speed";
	private static final String[] NAMED = { "trapline.ui.explore", "trapline.ui.compare", "trapline.ui.run.fork",
			"trapline.ui.export" };

	private final IWorkbenchWindow window;

	TraplineToolBar(IWorkbenchWindow window) {
		this.window = window;
	}

	void fill(ICoolBarManager bar) {
		ToolBarManager file = add(bar, "trapline.ui.toolbar.file");
		for (String command : FILE) {
			file.add(item(command, command + ".tool", CommandContributionItem.STYLE_PUSH, 0));
		}
		ToolBarManager run = add(bar, "trapline.ui.toolbar.run");
		for (String command : RUN) {
			run.add(item(command, command + ".tool", CommandContributionItem.STYLE_PUSH, 0));
		}
		ToolBarManager play = add(bar, "trapline.ui.toolbar.play");
		play.add(item(PLAY, PLAY + ".tool", CommandContributionItem.STYLE_PUSH, 0));
		play.add(new SpeedItem(SPEED_ITEM));
		ToolBarManager named = add(bar, "trapline.ui.toolbar.named");
		for (String command : NAMED) {
			named.add(item(command, command + ".tool", CommandContributionItem.STYLE_PUSH,
					CommandContributionItem.MODE_FORCE_TEXT));
		}
	}

	private static ToolBarManager add(ICoolBarManager bar, String id) {
		ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		bar.add(new ToolBarContributionItem(tools, id));
		return tools;
	}

	private CommandContributionItem item(String command, String id, int style, int mode) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, id, command, style);
		parameter.mode = mode;
		return new CommandContributionItem(parameter);
	}
}
