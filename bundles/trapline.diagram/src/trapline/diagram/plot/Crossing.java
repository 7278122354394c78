package trapline.diagram.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Where one of two curves overtakes the other.
 *
 * @param x      the place; between two measured ones it is interpolated on straight lines
 * @param y      the value that both have there
 * @param before the last measured place before it; the place itself if that was measured
 * @param after  the first measured place behind it; the place itself if that was measured
 * @param rises  whether the first curve is the lower one before it
 */
public record Crossing(double x, double y, double before, double after, boolean rises) {
	/** All crossings of two curves that were measured at the same places. Curves that only touch do not cross. */
	public static List<Crossing> of(Curve one, Curve other) {
		List<Crossing> all = new ArrayList<>();
		double[] xs = one.xs();
		int last = -1;
		for (int i = 0; i < Math.min(xs.length, other.xs().length); i++) {
			double gap = one.ys()[i] - other.ys()[i];
			if (gap == 0) {
				continue;
			}
			double lastGap = last < 0 ? gap : one.ys()[last] - other.ys()[last];
			if (gap * lastGap < 0) {
				all.add(between(one, last, i, lastGap, gap));
			}
			last = i;
		}
		return all;
	}

	private static Crossing between(Curve one, int left, int right, double leftGap, double rightGap) {
		double[] xs = one.xs();
		double[] ys = one.ys();
		if (right - left > 1) {
			return new Crossing(xs[left + 1], ys[left + 1], xs[left + 1], xs[left + 1], leftGap < 0);
		}
		double part = leftGap / (leftGap - rightGap);
		return new Crossing(xs[left] + part * (xs[right] - xs[left]), ys[left] + part * (ys[right] - ys[left]), xs[left], xs[right],
				leftGap < 0);
	}

	/** Whether it lies between two places that were measured. */
	public boolean interpolated() {
		return before != after;
	}
}
