package trapline.diagram.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis of numbers with ticks at round ones.
 *
 * @param low  its least number, a tick
 * @param high its greatest number, a tick
 * @param step from tick to tick
 */
record Scale(double low, double high, double step) {
	private static final String[] SUFFIXES = { "", " k", " M", " G" };

	/**
	 * An axis that has room for numbers.
	 *
	 * @param ticks how many steps there is room for
	 */
	static Scale of(double least, double greatest, int ticks) {
		double span = greatest > least ? greatest - least : Math.max(1, Math.abs(greatest));
		double step = round(span / ticks);
		double low = Math.floor(least / step) * step;
		double high = Math.ceil(greatest / step - 1e-9) * step;
		return new Scale(low, high > low ? high : low + step, step);
	}

	/** The least of 1, 2, 5, 10 and so on that is not below the number. */
	private static double round(double number) {
		double power = Math.pow(10, Math.floor(Math.log10(number)));
		for (double digit : new double[] { 1, 2, 5 }) {
			if (digit * power >= number * (1 - 1e-9)) {
				return digit * power;
			}
		}
		return 10 * power;
	}

	List<Double> ticks() {
		List<Double> ticks = new ArrayList<>();
		for (int i = 0; low + i * step <= high + step / 2; i++) {
			ticks.add(low + i * step);
		}
		return ticks;
	}

	/** A place on the axis, from 0 at its beginning to 1 at its end. */
	double part(double number) {
		return (number - low) / (high - low);
	}

	/** The number of a tick: in thousands, millions, thousands of millions where all ticks are. */
	String label(double tick) {
		int thousands = 0;
		double unit = 1;
		while (thousands < SUFFIXES.length - 1 && Math.max(Math.abs(low), Math.abs(high)) >= 10_000 * unit) {
			thousands++;
			unit *= 1000;
		}
		double shown = tick / unit;
		return Math.abs(tick) < step / 2 ? "0" : trimmed(shown, step / unit) + SUFFIXES[thousands];
	}

	private static String trimmed(double number, double step) {
		int digits = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
		return String.format(Locale.ROOT, "%." + digits + "f", number);
	}
}
