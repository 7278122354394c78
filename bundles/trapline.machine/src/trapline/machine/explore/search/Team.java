package trapline.machine.explore.search;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Some threads that share numbered tasks; whoever asks takes part. Rounds of tasks come in quick succession: who waits looks for a while
 * before it sleeps, for waking up would take longer than the wait.
 */
final class Team implements AutoCloseable {
	/** A task. */
	interface Work {
		/**
		 * @param member who does it, from 0: no two tasks of a member overlap
		 * @param task its number
		 */
		void run(int member, int task);
	}

	/** Some hundredths of a millisecond: the compilers of the JVM want the processor too. */
	private static final int LOOKS = 500;

	private final int members;
	private final Thread[] others;
	private volatile Round round;
	private volatile boolean closed;

	/** @param members how many threads work, at least 1 */
	Team(int members) {
		this.members = members;
		others = new Thread[members - 1];
	}

	/** Does all tasks from 0 on. Throws what one of them throws. */
	void share(int tasks, Work work) {
		int working = Math.min(members, tasks);
		if (working <= 1) {
			for (int i = 0; i < tasks; i++) {
				work.run(0, i);
			}
			return;
		}
		Round mine = new Round(tasks, working, work);
		round = mine;
		for (int member = 1; member < working; member++) {
			call(member);
		}
		mine.lead();
	}

	private void call(int member) {
		Thread other = others[member - 1];
		if (other == null) {
			other = new Thread(() -> help(member), "search");
			other.setDaemon(true);
			others[member - 1] = other;
			other.start();
		} else {
			LockSupport.unpark(other);
		}
	}

	private void help(int member) {
		Round last = null;
		while (true) {
			Round before = last;
			await(() -> closed || round != before);
			if (closed) {
				return;
			}
			last = round;
			if (member < last.members()) {
				last.help(member);
			}
		}
	}

	private static void await(BooleanSupplier reached) {
		for (int i = 0; !reached.getAsBoolean(); i++) {
			if (i < LOOKS) {
				Thread.onSpinWait();
			} else {
				LockSupport.park();
			}
		}
	}

	@Override
	public void close() {
		closed = true;
		for (Thread other : others) {
			LockSupport.unpark(other);
		}
	}

	/** Tasks, and who still works on them. */
	private static final class Round {
		private final int tasks;
		private final Work work;
		/** The next task in each member's row. */
		private final AtomicInteger[] next;
		private final AtomicInteger helping;
		private final Thread leader = Thread.currentThread();
		private volatile Throwable failure;

		Round(int tasks, int members, Work work) {
			this.tasks = tasks;
			this.work = work;
			helping = new AtomicInteger(members - 1);
			next = new AtomicInteger[members];
			Arrays.setAll(next, member -> new AtomicInteger(first(member)));
		}

		int members() {
			return next.length;
		}

		/** Returns when all tasks are done. */
		void lead() {
			try {
				work(0);
			} finally {
				stop();
				await(() -> helping.get() == 0);
			}
			if (failure instanceof Error error) {
				throw error;
			}
			if (failure != null) {
				throw (RuntimeException) failure;
			}
		}

		void help(int member) {
			try {
				work(member);
			} catch (RuntimeException | Error e) {
				failure = e;
				stop();
			} finally {
				if (helping.decrementAndGet() == 0) {
					LockSupport.unpark(leader);
				}
			}
		}

		/** Tasks with neighbouring numbers have much in common: each member begins with a row of its own, then helps the others. */
		private void work(int member) {
			for (int i = 0; i < next.length; i++) {
				int row = (member + i) % next.length;
				int end = first(row + 1);
				for (int task = next[row].getAndIncrement(); task < end; task = next[row].getAndIncrement()) {
					work.run(member, task);
				}
			}
		}

		/** No further task is begun. */
		private void stop() {
			Stream.of(next).forEach(each -> each.set(tasks));
		}

		private int first(int row) {
			return row * tasks / next.length;
		}
	}
}
