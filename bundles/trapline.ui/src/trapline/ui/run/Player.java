package trapline.ui.run;

import java.util.OptionalLong;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.widgets.Display;

/**
 * Plays the active run: the cursor glides from event to event. There is one, since one clock is enough for a reader.
 * Confined to the UI thread.
 */
public final class Player {
	/**
	 * What a run that is played looks like at one moment.
	 *
	 * @param time    where the cursor is between two steps, not rounded
	 * @param from    the time that the cursor left
	 * @param to      the time that it goes to
	 * @param arrived 0 until it is there, then up to 1 while what happened there takes effect
	 */
	public record Frame(double time, long from, long to, double arrived) {
	}

	/** Speeds that are offered, in events per second. */
	public static final double[] SPEEDS = { 0.5, 1, 2, 4, 8 };

	private static final Player INSTANCE = new Player();
	private static final double DEFAULT_SPEED = 2;
	private static final int FRAME_MILLIS = 33;
	/** The part of an event's time in which the cursor moves, and that in which its effects show; the rest it stands. */
	private static final double GLIDE = 0.35;
	private static final double SETTLE = 0.4;

	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private RunModel playing;
	private double speed = DEFAULT_SPEED;
	private long legFrom;
	private long legTo;
	private long legBegan;
	private int round;

	private Player() {
	}

	public static Player instance() {
		return INSTANCE;
	}

	/** The run that is being played, or null. */
	public RunModel playing() {
		return playing;
	}

	/** Events per second. */
	public double speed() {
		return speed;
	}

	public void setSpeed(double eventsPerSecond) {
		speed = eventsPerSecond;
		listeners.forEach(Runnable::run);
	}

	/** To the next speed that is offered; from the fastest to the slowest. */
	public void faster() {
		int next = 0;
		while (next < SPEEDS.length && SPEEDS[next] <= speed) {
			next++;
		}
		setSpeed(SPEEDS[next % SPEEDS.length]);
	}

	/** Plays from the cursor on; from the start if the cursor stands at the end. */
	public void play(RunModel model) {
		if (!RunControl.canStep(model, StepSize.OVER)) {
			RunControl.toStart(model);
		}
		playing = model;
		round++;
		begin(model);
		tick(round);
		listeners.forEach(Runnable::run);
	}

	/** Stops where the cursor is. */
	public void pause() {
		if (playing != null) {
			RunModel stopped = playing;
			playing = null;
			round++;
			stopped.moveTo(legTo);
			listeners.forEach(Runnable::run);
		}
	}

	/** Plays the run if nothing is played, else pauses. */
	public void toggle(RunModel model) {
		if (playing != null) {
			pause();
		} else {
			play(model);
		}
	}

	/** What to draw of a run now; null if it is not being played. */
	public Frame frame(RunModel model) {
		if (model != playing) {
			return null;
		}
		double time = elapsed() * speed;
		double part = eased(time / GLIDE);
		return new Frame(legFrom + (legTo - legFrom) * part, legFrom, legTo, eased((time - GLIDE) / SETTLE));
	}

	/** Slow at both ends. */
	private static double eased(double part) {
		double within = Math.max(0, Math.min(1, part));
		return within * within * (3 - 2 * within);
	}

	/** The listener is told of every frame, start and stop. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private boolean begin(RunModel model) {
		OptionalLong next = new RunWalk(model.run()).forward(model.cursor(), StepSize.OVER);
		legFrom = model.cursor();
		legTo = next.orElse(legFrom);
		legBegan = System.nanoTime();
		return next.isPresent();
	}

	private double elapsed() {
		return (System.nanoTime() - legBegan) / 1e9;
	}

	private void tick(int ofRound) {
		if (ofRound != round || playing == null) {
			return;
		}
		if (playing.cursor() != legFrom && playing.cursor() != legTo) {
			begin(playing);
		}
		if (elapsed() * speed >= GLIDE && playing.cursor() != legTo) {
			playing.moveTo(legTo);
		}
		if (elapsed() * speed >= 1 && !begin(playing)) {
			pause();
			return;
		}
		listeners.forEach(Runnable::run);
		Display.getCurrent().timerExec(FRAME_MILLIS, () -> tick(ofRound));
	}
}
