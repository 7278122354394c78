package trapline.ui.scenario.diagram;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.text.Region;

import trapline.ui.problems.QuickFix;
import trapline.ui.scenario.source.QuickFixes;

/** What can be done with what is selected; what mends its problems first. */
final class DiagramMenu extends ContextMenuProvider {
	private final ScenarioDiagram diagram;
	private final QuickFixes.Finder fixes;

	DiagramMenu(ScenarioDiagram diagram, QuickFixes.Finder fixes) {
		super(diagram.viewer());
		this.diagram = diagram;
		this.fixes = fixes;
	}

	@Override
	public void buildContextMenu(IMenuManager menu) {
		GEFActionConstants.addStandardActionGroups(menu);
		Region text = diagram.selectedText();
		if (text != null) {
			for (QuickFix fix : fixes.find(text.getOffset(), text.getOffset() + text.getLength())) {
				menu.appendToGroup(GEFActionConstants.GROUP_UNDO, action(fix.label(), "", fix.apply()));
			}
		}
		IAction edit = diagram.editAction();
		IAction insert = diagram.insertAction();
		menu.appendToGroup(GEFActionConstants.GROUP_EDIT, action(edit.getText(), "F2", edit::run));
		menu.appendToGroup(GEFActionConstants.GROUP_EDIT, action(insert.getText() + "\u2026", "Insert", insert::run));
		menu.appendToGroup(GEFActionConstants.GROUP_COPY, action("Cut", "Ctrl+X", diagram::cut));
		menu.appendToGroup(GEFActionConstants.GROUP_COPY, action("Copy", "Ctrl+C", diagram::copy));
		menu.appendToGroup(GEFActionConstants.GROUP_COPY, action("Paste", "Ctrl+V", diagram::paste));
		menu.appendToGroup(GEFActionConstants.GROUP_COPY, action("Delete", "Del", diagram::delete));
	}

	private static Action action(String text, String key, Runnable run) {
		return new Action(key.isEmpty() ? text : text + "\t" + key) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
