package trapline.diagram;

import java.util.ArrayList;
import java.util.List;

import trapline.run.Run;
import trapline.run.TimeAxis;

/** The ticks of a ruler: as many as there is room for, at round numbers. */
public final class Ruler {
	/**
	 * A tick.
	 *
	 * @param time  when; on the ordinal axis the start of the event's column
	 * @param label number to write at it
	 */
	public record Tick(long time, String label) {
	}

	private Ruler() {
	}

	/**
	 * The ticks within a window.
	 *
	 * @param minimum least distance of two ticks in units of time, above 0
	 */
	public static List<Tick> ticks(Run run, long from, long to, double minimum) {
		TimeAxis axis = run.axis();
		long origin = axis.isOrdinal() ? 0 : run.startTime();
		long step = axis.subticks() * roundUp(minimum / axis.subticks());
		List<Tick> ticks = new ArrayList<>();
		long first = from + Math.floorMod(origin - from, step);
		if (axis.isOrdinal() && step > axis.subticks() && axis.eventOf(from) == 1) {
			ticks.add(new Tick(from, TimeText.number(run, from)));
		}
		for (long time = first; time < to; time += step) {
			ticks.add(new Tick(time, TimeText.number(run, time)));
		}
		return ticks;
	}

	/** The least of 1, 2, 5, 10, 20 .. that is not below the number. */
	private static long roundUp(double number) {
		long power = 1;
		while (true) {
			for (int digit : new int[] { 1, 2, 5 }) {
				if (digit * power >= number) {
					return digit * power;
				}
			}
			power *= 10;
		}
	}
}
