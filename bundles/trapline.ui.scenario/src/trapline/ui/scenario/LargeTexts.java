package trapline.ui.scenario;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

import trapline.edit.Reading;
import trapline.notation.Loaded;
import trapline.ui.LongWork;
import trapline.ui.UiThread;

/**
 * Reads the large texts of one editor in the background, with progress and cancel. Of texts that come while one is
 * being read only the latest is read next.
 */
final class LargeTexts {
	private final AtomicReference<Reading> wanted = new AtomicReference<>();
	private final BiConsumer<Reading, Loaded> receiver;
	private final Job job;
	private volatile boolean begun;

	/** @param receiver told in the UI thread; without a result, if reading was cancelled */
	LargeTexts(String name, BiConsumer<Reading, Loaded> receiver) {
		this.receiver = receiver;
		job = Job.create("Reading " + name, this::serve);
		job.setPriority(Job.LONG);
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (!begun) {
					cancelled();
				}
				begun = false;
			}
		});
	}

	/** A job that is cancelled between being chosen and being run is never run. */
	private void cancelled() {
		Reading reading = wanted.getAndSet(null);
		if (reading != null) {
			UiThread.later(() -> receiver.accept(reading, null));
		}
	}

	/** Reads this as soon as possible. From any thread. */
	void read(Reading reading) {
		wanted.set(reading);
		job.schedule();
	}

	/** Nobody waits any more. */
	void close() {
		wanted.set(null);
		job.cancel();
	}

	private IStatus serve(IProgressMonitor monitor) {
		begun = true;
		Reading reading = wanted.getAndSet(null);
		if (reading == null) {
			return Status.OK_STATUS;
		}
		monitor.beginTask(reading.name(), IProgressMonitor.UNKNOWN);
		try {
			Loaded loaded = LongWork.await(job.getName(), reading::read, monitor);
			if (wanted.get() == null) {
				UiThread.later(() -> receiver.accept(reading, loaded));
			}
			return loaded == null ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (ExecutionException e) {
			return Status.error("The text could not be read", e.getCause());
		} finally {
			monitor.done();
		}
	}
}
