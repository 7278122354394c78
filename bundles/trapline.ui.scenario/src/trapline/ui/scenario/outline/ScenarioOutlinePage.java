package trapline.ui.scenario.outline;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import trapline.ui.Icons;
import trapline.ui.help.HelpOn;
import trapline.ui.scenario.ScenarioEditor;
import trapline.ui.timeline.views.RunOutlinePage;

/** The outline of a scenario, as a tree of its parts, an overview of the diagram, or the events of its run. Only what is shown follows. */
public final class ScenarioOutlinePage extends Page implements IContentOutlinePage {
	private final ScenarioEditor editor;
	private final boolean builds;
	private final Runnable follow = this::follow;
	private final ISelectionChangedListener select = event -> followSelection();
	private Composite page;
	private PartsTree parts;
	private RunOutlinePage run;

	/** @param builds whether the reader builds the scenario, and sees its parts first; else the events of its run */
	public ScenarioOutlinePage(ScenarioEditor editor, boolean builds) {
		this.editor = editor;
		this.builds = builds;
	}

	@Override
	public void createControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new FillLayout());
		if (builds) {
			showParts();
		} else {
			showRun();
		}
		editor.onProblemsChange(follow);
		editor.diagram().viewer().addSelectionChangedListener(select);
	}

	@Override
	public void setActionBars(IActionBars bars) {
		editor.shareUndo(bars);
		bars.getToolBarManager().add(choice("Parts of the scenario", "group", builds, this::showParts));
		bars.getToolBarManager().add(choice("Overview of the diagram", "zoom_fit", false, this::showOverview));
		bars.getToolBarManager().add(choice("Events of the run", "timeline", !builds, this::showRun));
	}

	private IAction choice(String text, String icon, boolean chosen, Runnable show) {
		Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					clear();
					show.run();
					page.layout();
				}
			}
		};
		action.setImageDescriptor(Icons.descriptor(icon));
		action.setChecked(chosen);
		return action;
	}

	private void clear() {
		parts = null;
		if (run != null) {
			run.dispose();
			run = null;
		}
		for (Control shown : page.getChildren()) {
			shown.dispose();
		}
	}

	private void showParts() {
		parts = new PartsTree(page, editor.diagram());
		HelpOn.set(parts.control(), "outline");
		parts.follow();
	}

	private void showOverview() {
		HelpOn.set(new Overview(page, editor.diagram()).control(), "outline");
	}

	private void showRun() {
		run = new RunOutlinePage(editor);
		run.createControl(page);
	}

	private void follow() {
		if (parts != null && !page.isDisposed()) {
			parts.follow();
		}
	}

	private void followSelection() {
		if (parts != null && !page.isDisposed()) {
			parts.followSelection();
		}
	}

	@Override
	public Control getControl() {
		return page;
	}

	@Override
	public void setFocus() {
		page.getChildren()[0].setFocus();
	}

	@Override
	public void dispose() {
		editor.removeProblemsChange(follow);
		editor.diagram().viewer().removeSelectionChangedListener(select);
		if (run != null) {
			run.dispose();
		}
		super.dispose();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		editor.getSite().getSelectionProvider().addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		editor.getSite().getSelectionProvider().removeSelectionChangedListener(listener);
	}

	@Override
	public ISelection getSelection() {
		return editor.getSite().getSelectionProvider().getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		editor.getSite().getSelectionProvider().setSelection(selection);
	}
}
