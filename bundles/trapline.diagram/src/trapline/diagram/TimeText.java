package trapline.diagram;

import java.util.Locale;

import trapline.run.Run;
import trapline.run.TimeAxis;

/** Times in words. Wall time and cycles are counted from the start of the run. */
public final class TimeText {
	private TimeText() {
	}

	/** The bare number with its unit: "3", "1200", "12.5 us". */
	public static String number(Run run, long time) {
		TimeAxis axis = run.axis();
		return switch (axis.kind()) {
		case ORDINAL -> Long.toString(axis.eventOf(time));
		case CYCLES -> Long.toString(time - run.startTime());
		case NANOSECONDS -> nanoseconds(time - run.startTime());
		};
	}

	/** With the name of what is counted where the number alone does not tell: "event 3", "cycle 1200", "12.5 us". */
	public static String phrase(Run run, long time) {
		String number = number(run, time);
		return run.axis().kind() == TimeAxis.Kind.NANOSECONDS ? number : run.axis().label() + " " + number;
	}

	private static String nanoseconds(long time) {
		long size = Math.abs(time);
		if (size < 1_000) {
			return time + " ns";
		}
		if (size < 1_000_000) {
			return decimal(time / 1e3) + " us";
		}
		return size < 1_000_000_000 ? decimal(time / 1e6) + " ms" : decimal(time / 1e9) + " s";
	}

	private static String decimal(double number) {
		String text = String.format(Locale.ROOT, "%.3f", number);
		return text.replaceAll("0+$", "").replaceAll("\\.$", "");
	}
}
