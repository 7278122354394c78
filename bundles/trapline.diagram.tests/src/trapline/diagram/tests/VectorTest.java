package trapline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import trapline.diagram.ExportOptions;
import trapline.diagram.Exporter;
import trapline.diagram.Palette;
import trapline.diagram.Theme;
import trapline.diagram.export.Exporters;
import trapline.run.Fold;
import trapline.run.LaneSpec;
import trapline.run.RunBuilder;
import trapline.run.RunInfo;
import trapline.run.TimeAxis;

class VectorTest {
	private static final ExportOptions LIGHT = ExportOptions.defaults();
	private static final ExportOptions DARK = LIGHT.withTheme(Theme.DARK);

	@Test
	void svgIsXmlWithTextAsText() throws Exception {
		Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(Golden.bytes("svg", SampleRuns.s504(), DARK)));
		Set<String> texts = new HashSet<>();
		NodeList nodes = svg.getElementsByTagName("text");
		for (int i = 0; i < nodes.getLength(); i++) {
			texts.add(nodes.item(i).getTextContent());
		}
		assertTrue(texts.contains("NMI handler") && texts.contains("T2 replaces T1, which no handler has read"),
				texts.toString());
		assertEquals(0, svg.getElementsByTagName("image").getLength());
		String source = Golden.text("svg", SampleRuns.s504(), DARK);
		assertFalse(source.contains("prefers-color-scheme"), "colours are fixed");
		assertTrue(source.contains("fill:rgb(27,29,33)"), "dark background");
	}

	@Test
	void svgEscapesWhatPeopleWrite() throws Exception {
		RunInfo info = new RunInfo("<&>", "a < b && c > \"d\" ><", "", "", TimeAxis.cycles(), List.of(), "");
		RunBuilder run = new RunBuilder(info, 0);
		run.value(run.addLane(LaneSpec.value("a<b \"&", "", "l<&", "timeline.line").withFold(Fold.NEVER)), 0, "<v>", "", "");
		run.endAt(10);
		Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(Golden.bytes("svg", run.snapshot(), LIGHT)));
		NodeList nodes = svg.getElementsByTagName("text");
		assertEquals("a < b && c > \"d\" ><", nodes.item(1).getTextContent());
	}

	@Test
	void pngHasTwiceThePixelsAndTheColours() throws IOException {
		for (ExportOptions options : new ExportOptions[] { LIGHT, DARK }) {
			BufferedImage twice = image(options);
			BufferedImage once = image(options.withScale(1));
			assertEquals(2 * once.getWidth(), twice.getWidth());
			assertEquals(2 * once.getHeight(), twice.getHeight());
			Palette palette = Palette.of(options.theme());
			assertEquals(palette.rgb("timeline.background"), twice.getRGB(1, 1) & 0xFFFFFF);
			BitSet colours = new BitSet(1 << 24);
			for (int x = 0; x < twice.getWidth(); x++) {
				for (int y = 0; y < twice.getHeight(); y++) {
					colours.set(twice.getRGB(x, y) & 0xFFFFFF);
				}
			}
			for (String role : new String[] { "timeline.nmi", "timeline.irq", "timeline.injected",
					"timeline.hazard.fill" }) {
				assertTrue(colours.get(palette.rgb(role)), options.theme() + " " + role);
			}
		}
	}

	private static BufferedImage image(ExportOptions options) throws IOException {
		BufferedImage image = ImageIO
				.read(new ByteArrayInputStream(Golden.bytes("png", SampleRuns.s504(), options)));
		assertNotNull(image);
		return image;
	}

	@Test
	void pdfHasTextAsText() throws IOException {
		byte[] pdf = Golden.bytes("pdf", SampleRuns.s504(), LIGHT);
		String source = new String(pdf, StandardCharsets.ISO_8859_1);
		assertTrue(source.startsWith("%PDF-"));
		assertTrue(source.contains("/Courier") && !source.contains("/Subtype /Image"), "a standard font, no image");
		String content = content(source);
		assertTrue(content.contains("(NMI handler) Tj"), content.substring(0, Math.min(500, content.length())));
	}

	/** The first stream, decoded. */
	private static String content(String source) throws IOException {
		int at = source.indexOf("stream") + "stream".length();
		int start = source.charAt(at) == '\r' ? at + 2 : at + 1;
		byte[] compressed = source.substring(start, source.indexOf("endstream")).getBytes(StandardCharsets.ISO_8859_1);
		return new String(new InflaterInputStream(new ByteArrayInputStream(compressed)).readAllBytes(),
				StandardCharsets.ISO_8859_1);
	}

	@Test
	void aPictureIsTheSameEveryTime() {
		for (String format : new String[] { "svg", "png" }) {
			assertArrayEquals(Golden.bytes(format, MoreRuns.signs(), LIGHT), Golden.bytes(format, MoreRuns.signs(), LIGHT),
					format);
		}
	}

	@Test
	void formatsAreFoundByIdAndByFileName() {
		for (Exporter exporter : Exporters.all()) {
			assertEquals(exporter, Exporters.byId(exporter.id()).orElseThrow());
		}
		assertEquals("svg", Exporters.byFileName("a.b.svg").orElseThrow().id());
		assertEquals("ascii", Exporters.byFileName("notes.txt").orElseThrow().id());
		assertTrue(Exporters.byFileName("notes.doc").isEmpty());
		assertTrue(Exporters.byId("gif").isEmpty());
	}
}
