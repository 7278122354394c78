package trapline.ui.explore;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;

import trapline.machine.explore.Progress;
import trapline.ui.Icons;
import trapline.ui.UiThread;
import trapline.ui.help.HelpOn;
import trapline.ui.run.ActiveRun;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunRequest;

/** Explores the scenario of the active editor in the background and shows what was found. */
public final class ExploreView extends ViewPart implements ActiveRun.Follower {
	private static final long TELL_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
	private static final int[] WEIGHTS = { 55, 45 };

	private final WitnessOpener witnesses = new WitnessOpener();
	private final FoundSelection selection = new FoundSelection();
	private Label status;
	private SashForm sash;
	private FoundTable found;
	private MatrixTable matrix;
	private Action start;
	private Action stop;
	private Action minimise;
	private Minimising minimising;
	private String remark;
	private ExplorationJob job;
	private Explored explored;
	private volatile long told;

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		status = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(status);
		sash = new SashForm(page, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(sash);
		found = new FoundTable(sash, row -> witnesses.open(getSite().getPage(), explored.shown(), row.id(), row.witness()));
		matrix = new MatrixTable(sash, (variant, what, witness) -> witnesses.open(getSite().getPage(), variant, what, witness));
		sash.setWeights(WEIGHTS);
		sash.setMaximizedControl(found.control());
		minimising = new Minimising(getSite().getPage(), this::remark, this::refresh);
		start = action("Explore (F9)", "explore", this::explore);
		minimise = action("Minimise (Ctrl+Shift+M)", "minimise", this::minimise);
		stop = action("Stop", "pause", this::stop);
		getViewSite().getActionBars().getToolBarManager().add(new ShowStates(getSite().getPage()));
		menu();
		found.table().addListener(SWT.Selection, event -> selection.show(explored, found.selected()));
		getSite().setSelectionProvider(selection);
		HelpOn.set(page, "explore");
		ActiveRun.of(getSite().getPage()).follow(this);
		refresh();
	}

	private Action action(String text, String icon, Runnable what) {
		Action action = new Action(text, Icons.descriptor(icon)) {
			@Override
			public void run() {
				what.run();
			}
		};
		action.setToolTipText(text);
		getViewSite().getActionBars().getToolBarManager().add(action);
		return action;
	}

	private void menu() {
		MenuManager menu = new MenuManager();
		menu.add(minimise);
		found.table().setMenu(menu.createContextMenu(found.table()));
	}

	/** Leaves out of the explored scenario what the selected row does not need; says why not if that is not possible. */
	public void minimise() {
		minimising.start(explored, found.selected());
		refresh();
	}

	/** Whether a scenario is being minimised. */
	public boolean isMinimising() {
		return minimising.isRunning();
	}

	/** Explores the scenario of the active editor, and gives up what is still being explored. */
	public void explore() {
		RunRequest request = request();
		if (request == null) {
			refresh();
			return;
		}
		stop();
		told = 0;
		remark = null;
		ExplorationJob[] mine = new ExplorationJob[1];
		mine[0] = new ExplorationJob(request, progress -> tell(mine[0], progress), result -> arrived(mine[0], result));
		job = mine[0];
		job.schedule();
		refresh();
	}

	/** Explores again if a comparison of another text of the scenario of the active editor is shown. */
	public void compareAgain() {
		if (isStale() && !explored.compared().isEmpty()) {
			explore();
		}
	}

	/** Ends the search, and minimising, with what is known. */
	public void stop() {
		minimising.stop();
		if (job != null) {
			job.cancel();
		}
	}

	/** Whether a search is under way. */
	public boolean isExploring() {
		return job != null;
	}

	/** What was found last; null if nothing yet. */
	public Explored explored() {
		return explored;
	}

	private RunRequest request() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		ExplorationSource source = editor == null ? null : Adapters.adapt(editor, ExplorationSource.class);
		return source == null ? null : source.toExplore();
	}

	private void tell(ExplorationJob from, Progress progress) {
		long now = System.nanoTime();
		if (told != 0 && now - told < TELL_NANOS) {
			return;
		}
		told = now;
		UiThread.later(() -> {
			if (job == from && !status.isDisposed()) {
				say(StatusWords.progress(progress));
			}
		});
	}

	private void arrived(ExplorationJob from, Explored result) {
		if (job != from || status.isDisposed()) {
			return;
		}
		if (result.finished()) {
			job = null;
		}
		boolean another = explored == null || explored.shown() != result.shown();
		explored = result;
		matrix.show(result.compared());
		sash.setMaximizedControl(result.compared().isEmpty() ? found.control() : null);
		if (another) {
			witnesses.forget();
			found.show(result.rows());
			selection.show(result, null);
		}
		refresh();
	}

	private void refresh() {
		if (status == null || status.isDisposed()) {
			return;
		}
		start.setEnabled(request() != null);
		stop.setEnabled(job != null || isMinimising());
		if (job == null && remark != null) {
			say(remark);
		} else if (job == null) {
			say(StatusWords.result(explored, isStale()));
		} else {
			say("Exploring \u2026");
		}
	}

	/** Whether the editor in front shows another text of what was explored. */
	private boolean isStale() {
		RunRequest now = request();
		return explored != null && now != null && now.name().equals(explored.request().name())
				&& Objects.equals(now.file(), explored.request().file()) && !now.text().equals(explored.request().text());
	}

	/** Says something about minimising until the next search. */
	private void remark(String text) {
		remark = text;
		if (job == null && !status.isDisposed()) {
			say(text);
		}
	}

	private void say(String text) {
		status.setText(text);
		status.requestLayout();
	}

	/** What it says above the tables. */
	public String status() {
		return status.getText();
	}

	/** The table of hazards and checks. */
	public Table foundTable() {
		return found.table();
	}

	/** The table of variants. */
	public Table matrixTable() {
		return matrix.table();
	}

	/** What goes from cell to cell of that table. */
	public TableCursor matrixCursor() {
		return matrix.cursor();
	}

	@Override
	public void activeRunChanged(RunModel model) {
		if (job == null) {
			refresh();
		}
	}

	@Override
	public void runChanged(RunModel model) {
		if (job == null) {
			refresh();
		}
	}

	@Override
	public void setFocus() {
		found.table().setFocus();
	}

	@Override
	public void dispose() {
		stop();
		minimising.close();
		ActiveRun.of(getSite().getPage()).unfollow(this);
		super.dispose();
	}
}
