package trapline.diagram.export;

import java.util.List;
import java.util.Optional;

import trapline.diagram.Exporter;
import trapline.diagram.data.CsvExporter;
import trapline.diagram.data.JsonExporter;
import trapline.diagram.text.CommentText;
import trapline.diagram.text.LanesText;
import trapline.diagram.vector.PdfExporter;
import trapline.diagram.vector.PngExporter;
import trapline.diagram.vector.SvgExporter;

/** All exporters. */
public final class Exporters {
	private static final List<Exporter> ALL = List.of(new LanesText(), new CommentText(), new SvgExporter(),
			new PdfExporter(), new PngExporter(), new JsonExporter(), new CsvExporter());

	private Exporters() {
	}

	/** Every exporter, in the order in which formats are listed to users. */
	public static List<Exporter> all() {
		return ALL;
	}

	/** The exporter with that id. */
	public static Optional<Exporter> byId(String id) {
		return ALL.stream().filter(exporter -> exporter.id().equals(id)).findFirst();
	}

	/** The first exporter whose files end like that name; text for ".txt". */
	public static Optional<Exporter> byFileName(String name) {
		return ALL.stream().filter(exporter -> name.endsWith("." + exporter.extension())).findFirst();
	}
}
