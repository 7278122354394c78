package trapline.cli.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import trapline.diagram.plot.Crossing;
import trapline.diagram.plot.Curve;
import trapline.machine.Metric;

/** A sweep as curves: one for each variant and metric; and where they cross. */
final class Curves {
	/**
	 * One curve.
	 *
	 * @param runs   the variant
	 * @param metric what was measured
	 * @param name   what sentences call it
	 * @param curve  the points, with a name for the legend
	 */
	record Line(Measured runs, Metric metric, String name, Curve curve) {
	}

	/**
	 * Two curves change places: a break-even.
	 *
	 * @param one      the first
	 * @param other    the second
	 * @param crossing where
	 */
	record Meeting(Line one, Line other, Crossing crossing) {
	}

	private final Sweep sweep;
	private final List<Line> lines = new ArrayList<>();
	private final List<Meeting> meetings = new ArrayList<>();

	/** @param sweep over an axis of numbers */
	Curves(Sweep sweep) {
		this.sweep = sweep;
		for (Measured runs : sweep.measured()) {
			for (int i = 0; i < sweep.metrics().size() && !runs.places().isEmpty(); i++) {
				lines.add(line(runs, i));
			}
		}
		for (int i = 0; i < lines.size(); i++) {
			for (int j = i + 1; j < lines.size(); j++) {
				meet(lines.get(i), lines.get(j));
			}
		}
	}

	private Line line(Measured runs, int metric) {
		Metric measured = sweep.metrics().get(metric);
		double[] xs = runs.places().stream().mapToDouble(Double::parseDouble).toArray();
		double[] ys = runs.values().stream().mapToDouble(values -> values.get(metric)).toArray();
		boolean several = sweep.metrics().size() > 1;
		String name = runs.name().isEmpty() ? measured.name() : several ? runs.name() + " " + measured.name() : runs.name();
		String legend = several ? name + ": " + measured.sentence() : name;
		return new Line(runs, measured, name, new Curve(legend, xs, ys));
	}

	/** Only what differs in one thing is compared: the variant, or the metric. */
	private void meet(Line one, Line other) {
		boolean comparable = one.metric().equals(other.metric()) || one.runs() == other.runs();
		if (comparable && one.metric().unit().equals(other.metric().unit())) {
			Crossing.of(one.curve(), other.curve()).forEach(crossing -> meetings.add(new Meeting(one, other, crossing)));
		}
	}

	List<Line> lines() {
		return lines;
	}

	List<Meeting> meetings() {
		return meetings;
	}

	/** A break-even in words. */
	String text(Meeting meeting) {
		Crossing crossing = meeting.crossing();
		Line less = crossing.rises() ? meeting.one() : meeting.other();
		Line more = crossing.rises() ? meeting.other() : meeting.one();
		String axis = sweep.axes().get(0).name();
		return "break-even at " + axis + " = " + number(crossing.x()) + (crossing.interpolated()
				? " (interpolated between " + number(crossing.before()) + " and " + number(crossing.after()) + ")" : "")
				+ ": up to there " + less.name() + " is less than " + more.name();
	}

	/** With as many digits as an interpolation is worth. */
	static String number(double value) {
		double rounded = Math.rint(value * 10) / 10;
		return rounded == Math.rint(rounded) ? Long.toString(Math.round(rounded)) : String.format(Locale.ROOT, "%.1f", rounded);
	}
}
