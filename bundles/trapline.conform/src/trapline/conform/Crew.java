package trapline.conform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import trapline.conform.score.CaseResult;

/** Runs cases on all processors. They begin in their order, and their results do not depend on who runs them. */
final class Crew {
	/** A worker has to read the semantics first, which takes as long as so many cases. */
	private static final int WORTH_A_WORKER = 20;

	private final List<Function<Conformance, CaseResult>> cases;
	private final CaseResult[] results;
	private final IntConsumer done;
	private final BooleanSupplier cancelled;
	private int begun;
	private int finished;
	private boolean stopped;

	/**
	 * @param done told the number of finished cases after each, by one worker at a time
	 * @param cancelled asked before each case, by one worker at a time
	 */
	Crew(List<Function<Conformance, CaseResult>> cases, IntConsumer done, BooleanSupplier cancelled) {
		this.cases = cases;
		this.done = done;
		this.cancelled = cancelled;
		results = new CaseResult[cases.size()];
	}

	/**
	 * The results of all cases that were begun, in their order.
	 *
	 * @param workers makes what one worker needs for itself
	 */
	List<CaseResult> run(Supplier<Conformance> workers) {
		int size = Math.min(Runtime.getRuntime().availableProcessors(), 1 + cases.size() / WORTH_A_WORKER);
		ExecutorService threads = Executors.newFixedThreadPool(size);
		try {
			Callable<Void> worker = () -> work(workers.get());
			for (Future<Void> all : threads.invokeAll(Collections.nCopies(size, worker)))
				all.get();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			threads.shutdownNow();
		}
		return new ArrayList<>(Arrays.stream(results).filter(Objects::nonNull).toList());
	}

	private Void work(Conformance conformance) {
		for (int next = begin(); next >= 0; next = begin())
			finish(next, cases.get(next).apply(conformance));
		return null;
	}

	private synchronized int begin() {
		stopped |= begun == cases.size() || Thread.currentThread().isInterrupted() || cancelled.getAsBoolean();
		return stopped ? -1 : begun++;
	}

	private synchronized void finish(int index, CaseResult result) {
		results[index] = result;
		done.accept(++finished);
	}
}
