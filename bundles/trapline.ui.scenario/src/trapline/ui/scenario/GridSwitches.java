package trapline.ui.scenario;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

import trapline.ui.Icons;
import trapline.ui.scenario.diagram.DiagramGrid;

/** Buttons for the grid of diagrams, which show whether it is seen and whether it holds: where the tabs of the pages leave room. In the UI thread. */
final class GridSwitches {
	private final CTabFolder pages;
	private final ToolBar bar;
	private final IServiceLocator services;

	/** @param pages whose tabs leave room */
	GridSwitches(CTabFolder pages, IServiceLocator services) {
		this.pages = pages;
		this.services = services;
		bar = new ToolBar(pages, SWT.FLAT);
		add("grid", "trapline.ui.scenario.grid", DiagramGrid.VISIBLE, "Grid: lines in the diagram, shown or hidden");
		add("snap", "trapline.ui.scenario.snap", DiagramGrid.SNAP, "Snap to Grid: notes that are moved or resized hold to the grid, or not");
	}

	private void add(String icon, String command, String setting, String says) {
		ToolItem item = new ToolItem(bar, SWT.CHECK);
		item.setImage(Icons.image(icon));
		item.setToolTipText(says);
		item.addListener(SWT.Selection, event -> run(command));
		DiagramGrid.follow(bar, () -> item.setSelection(DiagramGrid.is(setting)));
	}

	/** Menus that show the same setting follow the command. */
	private void run(String command) {
		try {
			services.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new IllegalStateException(command, e);
		}
	}

	/** Shows them where there is a diagram to be seen; elsewhere they take no room. */
	void setVisible(boolean visible) {
		bar.setVisible(visible);
		pages.setTopRight(visible ? bar : null);
	}
}
