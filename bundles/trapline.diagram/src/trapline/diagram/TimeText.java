package trapline.diagram;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import trapline.run.Run;
import trapline.run.TimeAxis;

/** Times in words. Wall time and cycles are counted from the start of the run. */
public final class TimeText {
	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,9})?)\\s*([a-z]*)");
	private static final Map<String, Long> UNITS = Map.of("ns", 1L, "us", 1_000L, "ms", 1_000_000L, "s", 1_000_000_000L);

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

	/**
	 * The time that people mean by a text such as {@link #number} writes it, where wall time needs its unit: "3", "1200", "12.5 us".
	 * Within an event it is the last. Empty if the text is no such thing, or means a time outside the run.
	 */
	public static OptionalLong time(Run run, String text) {
		Matcher written = WRITTEN.matcher(text.strip());
		if (!written.matches()) {
			return OptionalLong.empty();
		}
		TimeAxis axis = run.axis();
		Long unit = UNITS.get(written.group(2));
		if ((axis.kind() == TimeAxis.Kind.NANOSECONDS) != (unit != null)) {
			return OptionalLong.empty();
		}
		BigDecimal number = new BigDecimal(written.group(1)).multiply(BigDecimal.valueOf(unit == null ? 1 : unit));
		BigDecimal ticks = axis.isOrdinal() ? number.add(BigDecimal.ONE).multiply(BigDecimal.valueOf(axis.subticks())).subtract(BigDecimal.ONE)
				: number.add(BigDecimal.valueOf(run.startTime()));
		boolean within = ticks.compareTo(BigDecimal.valueOf(run.startTime())) >= 0 && ticks.compareTo(BigDecimal.valueOf(run.endTime())) <= 0;
		return within ? OptionalLong.of(ticks.longValue()) : OptionalLong.empty();
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
