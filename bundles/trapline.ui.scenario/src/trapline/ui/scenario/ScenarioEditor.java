package trapline.ui.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.MultiPageEditorPart;

import trapline.diagram.change.RunChange;
import trapline.edit.Edit;
import trapline.edit.ScenarioDocument;
import trapline.ui.explore.ExplorationSource;
import trapline.ui.files.ExampleInput;
import trapline.ui.files.FileInput;
import trapline.ui.files.FileKind;
import trapline.ui.problems.ProblemSource;
import trapline.ui.problems.QuickFix;
import trapline.ui.problems.ShownProblem;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunRequest;
import trapline.ui.run.RunResult;
import trapline.ui.run.RunSource;
import trapline.ui.scenario.diagram.NoteLayouts;
import trapline.ui.scenario.diagram.ScenarioDiagram;
import trapline.ui.scenario.source.SourcePage;
import trapline.ui.timeline.TimelineControl;
import trapline.ui.timeline.views.ShowWhy;

/** The editor of a scenario: its run as a timeline, and its text. One document, one history for both pages. */
public final class ScenarioEditor extends MultiPageEditorPart implements RunSource, ProblemSource, ExplorationSource, ISaveablesSource {
	private final ExampleGate gate = new ExampleGate(this);
	private final Saving saving = new Saving(this);
	private final EditorRun run = new EditorRun(this);
	private final EditorProblems problems = new EditorProblems(this, run, new ScenarioFixes(this, this::command));
	private final BufferUser user = new User();
	private ScenarioBuffer buffer;
	private HistoryActions history;
	private ScenarioPage page;
	private EditorAdapters adapters;
	private SourcePage sourcePage;
	private boolean closed;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		buffer = OpenBuffers.acquire(input);
		history = new HistoryActions(this);
		named(input);
	}

	private void named(IEditorInput input) {
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
	}

	@Override
	protected void createPages() {
		if (isScenario()) {
			createTimeline();
		}
		sourcePage = new SourcePage(getContainer(), buffer.text(), this::document, gate::mayType, problems::fixesOf);
		setPageText(addPage(sourcePage.control()), "Source");
		DiskChange.follow(this, getContainer());
		run.busy("Reading \u2026");
		buffer.join(user);
	}

	private void createTimeline() {
		page = new ScenarioPage((CTabFolder) getContainer(), this, this::command, () -> ShowWhy.in(getSite().getPage()), selection -> run.request());
		run.showIn(page);
		setPageText(addPage(page.control()), "Scenario");
		EditorWiring.of(this, page, this::command, problems);
		adapters = new EditorAdapters(this, page);
	}

	/** Where notes stand, in every editor of the document. */
	NoteLayouts layouts() {
		return buffer.layouts();
	}

	private Command command(String label, Supplier<Edit> edit) {
		return new EditCommand(label, this::document, gate, edit);
	}

	/** The document is there: the editor can be used. */
	private void opened() {
		hookActions();
		sourcePage.widget().setEditable(buffer.unreadable() == null);
		documentChanged();
		if (page != null && document().live() == null && document().unread().isEmpty()) {
			showWhatCannotBeRead();
		}
	}

	/** There is nothing to draw: the text is all there is to be seen, and what is wrong with it. */
	private void showWhatCannotBeRead() {
		showSource();
		problems().stream().filter(problem -> problem.line() > 0).findFirst().ifPresent(this::reveal);
	}

	private boolean isScenario() {
		return getEditorInput() instanceof ExampleInput || FileKind.of(getEditorInput().getName()) == FileKind.SCENARIO;
	}

	private void hookActions() {
		IActionBars bars = getEditorSite().getActionBars();
		history.hook(bars);
		new EditActions(this, diagram(), sourcePage).hook(bars);
		bars.updateActionBars();
	}

	/** Lets a view that shows this editor's document undo and redo, too. */
	public void shareUndo(IActionBars bars) {
		history.share(bars);
	}

	@Override
	protected void pageChange(int newPageIndex) {
		super.pageChange(newPageIndex);
		focusTimeline();
		buffer.reconcile();
		if (page != null) {
			page.setSeen(newPageIndex == 0);
		}
		if (page != null && newPageIndex > 0 && page.diagram().selectedText() != null) {
			sourcePage.reveal(page.diagram().selectedText().getOffset(), 0);
		}
	}

	/** Keys are for the picture, not for the first list above it. */
	private void focusTimeline() {
		if (page != null && getActivePage() == 0) {
			timeline().control().setFocus();
		}
	}

	private void documentChanged() {
		followHistory();
		run.request();
		showProblems();
	}

	/** The history has changed, and perhaps where things stand in the diagram. */
	private void followHistory() {
		history.refresh();
		getEditorSite().getActionBars().updateActionBars();
		firePropertyChange(PROP_DIRTY);
		if (page != null) {
			page.diagram().follow(document(), buffer.name());
		}
	}

	private void fileChanged() {
		firePropertyChange(PROP_DIRTY);
		showProblems();
	}

	/** Shows what is wrong now, wherever it is shown. */
	void showProblems() {
		problems.show();
	}

	@Override
	public List<ShownProblem> problems() {
		return problems.all();
	}

	@Override
	public void reveal(ShownProblem problem) {
		showSource();
		sourcePage.reveal(problem.offset(), problem.length());
		sourcePage.widget().setFocus();
	}

	@Override
	public List<QuickFix> fixes(ShownProblem shown) {
		return problems.fixes(shown);
	}

	@Override
	public void onProblemsChange(Runnable listener) {
		problems.addListener(listener);
	}

	@Override
	public void removeProblemsChange(Runnable listener) {
		problems.removeListener(listener);
	}

	@Override
	public RunModel runModel() {
		return run.model();
	}

	/** The latest result of running; null until one has come. */
	RunResult result() {
		return run.result();
	}

	@Override
	public RunRequest toExplore() {
		return run.asked();
	}

	@Override
	public void onRunModelChange(Runnable listener) {
		run.addListener(listener);
	}

	@Override
	public void removeRunModelChange(Runnable listener) {
		run.removeListener(listener);
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
		return page == null ? null : page.timeline().timeline();
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

	/** What every edit passes. */
	EditGate gate() {
		return gate;
	}

	boolean isClosed() {
		return closed;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		Object own = adapters == null ? null : adapters.get(adapter);
		if (own != null) {
			return adapter.cast(own);
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
	public Saveable[] getSaveables() {
		return new Saveable[] { new BufferSaveable(this) };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return buffer.unreadable() == null && document() != null;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		saving.save(monitor);
	}

	@Override
	public void doSaveAs() {
		saveAs();
	}

	/** Asks for a file and saves there; the editor is then about that file. False if it was not saved. */
	boolean saveAs() {
		return saving.saveAs();
	}

	/** Saves to a file; the editor is then about that file. False if it was not saved. */
	public boolean saveTo(Path chosen) {
		return saving.saveTo(chosen);
	}

	private void moved(FileInput target) {
		setInputWithNotify(target);
		named(target);
	}

	/** Takes the text from the disk again; what was changed here is given up. */
	void readAgain() {
		saving.readAgain();
	}

	@Override
	public void dispose() {
		closed = true;
		run.close();
		if (buffer != null) {
			buffer.leave(user);
			OpenBuffers.release(buffer);
		}
		super.dispose();
	}

	/** What the buffer tells, which other editors may have changed. */
	private final class User implements BufferUser {
		@Override
		public void opened(ScenarioDocument document) {
			ScenarioEditor.this.opened();
		}

		@Override
		public void textChanged() {
			firePropertyChange(PROP_DIRTY);
		}

		@Override
		public void documentChanged() {
			ScenarioEditor.this.documentChanged();
		}

		@Override
		public void historyChanged() {
			followHistory();
		}

		@Override
		public void fileChanged() {
			ScenarioEditor.this.fileChanged();
		}

		@Override
		public void moved(FileInput target) {
			ScenarioEditor.this.moved(target);
		}

		@Override
		public void keepPlace(Runnable change) {
			sourcePage.keepPlace(change);
		}
	}
}
