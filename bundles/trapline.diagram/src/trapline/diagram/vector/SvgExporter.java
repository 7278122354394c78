package trapline.diagram.vector;

import java.io.IOException;
import java.io.OutputStream;

import trapline.diagram.ExportOptions;
import trapline.diagram.Exporter;
import trapline.run.Run;

/** SVG with text as text and fixed colours, so that it looks the same whoever opens it. */
public final class SvgExporter implements Exporter {
	@Override
	public String id() {
		return "svg";
	}

	@Override
	public String extension() {
		return "svg";
	}

	@Override
	public String description() {
		return "SVG picture, text as text, fixed light or dark";
	}

	@Override
	public void write(Run run, ExportOptions options, OutputStream out) throws IOException {
		Headless.ensure();
		Sheet sheet = new Sheet(run, options);
		SvgPage.write(sheet.width(), sheet.height(), options.theme(), sheet::paint, out);
	}
}
