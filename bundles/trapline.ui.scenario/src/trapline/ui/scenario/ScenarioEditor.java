package trapline.ui.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import trapline.diagram.change.RunChange;
import trapline.edit.Edit;
import trapline.edit.ScenarioDocument;
import trapline.notation.UnreadableText;
import trapline.ui.explore.ExplorationSource;
import trapline.ui.files.ExampleInput;
import trapline.ui.files.FileDialogs;
import trapline.ui.files.FileInput;
import trapline.ui.files.FileKind;
import trapline.ui.files.RecentFiles;
import trapline.ui.files.SaveProblem;
import trapline.ui.problems.ProblemSource;
import trapline.ui.problems.QuickFix;
import trapline.ui.problems.ShownProblem;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunRequest;
import trapline.ui.run.RunResult;
import trapline.ui.run.RunSource;
import trapline.ui.scenario.diagram.ScenarioDiagram;
import trapline.ui.scenario.outline.ScenarioOutlinePage;
import trapline.ui.scenario.properties.PartEditing;
import trapline.ui.scenario.properties.ScenarioPropertiesPage;
import trapline.ui.scenario.source.SourcePage;
import trapline.ui.scenario.timeline.StoryTokens;
import trapline.ui.scenario.timeline.TimelinePage;
import trapline.ui.timeline.TimelineControl;
import trapline.ui.timeline.TimelineSelection;
import trapline.ui.timeline.views.ShowWhy;

/** The editor of a scenario: its run as a timeline, and its text. One document, one history for both pages. */
public final class ScenarioEditor extends MultiPageEditorPart implements RunSource, ProblemSource, ExplorationSource {
	/** How long the keys must rest before what was typed is read and run. */
	private static final int IDLE_MILLIS = 300;

	private final ListenerList<Runnable> runListeners = new ListenerList<>();
	private final ListenerList<Runnable> problemListeners = new ListenerList<>();
	private final Runnable idle = this::reconcile;
	private final ExampleGate gate = new ExampleGate(this);
	private final ScenarioRun run = new ScenarioRun(this::runArrived);
	private final DocumentUndo undo = new DocumentUndo(this::document, gate, false);
	private final DocumentUndo redo = new DocumentUndo(this::document, gate, true);
	private ScenarioBuffer buffer;
	private ScenarioFixes fixes;
	private Autosave autosave;
	private ScenarioPage page;
	private TimelinePage timelinePage;
	private SourcePage sourcePage;
	private RevertAction revert;
	private boolean closed;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		buffer = new ScenarioBuffer(input);
		autosave = new Autosave(buffer);
		named(input);
	}

	private void named(IEditorInput input) {
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
	}

	@Override
	protected void createPages() {
		fixes = new ScenarioFixes(this, this::command);
		if (isScenario()) {
			createTimeline();
		}
		sourcePage = new SourcePage(getContainer(), buffer.text(), this::document, gate::mayType, this::fixesOf);
		setPageText(addPage(sourcePage.control()), "Source");
		buffer.text().addDocumentListener(new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// only what has changed matters
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				Display.getCurrent().timerExec(IDLE_MILLIS, idle);
				autosave.changed();
				firePropertyChange(PROP_DIRTY);
			}
		});
		DiskChange.follow(this, getContainer());
		busy("Reading \u2026");
		buffer.open(this::opened);
	}

	private void createTimeline() {
		page = new ScenarioPage(getContainer(), this, this::command, () -> ShowWhy.in(getSite().getPage()), selection -> runScenario());
		timelinePage = page.timeline();
		timelinePage.timeline().setTokenMover(new StoryTokens(this::document, this::runModel,
				() -> timelinePage.selection().story(), this::command));
		setPageText(addPage(page.control()), "Scenario");
		ScenarioDiagram diagram = page.diagram();
		diagram.setFixes(this::fixesOf);
		diagram.setTaker(new TakingOver(this::document, this::command, diagram.viewer().getEditDomain().getCommandStack())::take);
		PartEditing editing = new PartEditing(this::document, this::command, diagram.viewer().getEditDomain().getCommandStack(), new Comparing(this)::edited);
		getSite().setSelectionProvider(new EditorSelection(new TimelineSelection(this), diagram.viewer(), () -> diagram.selected(editing)));
	}

	private Command command(String label, Supplier<Edit> edit) {
		return new EditCommand(label, this::document, gate, edit);
	}

	/** The document is there: the editor can be used. */
	private void opened(ScenarioDocument document) {
		if (closed) {
			document.dispose();
			return;
		}
		autosave.opened();
		document.addListener(changed -> documentChanged());
		hookActions();
		sourcePage.widget().setEditable(buffer.unreadable() == null);
		documentChanged();
	}

	private boolean isScenario() {
		return getEditorInput() instanceof ExampleInput
				|| FileKind.of(getEditorInput().getName()) == FileKind.SCENARIO;
	}

	private void hookActions() {
		IActionBars bars = getEditorSite().getActionBars();
		revert = new RevertAction(this);
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		new EditActions(this, diagram(), sourcePage).hook(bars);
		bars.setGlobalActionHandler(ActionFactory.REVERT.getId(), revert);
		bars.updateActionBars();
	}

	/** Lets a view that shows this editor's document undo and redo, too. */
	public void shareUndo(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
	}

	@Override
	protected void pageChange(int newPageIndex) {
		super.pageChange(newPageIndex);
		focusTimeline();
		reconcile();
		if (page != null && newPageIndex > 0 && page.diagram().selectedText() != null) {
			sourcePage.reveal(page.diagram().selectedText().getOffset(), 0);
		}
	}

	/** Keys are for the picture, not for the first list above it. */
	private void focusTimeline() {
		if (timelinePage != null && getActivePage() == 0) {
			timelinePage.timeline().control().setFocus();
		}
	}

	private void reconcile() {
		if (!closed) {
			buffer.reconcile();
		}
	}

	/** Text, model or history have changed: everything that shows them follows. */
	private void documentChanged() {
		autosave.changed();
		undo.refresh();
		redo.refresh();
		revert.refresh();
		getEditorSite().getActionBars().updateActionBars();
		firePropertyChange(PROP_DIRTY);
		if (page != null) {
			page.diagram().follow(document(), buffer.name());
		}
		runScenario();
		showProblems();
	}

	private void runScenario() {
		if (timelinePage != null && document() != null && document().unread().isEmpty()
				&& !document().loaded().hasErrors()) {
			run.request(document(), buffer.name(), buffer.path(), timelinePage.selection());
		}
	}

	private void runArrived(ScenarioRun arrived) {
		if (closed || document() == null) {
			return;
		}
		if (arrived.isCancelled()) {
			showProblems();
			return;
		}
		if (arrived.version() != document().version()) {
			return;
		}
		timelinePage.offer(arrived.result());
		if (arrived.isNew()) {
			timelinePage.show(arrived.model());
			runListeners.forEach(Runnable::run);
		}
		page.changes().take(arrived.result());
		showProblems();
	}

	/** Tells if the file has gone, or come back: what is here may then be all that there is. */
	void lookForFile() {
		boolean before = buffer.isGone();
		if (buffer.lookForFile() == before) {
			firePropertyChange(PROP_DIRTY);
			showProblems();
		}
	}

	private void showProblems() {
		List<ShownProblem> problems = problems();
		sourcePage.show(problems.stream().filter(problem -> problem.line() > 0).toList());
		String ofRun = document() == null ? run.remark() : document().unread().orElse(run.remark());
		String remark = Remarks.about(problems, buffer.isGone(), autosave.isRestored(), runModel() != null, ofRun);
		if (remark == null && run.isWaiting()) {
			busy("Running \u2026");
		} else {
			remark(remark);
		}
		problemListeners.forEach(Runnable::run);
	}

	private void busy(String what) {
		if (timelinePage != null) {
			timelinePage.busy(what);
		}
	}

	private void remark(String remark) {
		if (timelinePage != null) {
			timelinePage.remark(remark);
		}
	}

	@Override
	public List<ShownProblem> problems() {
		if (buffer.unreadable() != null) {
			return List.of(new ShownProblem(true, buffer.unreadable(), 0, 0, 0));
		}
		List<ShownProblem> all = new ArrayList<>();
		if (buffer.isGone()) {
			all.add(new ShownProblem(false, Remarks.GONE, 0, 0, 0));
		}
		if (document() != null) {
			document().problems().forEach(problem -> all.add(ProblemText.shown(problem, buffer.name(), buffer.path())));
			if (!document().loaded().hasErrors()) {
				all.addAll(run.problems());
			}
		}
		return all;
	}

	@Override
	public void reveal(ShownProblem problem) {
		showSource();
		sourcePage.reveal(problem.offset(), problem.length());
		sourcePage.widget().setFocus();
	}

	/** What mends the problems of a stretch of the text. */
	public List<QuickFix> fixesOf(int begin, int end) {
		return fixes.of(problem -> problem.file().equals(buffer.name()) && problem.offset() >= begin && problem.offset() <= end);
	}

	@Override
	public List<QuickFix> fixes(ShownProblem shown) {
		return fixes.of(problem -> ProblemText.shown(problem, buffer.name(), buffer.path()).equals(shown));
	}

	@Override
	public void onProblemsChange(Runnable listener) {
		problemListeners.add(listener);
	}

	@Override
	public void removeProblemsChange(Runnable listener) {
		problemListeners.remove(listener);
	}

	@Override
	public RunModel runModel() {
		return run.model();
	}

	@Override
	public RunRequest toExplore() {
		return timelinePage == null || document() == null ? null
				: ScenarioRun.asked(document(), buffer.name(), buffer.path(), timelinePage.selection());
	}

	@Override
	public void onRunModelChange(Runnable listener) {
		runListeners.add(listener);
	}

	@Override
	public void removeRunModelChange(Runnable listener) {
		runListeners.remove(listener);
	}

	/** The document; null until it is read. */
	public ScenarioDocument document() {
		return buffer == null ? null : buffer.document();
	}

	ScenarioBuffer buffer() {
		return buffer;
	}

	/** The timeline; null for a module, which has no run. */
	public TimelineControl timeline() {
		return timelinePage == null ? null : timelinePage.timeline();
	}

	/** What the latest edit has changed in the run; null if nothing is known. */
	public RunChange change() {
		return page.changes().change();
	}

	/** The diagram; null for a module, which has none. */
	public ScenarioDiagram diagram() {
		return page == null ? null : page.diagram();
	}

	boolean isDiagramShown() {
		return page != null && page.isDiagramShown();
	}

	/** Shows or hides the diagram, if there is one. */
	void toggleDiagram() {
		if (page != null) {
			setActivePage(0);
			page.showDiagram(!page.isDiagramShown());
		}
	}

	/** Brings the timeline to the front, if there is one. */
	public void showTimeline() {
		setActivePage(0);
	}

	/** Brings the text to the front. */
	public void showSource() {
		setActivePage(getPageCount() - 1);
	}

	/** The page with the text. */
	public SourcePage source() {
		return sourcePage;
	}

	boolean isClosed() {
		return closed;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == ZoomManager.class) {
			return page != null && page.diagram().hasFocus() ? adapter.cast(page.diagram().zoom()) : null;
		}
		if (adapter == TimelineControl.class) {
			return adapter.cast(timeline());
		}
		if (adapter == IContentOutlinePage.class && timelinePage != null) {
			return adapter.cast(new ScenarioOutlinePage(this, page.isDiagramShown()));
		}
		if (adapter == IPropertySheetPage.class && page != null) {
			return adapter.cast(new ScenarioPropertiesPage(this));
		}
		if (adapter == RunResult.class) {
			return adapter.cast(run.result());
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		super.setFocus();
		focusTimeline();
		DiskChange.check(this);
	}

	@Override
	public boolean isDirty() {
		return buffer != null && buffer.isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return buffer.unreadable() == null && document() != null;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (buffer.file() == null) {
			doSaveAs();
		} else if (!new DiskChange(this, buffer.file()).mayOverwrite() || !save()) {
			monitor.setCanceled(true);
		}
	}

	private boolean save() {
		try {
			buffer.save();
			return true;
		} catch (IOException e) {
			return notSaved(buffer.path(), e);
		}
	}

	private boolean notSaved(Path path, IOException e) {
		MessageDialog.openError(getSite().getShell(), "Save", path + "\n\nThe file was not saved: "
				+ SaveProblem.words(e) + "\n\nWhat was there before is still there, and what you wrote is still here.");
		return false;
	}

	@Override
	public void doSaveAs() {
		saveAs();
	}

	/** Asks for a file and saves there; the editor is then about that file. False if it was not saved. */
	boolean saveAs() {
		Path suggestion = buffer.path() != null ? buffer.path()
				: Path.of(System.getProperty("user.home"), Path.of(buffer.name()).getFileName().toString());
		Path chosen = FileDialogs.saveAs(getSite().getShell(), suggestion);
		return chosen != null && saveTo(chosen);
	}

	/** Saves to a file; the editor is then about that file. False if it was not saved. */
	public boolean saveTo(Path chosen) {
		FileInput target = new FileInput(chosen);
		try {
			buffer.saveTo(target);
		} catch (IOException e) {
			return notSaved(chosen, e);
		}
		RecentFiles.add(chosen);
		setInputWithNotify(target);
		named(target);
		return true;
	}

	/** Takes the text from the disk again; what was changed here is given up. */
	void readAgain() {
		gate.keepPlace(() -> {
			try {
				buffer.readAgain();
			} catch (IOException | UnreadableText e) {
				MessageDialog.openError(getSite().getShell(), "Read again", buffer.path() + "\n\n" + e.getMessage());
			}
		});
	}

	@Override
	public void dispose() {
		closed = true;
		run.close();
		if (autosave != null) {
			autosave.closed();
		}
		if (buffer != null) {
			buffer.close();
		}
		super.dispose();
	}
}
