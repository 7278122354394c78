package trapline.cli.explore;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets long work end with a partial answer when the user presses Ctrl+C: the process lives on until the work has noticed
 * and printed what it knows.
 */
public final class Interrupt implements AutoCloseable {
	private static final long PATIENCE_SECONDS = 10;

	private final CountDownLatch finished = new CountDownLatch(1);
	private final Thread hook = new Thread(this::interrupted, "interrupt");
	private volatile boolean requested;
	private volatile int status;

	/** Begins to listen. */
	public Interrupt() {
		Runtime.getRuntime().addShutdownHook(hook);
	}

	/** Whether the work should end. */
	public boolean requested() {
		return requested;
	}

	private void interrupted() {
		requested = true;
		try {
			if (finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				Runtime.getRuntime().halt(status);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** The work is done, its output written. If the process is ending, it ends with this status. */
	public void finish(int exitStatus) {
		status = exitStatus;
		finished.countDown();
	}

	@Override
	public void close() {
		if (!requested) {
			Runtime.getRuntime().removeShutdownHook(hook);
		}
		finished.countDown();
	}
}
