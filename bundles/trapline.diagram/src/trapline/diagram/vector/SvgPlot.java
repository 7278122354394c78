package trapline.diagram.vector;

import java.io.IOException;
import java.io.OutputStream;

import trapline.diagram.Theme;
import trapline.diagram.plot.Plot;
import trapline.diagram.plot.PlotPainter;

/** A plot as SVG, in the manner of the diagrams. */
public final class SvgPlot {
	private SvgPlot() {
	}

	/**
	 * Writes the plot; does not close the stream.
	 *
	 * @param width of the page in pixels, wider where a text needs it
	 * @throws IOException if the stream fails
	 */
	public static void write(Plot plot, double width, Theme theme, OutputStream out) throws IOException {
		PlotPainter page = new PlotPainter(plot, width);
		SvgPage.write(page.width(), page.height(), theme, page::paint, out);
	}
}
