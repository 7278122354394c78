package trapline.ui.timeline.compare;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import trapline.diagram.compare.Comparison;
import trapline.diagram.compare.Difference;
import trapline.ui.ViewOnlyEditor;
import trapline.ui.compare.CompareInput;
import trapline.ui.compare.CompareLoad;
import trapline.ui.compare.LiveSides;
import trapline.ui.export.RunClipboard;
import trapline.ui.help.HelpOn;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunSource;
import trapline.ui.timeline.RunHeader;
import trapline.ui.timeline.TimelineControl;
import trapline.ui.timeline.TimelineSelection;
import trapline.ui.timeline.views.ElementPropertiesPage;
import trapline.ui.timeline.views.RunOutlinePage;
import trapline.ui.timeline.views.ShowWhy;

/** Two runs lane by lane: the lanes of both under one another, below them what differs in words. */
public final class CompareEditor extends ViewOnlyEditor implements RunSource {
	private static final int[] TIMELINE_AND_TABLE = { 74, 26 };

	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private RunHeader header;
	private TimelineControl timeline;
	private DifferenceTable table;
	private Button previous;
	private Button next;
	private Comparison comparison;
	private RunModel model;
	private LiveSides live;
	private CompareInput sides;
	private CompareLoad load;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof CompareInput)) {
			throw new PartInitException("There is nothing to compare.");
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		header = new RunHeader(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
		previous = button("Previous difference", "The difference before the cursor (Ctrl+,)", this::toPrevious);
		next = button("Next difference", "The difference after the cursor (Ctrl+.)", this::toNext);
		SashForm sash = new SashForm(page, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		timeline = new TimelineControl(sash, new DefaultEditDomain(this), () -> ShowWhy.in(getSite().getPage()));
		table = new DifferenceTable(sash, difference -> model.moveTo(comparison.time(difference.first())));
		sash.setWeights(TIMELINE_AND_TABLE);
		HelpOn.set(page, "compare");
		getSite().setSelectionProvider(new TimelineSelection(this));
		handle(ActionFactory.COPY.getId(), IWorkbenchCommandConstants.EDIT_COPY, () -> RunClipboard.copy(model.run()));
		handle(ActionFactory.NEXT.getId(), IWorkbenchCommandConstants.NAVIGATE_NEXT, this::toNext);
		handle(ActionFactory.PREVIOUS.getId(), IWorkbenchCommandConstants.NAVIGATE_PREVIOUS, this::toPrevious);
		header.busy("Comparing \u2026");
		live = new LiveSides((CompareInput) getEditorInput(), this::followSides);
		compare(live.now());
	}

	/** An editor has changed: if it is one of a compared scenario, both are compared again. */
	private void followSides() {
		CompareInput now = live.now();
		if (!now.equals(sides)) {
			compare(now);
		}
	}

	/** Compares in the background; what is still being compared is given up. */
	private void compare(CompareInput now) {
		if (load != null) {
			load.cancel();
		}
		sides = now;
		load = new CompareLoad(now, found -> ifLatest(now, () -> show(found)), text -> ifLatest(now, () -> header.remark(text)));
		load.schedule();
	}

	private void ifLatest(CompareInput asked, Runnable action) {
		if (asked == sides && !timeline.control().isDisposed()) {
			action.run();
		}
	}

	private Button button(String text, String tip, Runnable action) {
		Button button = new Button(header.extras(), SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.setEnabled(false);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void handle(String action, String command, Runnable work) {
		Action handler = new Action() {
			@Override
			public void run() {
				if (model != null) {
					work.run();
				}
			}
		};
		handler.setActionDefinitionId(command);
		getEditorSite().getActionBars().setGlobalActionHandler(action, handler);
	}

	private void show(Comparison found) {
		header.remark("");
		if (model == null) {
			begin(found);
		} else {
			int column = Math.min(column(), found.columns());
			comparison = found;
			table.show(found.differences());
			model.show(found.run(), null, found.time(Math.max(1, column)));
			follow();
		}
	}

	private void begin(Comparison found) {
		comparison = found;
		model = new RunModel(found.run());
		List<Difference> differences = found.differences();
		if (!differences.isEmpty()) {
			model.moveTo(found.time(differences.get(0).first()));
		}
		model.addListener(new RunModel.Listener() {
			@Override
			public void cursorMoved(RunModel changed) {
				follow();
			}
		});
		header.show(model);
		timeline.show(model);
		table.show(differences);
		follow();
		listeners.forEach(Runnable::run);
	}

	/** The buttons and the table follow the cursor. */
	private void follow() {
		table.select(column());
		previous.setEnabled(comparison.previous(column()) > 0);
		next.setEnabled(comparison.next(column()) > 0);
	}

	private int column() {
		return (int) model.run().axis().eventOf(model.cursor());
	}

	/** Puts the cursor on the next difference, if there is one. */
	public void toNext() {
		moveTo(comparison.next(column()));
	}

	/** Puts the cursor on the previous difference, if there is one. */
	public void toPrevious() {
		moveTo(comparison.previous(column()));
	}

	private void moveTo(int column) {
		if (column > 0) {
			model.moveTo(comparison.time(column));
		}
	}

	/** The comparison; null until it is made. */
	public Comparison comparison() {
		return comparison;
	}

	/** The table of what differs. */
	public Table table() {
		return table.table();
	}

	@Override
	public RunModel runModel() {
		return model;
	}

	@Override
	public void onRunModelChange(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeRunModelChange(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == TimelineControl.class) {
			return adapter.cast(timeline);
		}
		if (adapter == IContentOutlinePage.class) {
			return adapter.cast(new RunOutlinePage(this));
		}
		if (adapter == IPropertySheetPage.class) {
			return adapter.cast(new ElementPropertiesPage());
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		timeline.control().setFocus();
	}

	@Override
	public void dispose() {
		if (load != null) {
			load.cancel();
			live.close();
		}
		super.dispose();
	}
}
