import java.util.concurrent.atomic.AtomicInteger;

/**
 * Prints how many nanoseconds a cache line takes from one processor to another and back, the median of some trials. What two threads of a
 * search write for one another travels so; the same machine may give 80 in one hour and 400 in the next, as its host moves it about.
 */
final class CacheLine {
	private static final int TURNS = 200_000;
	private static final int TRIALS = 9;

	private CacheLine() {
	}

	public static void main(String[] args) throws InterruptedException {
		long[] nanos = new long[TRIALS];
		for (int i = 0; i < TRIALS; i++) {
			nanos[i] = trial();
		}
		java.util.Arrays.sort(nanos);
		System.out.println(nanos[TRIALS / 2]);
	}

	private static long trial() throws InterruptedException {
		AtomicInteger ball = new AtomicInteger();
		Thread other = new Thread(() -> play(ball, 1));
		other.start();
		long begun = System.nanoTime();
		play(ball, 0);
		other.join();
		return (System.nanoTime() - begun) / TURNS;
	}

	/** Waits for each second number and answers with the next. */
	private static void play(AtomicInteger ball, int first) {
		for (int turn = 0; turn < TURNS; turn++) {
			while (ball.get() != 2 * turn + first) {
				Thread.onSpinWait();
			}
			ball.set(2 * turn + first + 1);
		}
	}
}
