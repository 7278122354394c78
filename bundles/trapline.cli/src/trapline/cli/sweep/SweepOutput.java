package trapline.cli.sweep;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import trapline.cli.Failure;
import trapline.cli.io.OutputFile;
import trapline.diagram.Theme;
import trapline.diagram.plot.Plot;
import trapline.diagram.vector.SvgPlot;

/** The formats of a sweep. */
public enum SweepOutput {
	/** A table. */
	CSV {
		@Override
		OutputFile.Content content(Sweep sweep, Curves curves, double width, Theme theme) {
			return text(SweepCsv.of(sweep));
		}
	},
	/** A plot. */
	SVG {
		@Override
		OutputFile.Content content(Sweep sweep, Curves curves, double width, Theme theme) {
			Plot plot = SweepPlot.of(sweep, curves);
			return out -> SvgPlot.write(plot, width, theme, out);
		}
	},
	/** For scripts. */
	JSON {
		@Override
		OutputFile.Content content(Sweep sweep, Curves curves, double width, Theme theme) {
			return text(SweepJson.of(sweep, curves));
		}
	};

	/** @param curves the sweep as curves; null if its axis is none of numbers */
	abstract OutputFile.Content content(Sweep sweep, Curves curves, double width, Theme theme);

	/**
	 * The sweep in this format.
	 *
	 * @param width of a plot in pixels
	 * @param theme of a plot
	 * @throws Failure if it has no plot
	 */
	public OutputFile.Content of(Sweep sweep, double width, Theme theme) {
		return content(sweep, numeric(sweep) ? new Curves(sweep) : null, width, theme);
	}

	/** Whether the sweep is over numbers, so that there are curves. */
	public static boolean numeric(Sweep sweep) {
		return !sweep.axes().isEmpty() && sweep.axes().get(0).numeric();
	}

	/** Every break-even, a line each; empty if there is none. */
	public static String breakEvens(Sweep sweep) {
		if (!numeric(sweep)) {
			return "";
		}
		Curves curves = new Curves(sweep);
		return String.join("\n", curves.meetings().stream().map(curves::text).toList());
	}

	private static OutputFile.Content text(String text) {
		return (OutputStream out) -> write(text, out);
	}

	private static void write(String text, OutputStream out) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}
}
