package trapline.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import trapline.trace.text.LineSource;

/** Lines out of bytes, whatever the portions in which they come. */
class LineSourceTest {

	private static List<String> lines(LineSource source) throws IOException {
		List<String> lines = new ArrayList<>();
		while (source.next()) {
			lines.add(new String(source.buffer(), source.start(), source.end() - source.start(), StandardCharsets.UTF_8));
			assertEquals(lines.size(), source.number());
		}
		return lines;
	}

	private static LineSource source(String text) {
		return new LineSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void lineEndsAndByteOrderMark() throws Exception {
		LineSource source = source("\ufeffone\r\n\ntwo\nthree");
		assertEquals(List.of("one", "", "two", "three"), lines(source));
		assertFalse(source.terminated());
		source = source("one\n");
		assertEquals(List.of("one"), lines(source));
		assertTrue(source.terminated());
		assertEquals(List.of(), lines(source("")));
	}

	@Test
	void linesThatStraddleTheBuffer() throws Exception {
		Random random = new Random(3);
		List<String> expected = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 3000; i++) {
			String line = "x".repeat(random.nextInt(900)) + i;
			expected.add(line);
			text.append(line).append('\n');
		}
		InputStream trickle = new FilterInputStream(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8))) {
			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				return super.read(bytes, offset, Math.min(length, 1 + random.nextInt(5000)));
			}
		};
		assertEquals(expected, lines(new LineSource(trickle)));
	}

	@Test
	void overlongLinesAreCutAndTheNextIsWhole() throws Exception {
		for (int length : new int[] { LineSource.LONGEST + 1, 3 * LineSource.LONGEST, 1 << 20 }) {
			LineSource source = source("a\n" + "x".repeat(length) + "\nb\n");
			assertTrue(source.next());
			assertTrue(source.next());
			assertTrue(source.overlong());
			assertEquals(LineSource.LONGEST, source.end() - source.start());
			assertTrue(source.next());
			assertFalse(source.overlong());
			assertEquals('b', source.buffer()[source.start()]);
			assertEquals(3, source.number());
		}
	}
}
