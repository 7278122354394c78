package trapline.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import trapline.run.Hatch;
import trapline.run.Shade;
import trapline.run.Shape;

/** Translates the words by which semantics say how a lane is drawn; words that are not known draw plainly. */
final class Drawing {
	private static final Drawing INSTANCE = new Drawing();

	private final Properties words = new Properties();

	private Drawing() {
		try (InputStream in = Drawing.class.getResourceAsStream("drawing.properties")) {
			words.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Hatch hatch(String name) {
		String word = INSTANCE.words.getProperty("hatch." + name);
		return word == null ? Hatch.NONE : Hatch.valueOf(word);
	}

	static Shape shape(String name) {
		return Shape.valueOf(glyph(name)[0]);
	}

	static String colour(String glyph) {
		return glyph(glyph)[1];
	}

	private static String[] glyph(String name) {
		return INSTANCE.words.getProperty("glyph." + name, "CIRCLE timeline.event").split(" ");
	}

	static Shade shade(String name) {
		for (Shade shade : Shade.values()) {
			if (shade.name().equalsIgnoreCase(name)) {
				return shade;
			}
		}
		return Shade.WHITE;
	}

	/** A name for narrow boxes: without its inner vowels. */
	static String brief(String name) {
		return name.length() <= 4 ? name : name.charAt(0) + name.substring(1).replaceAll("[aeiou]", "");
	}
}
