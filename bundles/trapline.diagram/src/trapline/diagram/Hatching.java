package trapline.diagram;

import java.util.Arrays;

import trapline.run.Hatch;

/** The lines of a hatch within a rectangle, clipped exactly and in phase with the whole picture. */
final class Hatching {
	static final double STROKE = 0.9;
	static final double DOT = 1.5;
	private static final double DIAGONAL = 6;
	private static final double RULED = 3.5;
	private static final double UPRIGHT = 4;
	private static final double DOTTED = 4;

	private double[] lines = new double[64];
	private int size;

	private Hatching() {
	}

	static double[] lines(double x, double y, double width, double height, Hatch hatch) {
		Hatching made = new Hatching();
		if (width > 0 && height > 0) {
			switch (hatch) {
			case NONE -> {
				// nothing to draw
			}
			case DIAGONAL_UP -> made.diagonal(x, y, width, height, 1);
			case DIAGONAL_DOWN -> made.diagonal(x, y, width, height, -1);
			case DOTS -> made.dots(x, y, width, height);
			case HORIZONTAL -> {
				for (double at = y + RULED / 2; at < y + height; at += RULED) {
					made.add(x, at, x + width, at);
				}
			}
			case VERTICAL -> {
				for (double at = Math.ceil(x / UPRIGHT) * UPRIGHT; at < x + width; at += UPRIGHT) {
					made.add(at, y, at, y + height);
				}
			}
			}
		}
		return Arrays.copyOf(made.lines, made.size);
	}

	/** Lines x + sign * y = k * DIAGONAL: rising to the right for sign 1, falling for -1. */
	private void diagonal(double x, double y, double width, double height, int sign) {
		double top = sign > 0 ? x + y : x - y - height;
		double end = top + width + height;
		for (double k = Math.ceil(top / DIAGONAL) * DIAGONAL; k < end; k += DIAGONAL) {
			double left = Math.max(x, sign > 0 ? k - y - height : k + y);
			double right = Math.min(x + width, sign > 0 ? k - y : k + y + height);
			if (right > left) {
				add(left, sign * (k - left), right, sign * (k - right));
			}
		}
	}

	private void dots(double x, double y, double width, double height) {
		int row = 0;
		for (double at = y + DOTTED / 2; at < y + height; at += DOTTED, row++) {
			double shift = row % 2 * DOTTED / 2;
			for (double dot = Math.ceil((x - shift) / DOTTED) * DOTTED + shift; dot + DOT <= x + width; dot += DOTTED) {
				add(dot, at, dot + DOT, at);
			}
		}
	}

	private void add(double x1, double y1, double x2, double y2) {
		if (size + 4 > lines.length) {
			lines = Arrays.copyOf(lines, lines.length * 2);
		}
		lines[size++] = x1;
		lines[size++] = y1;
		lines[size++] = x2;
		lines[size++] = y2;
	}
}
