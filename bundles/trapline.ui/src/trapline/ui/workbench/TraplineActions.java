package trapline.ui.workbench;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The standard part of the menus; what is Trapline's own joins them in the plug-in manifests. */
final class TraplineActions extends ActionBarAdvisor {

	/** The menu of stepping. */
	static final String RUN_MENU = "trapline.run";
	/** The menu of zoom and views. */
	static final String VIEW_MENU = "trapline.view";

	private IWorkbenchWindow window;

	TraplineActions(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow ofWindow) {
		window = ofWindow;
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.SAVE, ActionFactory.SAVE_AS,
				ActionFactory.SAVE_ALL, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, ActionFactory.REVERT,
				ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY,
				ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND,
				ActionFactory.PROPERTIES, ActionFactory.RESET_PERSPECTIVE, ActionFactory.PREFERENCES,
				ActionFactory.ABOUT, ActionFactory.MAXIMIZE, ActionFactory.ACTIVATE_EDITOR,
				ActionFactory.NEXT_EDITOR, ActionFactory.PREVIOUS_EDITOR, ActionFactory.DYNAMIC_HELP,
				ActionFactory.OPEN_NEW_WINDOW, ActionFactory.NEW_EDITOR }) {
			register(factory.create(ofWindow));
		}
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		bar.add(extensible("&Run", RUN_MENU));
		bar.add(view());
		bar.add(window());
		bar.add(help());
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		new TraplineToolBar(window).fill(bar);
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private MenuManager file() {
		MenuManager menu = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		menu.add(new GroupMarker("open"));
		menu.add(new Separator());
		add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
		menu.add(new Separator());
		add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
		menu.add(new Separator());
		menu.add(new GroupMarker("export"));
		menu.add(new Separator());
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.QUIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
		return menu;
	}

	private MenuManager edit() {
		MenuManager menu = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
		add(menu, ActionFactory.UNDO, ActionFactory.REDO);
		menu.add(new Separator());
		add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
				ActionFactory.SELECT_ALL);
		menu.add(new Separator());
		add(menu, ActionFactory.FIND);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.PROPERTIES);
		return menu;
	}

	private MenuManager view() {
		MenuManager menu = extensible("&View", VIEW_MENU);
		menu.add(new Separator());
		MenuManager views = new MenuManager("&Show View", "trapline.showView");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		return menu;
	}

	private MenuManager window() {
		MenuManager menu = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
		add(menu, ActionFactory.OPEN_NEW_WINDOW, ActionFactory.NEW_EDITOR);
		menu.add(new Separator());
		add(menu, ActionFactory.MAXIMIZE, ActionFactory.ACTIVATE_EDITOR, ActionFactory.NEXT_EDITOR,
				ActionFactory.PREVIOUS_EDITOR);
		menu.add(new Separator());
		add(menu, ActionFactory.RESET_PERSPECTIVE);
		menu.add(new Separator());
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		add(menu, ActionFactory.PREFERENCES);
		return menu;
	}

	private MenuManager help() {
		MenuManager menu = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		add(menu, ActionFactory.DYNAMIC_HELP);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.ABOUT);
		return menu;
	}

	private static MenuManager extensible(String text, String id) {
		MenuManager menu = new MenuManager(text, id);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private void add(MenuManager menu, ActionFactory... factories) {
		for (ActionFactory factory : factories) {
			menu.add(getAction(factory.getId()));
		}
	}
}
