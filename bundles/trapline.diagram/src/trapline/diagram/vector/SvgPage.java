package trapline.diagram.vector;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.jfree.svg.MeetOrSlice;
import org.jfree.svg.PreserveAspectRatio;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jfree.svg.SVGUnits;
import org.jfree.svg.ViewBox;

import trapline.diagram.Palette;
import trapline.diagram.ShapeSink;
import trapline.diagram.Theme;

/** An SVG document: text as text, colours fixed, so that it looks the same whoever opens it. */
final class SvgPage {
	private static final String FONT = "DejaVu Sans Mono";
	/** Fonts as wide as the layout counts with come first; the last is there everywhere. */
	private static final String FALLBACKS = "\"DejaVu Sans Mono\", Menlo, \"Liberation Mono\", monospace";

	private SvgPage() {
	}

	/**
	 * Writes a page; does not close the stream.
	 *
	 * @param width   in pixels
	 * @param height  in pixels
	 * @param painter paints it
	 */
	static void write(double width, double height, Theme theme, Consumer<ShapeSink> painter, OutputStream out) throws IOException {
		Headless.ensure();
		SVGGraphics2D graphics = new SVGGraphics2D(width, height, SVGUnits.PX);
		graphics.setDefsKeyPrefix("t");
		graphics.setGeomDoubleConverter(SvgPage::number);
		graphics.setFontFunction(name -> FALLBACKS);
		painter.accept(new SvgSink(graphics, Palette.of(theme)));
		String svg = graphics.getSVGElement(null, true, new ViewBox(0, 0, (int) width, (int) height),
				PreserveAspectRatio.XMID_YMID, MeetOrSlice.MEET);
		String lines = svg.replace("><", ">\n<");
		out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + lines + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** Two decimals are finer than any screen or printer. */
	private static String number(double value) {
		long hundredths = Math.round(value * 100);
		if (hundredths % 100 == 0) {
			return Long.toString(hundredths / 100);
		}
		String text = String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
		return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
	}

	/** Names the groups. */
	private static final class SvgSink extends Graphics2DSink {
		private final Set<String> groups = new HashSet<>();

		SvgSink(SVGGraphics2D graphics, Palette palette) {
			super(graphics, palette, FONT, false);
		}

		/** Ids must be unique in a document: the lanes of later bands get a number. */
		@Override
		public void beginGroup(String id) {
			String name = id.replaceAll("[^A-Za-z0-9._-]", "_");
			String unique = name;
			for (int count = 2; !groups.add(unique); count++) {
				unique = name + "-" + count;
			}
			graphics().setRenderingHint(SVGHints.KEY_BEGIN_GROUP, unique);
		}

		@Override
		public void endGroup() {
			graphics().setRenderingHint(SVGHints.KEY_END_GROUP, "end");
		}
	}
}
