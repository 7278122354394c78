package trapline.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;

/** Work that cannot be stopped, as that of a parser, but that nobody has to wait for. */
public final class LongWork {
	private static final int LOOK_MILLIS = 50;

	private LongWork() {
	}

	/**
	 * Does the work on a thread of its own and waits for it. What is cancelled goes on there for a while; its result is
	 * dropped.
	 *
	 * @param name of the thread
	 * @return null once the monitor is cancelled
	 * @throws ExecutionException if the work failed
	 */
	public static <T> T await(String name, Callable<T> work, IProgressMonitor monitor) throws ExecutionException {
		FutureTask<T> task = new FutureTask<>(work);
		Thread thread = new Thread(task, name);
		thread.setDaemon(true);
		thread.start();
		while (!monitor.isCanceled()) {
			try {
				T result = task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
				return monitor.isCanceled() ? null : result;
			} catch (TimeoutException stillWorking) {
				continue;
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return null;
			}
		}
		return null;
	}
}
