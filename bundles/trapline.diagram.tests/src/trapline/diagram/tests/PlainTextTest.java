package trapline.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import trapline.diagram.Glyphs;
import trapline.diagram.PlainText;

class PlainTextTest {
	@Test
	void charactersBeyondSevenBitsGetAnEquivalent() {
		assertEquals("plain", PlainText.ascii("plain"));
		assertEquals("a -> b ... cafe 5 us >= 'x' ?", PlainText.ascii("a \u2192 b \u2026 caf\u00e9 5 \u00b5s \u2265 \u2018x\u2019 \u4e2d"));
		assertEquals("one two", PlainText.ascii("one\ttwo"));
	}

	@Test
	void linesBreakBetweenWords() {
		assertEquals(List.of("one two", "three"), PlainText.wrap("one two three", 8));
		assertEquals(List.of("abcd", "efgh", "i"), PlainText.wrap("abcdefghi", 4));
		assertEquals(List.of(""), PlainText.wrap("  ", 4));
		assertEquals(List.of("a", "b"), PlainText.wrap("ab", 0));
	}

	@Test
	void labelsAreCutToTheirRoom() {
		double size = 10;
		assertEquals("NMI handler", Glyphs.fit("NMI handler", size, Glyphs.width("NMI handler", size)));
		assertEquals("NMI ha.", Glyphs.fit("NMI handler", size, 7 * Glyphs.WIDTH * size));
		assertEquals("NMI.", Glyphs.fit("NMI handler", size, 5 * Glyphs.WIDTH * size));
		assertEquals("NM", Glyphs.fit("NMI handler", size, 2 * Glyphs.WIDTH * size));
		assertEquals("", Glyphs.fit("NMI handler", size, 3));
	}
}
