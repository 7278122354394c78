package trapline.diagram.vector;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;

import org.jfree.pdf.PDFDocument;
import org.jfree.pdf.PDFGraphics2D;
import org.jfree.pdf.Page;

import trapline.diagram.ExportOptions;
import trapline.diagram.Exporter;
import trapline.diagram.Palette;
import trapline.diagram.PlainText;
import trapline.run.Run;

/** PDF of one page as large as the picture, text as text. */
public final class PdfExporter implements Exporter {
	/** One of the fonts that every reader of PDF has; characters are 0.6 em wide. */
	private static final String FONT = "Courier";

	@Override
	public String id() {
		return "pdf";
	}

	@Override
	public String extension() {
		return "pdf";
	}

	@Override
	public String description() {
		return "PDF picture, text as text";
	}

	@Override
	public void write(Run run, ExportOptions options, OutputStream out) throws IOException {
		Headless.ensure();
		Sheet sheet = new Sheet(run, options);
		PDFDocument document = new PDFDocument();
		document.setTitle(PlainText.ascii(run.info().title()));
		Page page = document.createPage(new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()));
		sheet.paint(new PdfSink(page.getGraphics2D(), Palette.of(options.theme())));
		out.write(document.getPDFBytes());
	}

	/** The standard fonts of PDF are addressed with 7-bit characters only. */
	private static final class PdfSink extends Graphics2DSink {
		PdfSink(PDFGraphics2D graphics, Palette palette) {
			super(graphics, palette, FONT, false);
		}

		@Override
		public void text(double x, double baseline, String text, double size, boolean bold, String role) {
			super.text(x, baseline, PlainText.ascii(text), size, bold, role);
		}
	}
}
