package trapline.diagram.vector;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;

import trapline.diagram.ExportOptions;
import trapline.diagram.Exporter;
import trapline.diagram.Palette;
import trapline.run.Run;

/** PNG image, by default at twice the size of the picture. */
public final class PngExporter implements Exporter {
	private static final String FONT = "DejaVu Sans Mono";
	/** A larger image would not fit into a usual heap. */
	private static final double MOST_PIXELS = 120e6;

	@Override
	public String id() {
		return "png";
	}

	@Override
	public String extension() {
		return "png";
	}

	@Override
	public String description() {
		return "PNG image at twice the size";
	}

	@Override
	public void write(Run run, ExportOptions options, OutputStream out) throws IOException {
		Headless.ensure();
		Sheet sheet = new Sheet(run, options);
		double area = sheet.width() * sheet.height();
		double scale = Math.min(options.scale(), Math.sqrt(MOST_PIXELS / area));
		BufferedImage image = new BufferedImage((int) Math.ceil(sheet.width() * scale),
				(int) Math.ceil(sheet.height() * scale), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.scale(scale, scale);
			sheet.paint(new Graphics2DSink(graphics, Palette.of(options.theme()), FONT, true));
		} finally {
			graphics.dispose();
		}
		ImageIO.setUseCache(false);
		ImageIO.write(image, "png", out);
	}
}
