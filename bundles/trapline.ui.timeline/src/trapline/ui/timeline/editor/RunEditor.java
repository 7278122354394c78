package trapline.ui.timeline.editor;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import trapline.ui.ViewOnlyEditor;
import trapline.ui.corpus.CaseLoad;
import trapline.ui.export.RunClipboard;
import trapline.ui.files.CaseInput;
import trapline.ui.files.FileInput;
import trapline.ui.help.HelpOn;
import trapline.ui.problems.ProblemSource;
import trapline.ui.problems.ShownProblem;
import trapline.ui.run.RunInput;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunSource;
import trapline.ui.timeline.RunHeader;
import trapline.ui.timeline.TimelineControl;
import trapline.ui.timeline.TimelineSelection;
import trapline.ui.timeline.views.ElementPropertiesPage;
import trapline.ui.timeline.views.RunOutlinePage;
import trapline.ui.timeline.views.ShowWhy;

/** Shows a run that no text makes: a recorded trace, a case of a conformance corpus, or a witness, which can be forked. */
public final class RunEditor extends ViewOnlyEditor implements RunSource, ProblemSource {
	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private final ListenerList<Runnable> problemListeners = new ListenerList<>();
	private List<ShownProblem> problems = List.of();
	private RunHeader header;
	private TimelineControl timeline;
	private RunModel model;
	private Job load;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
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
		timeline = new TimelineControl(page, new DefaultEditDomain(this), () -> ShowWhy.in(getSite().getPage()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(timeline.control());
		HelpOn.set(page, getEditorInput() instanceof CaseInput ? "case" : "trace");
		getSite().setSelectionProvider(new TimelineSelection(this));
		getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Action() {
			@Override
			public void run() {
				if (model != null) {
					RunClipboard.copy(model.run());
				}
			}
		});
		if (getEditorInput() instanceof RunInput input) {
			RunModel shown = new RunModel(input.run(), input.stepping());
			shown.moveTo(shown.lastInstant());
			show(shown);
		} else if (getEditorInput() instanceof FileInput input) {
			header.remark("Reading " + input.getName() + " \u2026");
			load = new TraceLoad(input.file(), this);
			load.schedule();
		} else if (getEditorInput() instanceof CaseInput input) {
			header.remark("Running " + input.id() + " \u2026");
			load = new CaseLoad(input, run -> ifOpen(() -> {
				show(run);
				remark("");
			}), message -> ifOpen(() -> failed(message)));
			load.schedule();
		}
	}

	private void ifOpen(Runnable action) {
		if (!isClosed()) {
			action.run();
		}
	}

	/** Says in a sentence why there is no run. In the UI thread. */
	void failed(String message) {
		remark(message);
		problems(List.of(new ShownProblem(true, message, 0, 0, 0)));
	}

	/** Shows a run, with a remark above it or none. In the UI thread. */
	void show(RunModel shown) {
		model = shown;
		header.show(model);
		timeline.show(model);
		listeners.forEach(Runnable::run);
	}

	/** Says something above the timeline; null for nothing. */
	void remark(String text) {
		header.remark(text);
	}

	/** Lists what could not be read. In the UI thread. */
	void problems(List<ShownProblem> found) {
		problems = List.copyOf(found);
		problemListeners.forEach(Runnable::run);
	}

	@Override
	public List<ShownProblem> problems() {
		return problems;
	}

	/** The text of a trace is not shown; the view tells the number of the line. */
	@Override
	public void reveal(ShownProblem problem) {
		setFocus();
	}

	@Override
	public void onProblemsChange(Runnable listener) {
		problemListeners.add(listener);
	}

	@Override
	public void removeProblemsChange(Runnable listener) {
		problemListeners.remove(listener);
	}

	/** True if the editor is gone. */
	boolean isClosed() {
		return timeline.control().isDisposed();
	}

	/** The timeline. */
	public TimelineControl timeline() {
		return timeline;
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
		}
		super.dispose();
	}
}
