package trapline.ui.run;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;

import trapline.ui.LongWork;
import trapline.ui.UiThread;

/**
 * Runs scenarios in the background. Requests that come while one is being served replace each other: only the latest
 * is served next. Results are handed over in the UI thread.
 */
public final class RunService {
	/** The notation's machinery serves one thread at a time. */
	public static final ISchedulingRule ONE_AT_A_TIME = new ISchedulingRule() {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private final AtomicReference<RunRequest> wanted = new AtomicReference<>();
	private final Consumer<RunResult> receiver;
	private final Runnable cancelled;
	private final Job job;
	private volatile boolean closed;

	/**
	 * @param receiver  gets every result that is not outdated by a later request, in the UI thread
	 * @param cancelled told in the UI thread that somebody cancelled the latest request
	 */
	public RunService(Consumer<RunResult> receiver, Runnable cancelled) {
		this.receiver = receiver;
		this.cancelled = cancelled;
		job = Job.create("Running the scenario", this::serve);
		job.setRule(ONE_AT_A_TIME);
		job.setSystem(false);
		job.setUser(false);
	}

	/** Runs this as soon as possible. From any thread. */
	public void request(RunRequest request) {
		wanted.set(request);
		job.schedule();
	}

	/** Ends the service; nothing is handed over any more. */
	public void close() {
		closed = true;
		wanted.set(null);
		job.cancel();
	}

	private IStatus serve(IProgressMonitor monitor) {
		RunRequest request = wanted.getAndSet(null);
		if (request == null) {
			return Status.OK_STATUS;
		}
		monitor.beginTask(request.name(), IProgressMonitor.UNKNOWN);
		try {
			RunResult result = LongWork.await(job.getName(), new ScenarioRunner(request)::run, monitor);
			handOver(result == null ? cancelled : () -> receiver.accept(result));
			return result == null ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (ExecutionException e) {
			return Status.error("The scenario could not be run", e.getCause());
		} finally {
			monitor.done();
		}
	}

	/** Unless something later is wanted, or nothing any more. */
	private void handOver(Runnable result) {
		if (wanted.get() == null) {
			UiThread.later(() -> {
				if (!closed) {
					result.run();
				}
			});
		}
	}
}
