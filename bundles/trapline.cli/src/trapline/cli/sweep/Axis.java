package trapline.cli.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import trapline.cli.Failure;

/**
 * A parameter or knob with the values that it gets, one after the other.
 *
 * @param name   of the parameter or knob
 * @param values as the notation writes them, at least one
 */
public record Axis(String name, List<String> values) {
	/** More values than that are a slip of the pen. */
	static final int MOST_VALUES = 10_000;
	private static final int USUAL_VALUES = 20;
	private static final Pattern RANGE = Pattern.compile("(-?\\d{1,10})\\s*\\.\\.\\s*(-?\\d{1,10})(?:\\s*:\\s*(-?\\d{1,10}))?");

	public Axis {
		values = List.copyOf(values);
	}

	/**
	 * Reads {@code NAME=LOW..HIGH:STEP}, {@code NAME=LOW..HIGH} for some twenty values, or {@code NAME=VALUE,VALUE...}.
	 *
	 * @throws Failure if it is none of them, or has no value
	 */
	public static Axis parse(String text) {
		int equals = text.indexOf('=');
		if (equals <= 0 || equals == text.length() - 1) {
			throw wrong(text, "expected NAME=LOW..HIGH, NAME=LOW..HIGH:STEP or NAME=VALUE,VALUE");
		}
		String name = text.substring(0, equals).strip();
		String values = text.substring(equals + 1).strip();
		Matcher range = RANGE.matcher(values);
		if (range.matches()) {
			return new Axis(name, range(text, range));
		}
		if (values.contains("..")) {
			throw wrong(text, "a range is LOW..HIGH or LOW..HIGH:STEP, in whole numbers");
		}
		List<String> all = List.of(values.split("\\s*,\\s*"));
		if (all.isEmpty() || all.stream().anyMatch(String::isEmpty)) {
			throw wrong(text, "expected values with a comma between them");
		}
		return new Axis(name, all.stream().distinct().toList());
	}

	private static List<String> range(String text, Matcher range) {
		long low = Long.parseLong(range.group(1));
		long high = Long.parseLong(range.group(2));
		long step = range.group(3) == null ? Math.max(1, roundUp((high - low) / (double) USUAL_VALUES)) : Long.parseLong(range.group(3));
		if (high < low) {
			throw wrong(text, "the range is empty: " + high + " is below " + low);
		}
		if (step <= 0) {
			throw wrong(text, "the step has to be at least 1");
		}
		if ((high - low) / step >= MOST_VALUES) {
			throw wrong(text, "these are " + ((high - low) / step + 1) + " values; take a step that leaves " + MOST_VALUES + " or fewer");
		}
		List<String> values = new ArrayList<>();
		for (long value = low; value <= high; value += step) {
			values.add(Long.toString(value));
		}
		return values;
	}

	/** The least of 1, 2, 5, 10 and so on that is not below the number. */
	private static long roundUp(double number) {
		for (long power = 1;; power *= 10) {
			for (int digit : new int[] { 1, 2, 5 }) {
				if (digit * power >= number) {
					return digit * power;
				}
			}
		}
	}

	private static Failure wrong(String text, String message) {
		return Failure.badInput("--param " + text + ": " + message);
	}

	/** Whether its values are numbers that rise, so that there is something to plot over. */
	public boolean numeric() {
		for (int i = 0; i < values.size(); i++) {
			if (!values.get(i).matches("-?\\d{1,10}") || i > 0 && Long.parseLong(values.get(i)) <= Long.parseLong(values.get(i - 1))) {
				return false;
			}
		}
		return true;
	}
}
