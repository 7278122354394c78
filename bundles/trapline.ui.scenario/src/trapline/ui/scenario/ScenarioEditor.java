package trapline.ui.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import trapline.edit.ScenarioDocument;
import trapline.library.Library;
import trapline.notation.NotationLoader;
import trapline.notation.UnreadableText;
import trapline.ui.files.ExampleInput;
import trapline.ui.files.Examples;
import trapline.ui.files.FileDialogs;
import trapline.ui.files.FileInput;
import trapline.ui.files.FileKind;
import trapline.ui.files.RecentFiles;
import trapline.ui.problems.ProblemSource;
import trapline.ui.problems.ShownProblem;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunSource;
import trapline.ui.scenario.source.SourcePage;
import trapline.ui.scenario.timeline.StoryTokens;
import trapline.ui.scenario.timeline.TimelinePage;
import trapline.ui.timeline.TimelineControl;
import trapline.ui.timeline.TimelineSelection;
import trapline.ui.timeline.views.RunOutlinePage;
import trapline.ui.timeline.views.ShowWhy;

/** The editor of a scenario: its run as a timeline, and its text. One document, one history for both pages. */
public final class ScenarioEditor extends MultiPageEditorPart implements RunSource, ProblemSource {
	/** How long the keys must rest before what was typed is read and run. */
	private static final int IDLE_MILLIS = 300;

	private final ListenerList<Runnable> runListeners = new ListenerList<>();
	private final ListenerList<Runnable> problemListeners = new ListenerList<>();
	private final ScenarioDocument.Listener changes = changed -> documentChanged();
	private final IDocument text = new Document();
	private final Runnable idle = this::reconcile;
	private ScenarioDocument document;
	private ScenarioFile file;
	private ScenarioRun run;
	private TimelinePage timelinePage;
	private SourcePage sourcePage;
	private Gate gate;
	private DocumentUndo undo;
	private DocumentUndo redo;
	private String unreadable;
	private boolean closed;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
		try {
			text.set(read(input));
		} catch (UnreadableText e) {
			unreadable = e.getMessage();
			text.set("// " + input.getName() + ": " + e.getMessage() + "\n");
		} catch (IOException e) {
			throw new PartInitException(input.getToolTipText() + " cannot be read: " + e.getMessage(), e);
		}
		document = open(input);
		gate = new Gate();
		run = new ScenarioRun(this::runArrived);
	}

	private String read(IEditorInput input) throws IOException, UnreadableText, PartInitException {
		if (input instanceof FileInput saved) {
			file = new ScenarioFile(saved.file());
			return file.read();
		}
		String name = ((ExampleInput) input).name();
		return Examples.find(name).orElseThrow(() -> new PartInitException("There is no example " + name + "."))
				.text();
	}

	private ScenarioDocument open(IEditorInput input) {
		Path path = input instanceof FileInput saved ? saved.file() : null;
		ScenarioDocument opened = new ScenarioDocument(text, path, documentName(input),
				new NotationLoader(Library.standard()::module));
		opened.addListener(changes);
		return opened;
	}

	/** What problems call the file; the ending of an example tells the parser what it is. */
	private static String documentName(IEditorInput input) {
		return input instanceof ExampleInput ? input.getName() + ".trap" : input.getName();
	}

	@Override
	protected void createPages() {
		text.addDocumentListener(new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// only what has changed matters
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				Display.getCurrent().timerExec(IDLE_MILLIS, idle);
				firePropertyChange(PROP_DIRTY);
			}
		});
		if (isScenario()) {
			DefaultEditDomain domain = new DefaultEditDomain(this);
			domain.setCommandStack(new DocumentCommands(getSite().getShell()));
			timelinePage = new TimelinePage(getContainer(), domain, () -> ShowWhy.in(getSite().getPage()),
					selection -> runScenario());
			timelinePage.timeline().setTokenMover(new StoryTokens(() -> document, this::runModel,
					() -> timelinePage.selection().story(),
					(label, edit) -> new EditCommand(label, () -> document, gate, edit)));
			setPageText(addPage(timelinePage.control()), "Timeline");
			getSite().setSelectionProvider(new TimelineSelection(this));
		}
		sourcePage = new SourcePage(getContainer(), text, () -> document, gate::mayType);
		setPageText(addPage(sourcePage.control()), "Source");
		hookActions();
		documentChanged();
		if (unreadable != null) {
			remark(unreadable + ". It cannot be shown or edited here.");
			sourcePage.widget().setEditable(false);
		}
	}

	private boolean isScenario() {
		return getEditorInput() instanceof ExampleInput
				|| FileKind.of(getEditorInput().getName()) == FileKind.SCENARIO;
	}

	private void hookActions() {
		IActionBars bars = getEditorSite().getActionBars();
		undo = new DocumentUndo(document, gate, false);
		redo = new DocumentUndo(document, gate, true);
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		sourcePage.hook(bars, this);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), new CopyAction(this, sourcePage));
		bars.setGlobalActionHandler(ActionFactory.REVERT.getId(), new RevertAction(this));
		bars.updateActionBars();
	}

	@Override
	protected void pageChange(int newPageIndex) {
		super.pageChange(newPageIndex);
		if (document != null) {
			reconcile();
		}
	}

	private void reconcile() {
		if (!text.get().isEmpty() || document.isDirty()) {
			document.reconcile();
		}
	}

	/** Text, model or history have changed: everything that shows them follows. */
	private void documentChanged() {
		if (sourcePage == null) {
			return;
		}
		undo.refresh();
		redo.refresh();
		getEditorSite().getActionBars().updateActionBars();
		firePropertyChange(PROP_DIRTY);
		showProblems();
		runScenario();
	}

	private void runScenario() {
		if (timelinePage != null && !document.loaded().hasErrors()) {
			run.request(document, documentName(getEditorInput()), path(), timelinePage.selection());
		}
	}

	private Path path() {
		return getEditorInput() instanceof FileInput saved ? saved.file() : null;
	}

	private void runArrived(ScenarioRun arrived) {
		if (timelinePage.control().isDisposed() || arrived.version() != document.version()) {
			return;
		}
		timelinePage.offer(arrived.result());
		if (arrived.isNew()) {
			timelinePage.show(arrived.model());
			runListeners.forEach(Runnable::run);
		}
		showProblems();
	}

	private void showProblems() {
		if (unreadable != null) {
			return;
		}
		List<ShownProblem> problems = problems();
		sourcePage.show(problems.stream().filter(problem -> problem.line() > 0).toList());
		remark(remarkAbout(problems));
		problemListeners.forEach(Runnable::run);
	}

	private String remarkAbout(List<ShownProblem> problems) {
		if (file != null && file.check() == ScenarioFile.OnDisk.GONE) {
			return "The file is gone from the disk. Save writes it again; nothing is lost here.";
		}
		for (ShownProblem problem : problems) {
			if (problem.error()) {
				String picture = runModel() == null ? "" : "; the picture shows the last correct text";
				return (problem.line() > 0 ? "line " + problem.line() + ": " : "") + problem.message() + picture;
			}
		}
		return run.remark();
	}

	private void remark(String remark) {
		if (timelinePage != null) {
			timelinePage.remark(remark);
		}
	}

	@Override
	public List<ShownProblem> problems() {
		if (unreadable != null) {
			return List.of(new ShownProblem(true, unreadable, 0, 0, 0));
		}
		List<ShownProblem> all = new ArrayList<>();
		String name = documentName(getEditorInput());
		document.problems().forEach(problem -> all.add(ProblemText.shown(problem, name, path())));
		if (!document.loaded().hasErrors()) {
			all.addAll(run.problems());
		}
		return all;
	}

	@Override
	public void reveal(ShownProblem problem) {
		showSource();
		sourcePage.reveal(problem.offset(), problem.length());
		sourcePage.widget().setFocus();
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
		return run == null ? null : run.model();
	}

	@Override
	public void onRunModelChange(Runnable listener) {
		runListeners.add(listener);
	}

	@Override
	public void removeRunModelChange(Runnable listener) {
		runListeners.remove(listener);
	}

	/** The document, for tests and actions. */
	public ScenarioDocument document() {
		return document;
	}

	/** The timeline; null for a module, which has no run. */
	public TimelineControl timeline() {
		return timelinePage == null ? null : timelinePage.timeline();
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

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == TimelineControl.class) {
			return adapter.cast(timeline());
		}
		if (adapter == IContentOutlinePage.class && timelinePage != null) {
			return adapter.cast(new RunOutlinePage(this));
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		super.setFocus();
		if (file != null) {
			new DiskChange(this, file).check();
		}
	}

	@Override
	public boolean isDirty() {
		return document != null && unreadable == null && document.isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return unreadable == null;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (file == null) {
			doSaveAs();
		} else if (!new DiskChange(this, file).mayOverwrite() || !write(file)) {
			monitor.setCanceled(true);
		}
	}

	private boolean write(ScenarioFile target) {
		try {
			target.write(text.get());
			document.markSaved();
			return true;
		} catch (IOException e) {
			MessageDialog.openError(getSite().getShell(), "Save", target.path() + "\n\nThe file was not saved: "
					+ SaveProblem.words(e) + "\n\nWhat was there before is still there, and what you wrote is still here.");
			return false;
		}
	}

	@Override
	public void doSaveAs() {
		saveAs();
	}

	/** Asks for a file and saves there; the editor is then about that file. False if it was not saved. */
	boolean saveAs() {
		Path chosen = FileDialogs.saveAs(getSite().getShell(), suggestion());
		return chosen != null && saveTo(chosen);
	}

	/** Saves to a file; the editor is then about that file. False if it was not saved. */
	public boolean saveTo(Path chosen) {
		ScenarioFile target = new ScenarioFile(chosen);
		if (!write(target)) {
			return false;
		}
		file = target;
		RecentFiles.add(chosen);
		setInputWithNotify(new FileInput(chosen));
		setPartName(getEditorInput().getName());
		setTitleToolTip(getEditorInput().getToolTipText());
		document.dispose();
		document = open(getEditorInput());
		hookActions();
		documentChanged();
		return true;
	}

	private Path suggestion() {
		return file != null ? file.path()
				: Path.of(System.getProperty("user.home"), getEditorInput().getName() + ".trap");
	}

	/** Takes the text from the disk again; what was changed here is given up. */
	void readAgain() {
		try {
			String fresh = file.read();
			gate.keepPlace(() -> {
				text.set(fresh);
				document.reset();
			});
			documentChanged();
		} catch (IOException | UnreadableText e) {
			MessageDialog.openError(getSite().getShell(), "Read again", file.path() + "\n\n" + e.getMessage());
		}
	}

	/** True if the text lies in a file of the user's. */
	boolean hasFile() {
		return file != null;
	}

	@Override
	public void dispose() {
		closed = true;
		if (run != null) {
			run.close();
		}
		if (document != null) {
			document.dispose();
		}
		super.dispose();
	}

	/** Lets edits through, for examples only after Save As. */
	private final class Gate implements EditGate {
		private boolean asking;

		@Override
		public boolean mayEdit() {
			if (unreadable != null) {
				return false;
			}
			if (file != null) {
				return true;
			}
			boolean save = MessageDialog.openQuestion(getSite().getShell(), "Example",
					"Examples are not changed. Save a copy of " + getEditorInput().getName() + " to edit it?");
			return save && saveAs();
		}

		/** As {@link #mayEdit}, from within the event of a key, which must not open a dialog. */
		boolean mayType() {
			if (file != null || applying) {
				return unreadable == null;
			}
			if (!asking && unreadable == null) {
				asking = true;
				getSite().getShell().getDisplay().asyncExec(() -> {
					asking = false;
					if (!closed) {
						mayEdit();
					}
				});
			}
			return false;
		}

		private boolean applying;

		@Override
		public void keepPlace(Runnable change) {
			applying = true;
			try {
				sourcePage.keepPlace(change);
			} finally {
				applying = false;
			}
		}
	}
}
