package trapline.ui.explore;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import trapline.edit.minimise.Minimised;
import trapline.edit.minimise.Minimiser;
import trapline.edit.minimise.ParameterValues;
import trapline.library.Library;
import trapline.machine.Machine;
import trapline.machine.explore.ExplorationOptions;
import trapline.machine.explore.Shown;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.ui.UiThread;
import trapline.ui.run.RunRequest;
import trapline.ui.run.RunService;
import trapline.ui.run.ScenarioReading;

/** Makes a scenario smaller in the background. What is cancelled ends with what is left by then. */
final class MinimiseJob extends Job implements Minimiser.Sought {
	private final RunRequest request;
	private final Map<String, String> values;
	private final Shown shown;
	private final ExplorationOptions options;
	private final Consumer<String> watcher;
	private final Consumer<Minimised> receiver;
	private IProgressMonitor monitor;

	/**
	 * @param request  whose text is made smaller; the editor that it comes from is left alone
	 * @param values   of its parameters that differ from the text; they are written into the smaller text
	 * @param shown    what each smaller scenario has to show
	 * @param states   how many states the scenario has: smaller ones are not searched much further
	 * @param watcher  told how far it has come, on the thread of the job
	 * @param receiver gets the result, in the UI thread
	 */
	MinimiseJob(RunRequest request, Map<String, String> values, Shown shown, long states, Consumer<String> watcher,
			Consumer<Minimised> receiver) {
		super("Minimising " + request.name());
		this.request = request;
		this.values = values;
		this.shown = shown;
		this.watcher = watcher;
		this.receiver = receiver;
		options = WorkbenchSearch.options().forChangesOf(states);
	}

	@Override
	protected IStatus run(IProgressMonitor progress) {
		monitor = progress;
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		getJobManager().beginRule(RunService.ONE_AT_A_TIME, null);
		Minimised result;
		try {
			result = minimise();
		} finally {
			getJobManager().endRule(RunService.ONE_AT_A_TIME);
		}
		UiThread.later(() -> receiver.accept(result));
		monitor.done();
		return result.least() ? Status.OK_STATUS : Status.CANCEL_STATUS;
	}

	private Minimised minimise() {
		NotationLoader loader = new NotationLoader(Library.standard()::module);
		Loaded asWritten = new ScenarioReading(request).loaded();
		Loaded variant = loader.reload(asWritten, ParameterValues.written(asWritten, values));
		return new Minimiser(loader, this, new Minimiser.Monitor() {
			@Override
			public void progress(int tried, int removed) {
				String words = tried + " smaller scenarios tried, " + removed + " parts left out";
				monitor.subTask(words);
				watcher.accept(words);
			}

			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}
		}).run(variant);
	}

	/** Searches while others may read scenarios. */
	@Override
	public boolean foundIn(Loaded smaller) {
		Machine machine = new ScenarioReading(smaller).compile(Map.of()).machine();
		if (machine == null) {
			return false;
		}
		getJobManager().endRule(RunService.ONE_AT_A_TIME);
		try {
			return shown.in(machine, options, monitor::isCanceled);
		} finally {
			getJobManager().beginRule(RunService.ONE_AT_A_TIME, null);
		}
	}
}
