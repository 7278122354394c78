package trapline.machine.explore.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Some threads that share numbered tasks; whoever asks takes part. */
final class Team implements AutoCloseable {
	/** A task. */
	interface Work {
		/**
		 * @param member who does it, from 0: no two tasks of a member overlap
		 * @param task its number
		 */
		void run(int member, int task);
	}

	private final int members;
	private ExecutorService others;

	/** @param members how many threads work, at least 1 */
	Team(int members) {
		this.members = members;
	}

	int members() {
		return members;
	}

	/** Does all tasks from 0 on. Throws what one of them throws. */
	void share(int tasks, Work work) {
		if (members == 1 || tasks <= 1) {
			for (int i = 0; i < tasks; i++) {
				work.run(0, i);
			}
			return;
		}
		int working = Math.min(members, tasks);
		AtomicInteger[] next = new AtomicInteger[working];
		Arrays.setAll(next, member -> new AtomicInteger(first(member, working, tasks)));
		List<Future<?>> running = new ArrayList<>();
		for (int member = 1; member < working; member++) {
			int number = member;
			running.add(others().submit(() -> work(number, tasks, next, work)));
		}
		try {
			work(0, tasks, next, work);
		} finally {
			Stream.of(next).forEach(each -> each.set(tasks));
			await(running);
		}
	}

	/** Tasks with neighbouring numbers have much in common: each member begins with a row of its own, then helps the others. */
	private static void work(int member, int tasks, AtomicInteger[] next, Work work) {
		for (int i = 0; i < next.length; i++) {
			int row = (member + i) % next.length;
			int end = first(row + 1, next.length, tasks);
			for (int task = next[row].getAndIncrement(); task < end; task = next[row].getAndIncrement()) {
				work.run(member, task);
			}
		}
	}

	private static int first(int row, int rows, int tasks) {
		return row * tasks / rows;
	}

	private static void await(List<Future<?>> running) {
		for (Future<?> each : running) {
			try {
				each.get();
			} catch (ExecutionException e) {
				if (e.getCause() instanceof Error error) {
					throw error;
				}
				throw (RuntimeException) e.getCause();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private ExecutorService others() {
		if (others == null) {
			others = Executors.newFixedThreadPool(members - 1, task -> {
				Thread thread = new Thread(task, "search");
				thread.setDaemon(true);
				return thread;
			});
		}
		return others;
	}

	@Override
	public void close() {
		if (others != null) {
			others.shutdownNow();
		}
	}
}
