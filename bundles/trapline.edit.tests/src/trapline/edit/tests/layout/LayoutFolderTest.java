package trapline.edit.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.edit.layout.Box;
import trapline.edit.layout.LayoutFolder;
import trapline.edit.layout.NoteKey;

/** Layouts come back as they were kept; what is broken, missing or not to be written hurts nobody. */
class LayoutFolderTest {
	private static final String FILE = "/home/u/a \\ b\n.trap";
	private static final Map<NoteKey, Box> PLACES = places();

	@TempDir
	Path temporary;

	private static Map<NoteKey, Box> places() {
		Map<NoteKey, Box> places = new LinkedHashMap<>();
		places.put(new NoteKey("plain", 1), new Box(12, 0, 180, 60));
		places.put(new NoteKey("plain", 2), new Box(0, 9999, 24, 24));
		places.put(new NoteKey("two\nlines \\n \r\n \u2028 \u00e4 \" note 1", 1), new Box(1, 2, 300, 400));
		places.put(new NoteKey("", 1), new Box(3, 4, 50, 60));
		return places;
	}

	private LayoutFolder folder() {
		return new LayoutFolder(temporary.resolve("state/layouts"), Files::writeString);
	}

	@Test
	void whatIsKeptComesBack() throws IOException {
		folder().write(FILE, "s", PLACES);
		assertEquals(PLACES, folder().read(FILE, "s"));
		assertEquals(List.copyOf(PLACES.keySet()), List.copyOf(folder().read(FILE, "s").keySet()));
		assertEquals(1, files().size(), "nothing is left behind but the layout");
	}

	@Test
	void nothingIsKeptOfNothing() throws IOException {
		folder().write(FILE, "s", Map.of());
		assertEquals(Map.of(), folder().read(FILE, "s"));
		folder().write(FILE, "s", PLACES);
		folder().write(FILE, "s", Map.of());
		assertEquals(List.of(), files());
	}

	@Test
	void eachFileHasItsOwn() throws IOException {
		folder().write("/a.trap", "s", PLACES);
		assertEquals(Map.of(), folder().read("/b.trap", "t"));
	}

	@Test
	void aRenamedFileTakesItsLayoutAlong() throws IOException {
		Path old = Files.writeString(temporary.resolve("old.trap"), "x");
		Path renamed = temporary.resolve("new.trap");
		folder().write(old.toString(), "s", PLACES);
		assertEquals(Map.of(), folder().read(renamed.toString(), "s"), "the other file is still there");
		Files.move(old, renamed);
		assertEquals(Map.of(), folder().read(renamed.toString(), "t"), "another scenario");
		assertEquals(PLACES, folder().read(renamed.toString(), "s"));
		Path moved = temporary.resolve("folder/old.trap");
		assertEquals(PLACES, folder().read(moved.toString(), "s"));
		assertEquals(Map.of(), folder().read(temporary.resolve("folder/other.trap").toString(), "s"), "another folder and another name");
		assertEquals(Map.of(), folder().read("example:old.trap", "s"));
	}

	@Test
	void whatIsBrokenIsPassedOver() throws IOException {
		folder().write(FILE, "s", PLACES);
		Path layout = files().get(0);
		String text = Files.readString(layout);
		Files.writeString(layout, text.replace("note 12 0", "note 12 zero") + "note 99999999999 1 1 1 1 x\nnonsense\nnote\n");
		Map<NoteKey, Box> rest = new LinkedHashMap<>(PLACES);
		rest.remove(new NoteKey("plain", 1));
		assertEquals(rest, folder().read(FILE, "s"));
		for (String broken : List.of("", "something else\n" + text, "\0\0\0", text.replace("layout 1", "layout 2"))) {
			Files.writeString(layout, broken);
			assertEquals(Map.of(), folder().read(FILE, "s"));
		}
		Files.write(layout, new byte[] { (byte) 0xff, (byte) 0xfe, 10, (byte) 0xc3 });
		assertEquals(Map.of(), folder().read(FILE, "s"));
		Files.write(layout, new byte[2 << 20]);
		assertEquals(Map.of(), folder().read(FILE, "s"));
	}

	@Test
	void noiseHurtsNobody() throws IOException {
		folder().write(FILE, "s", PLACES);
		Path layout = files().get(0);
		byte[] good = Files.readAllBytes(layout);
		Random random = new Random(5);
		for (int i = 0; i < 300; i++) {
			byte[] noisy = good.clone();
			for (int j = 0; j < 1 + random.nextInt(6); j++) {
				noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
			}
			Files.write(layout, noisy);
			for (Box box : folder().read(FILE, "s").values()) {
				assertTrue(box.x() >= 0 && box.y() >= 0 && box.width() >= Box.LEAST && box.height() >= Box.LEAST, box.toString());
			}
		}
	}

	@Test
	void aFolderThatCannotBeWrittenKeepsWhatItHas() throws IOException {
		Path file = Files.writeString(temporary.resolve("file"), "no folder");
		LayoutFolder none = new LayoutFolder(file, Files::writeString);
		assertThrows(IOException.class, () -> none.write(FILE, "s", PLACES));
		assertEquals(Map.of(), none.read(FILE, "s"));
		assertEquals("no folder", Files.readString(file));
	}

	@Test
	void whatIsInTheWayOfALayoutIsNotOne() throws IOException {
		folder().write(FILE, "s", PLACES);
		Path layout = files().get(0);
		Files.delete(layout);
		Files.createDirectory(layout);
		Files.writeString(layout.resolve("x"), "y");
		assertEquals(Map.of(), folder().read(FILE, "s"));
		assertThrows(IOException.class, () -> folder().write(FILE, "s", PLACES));
		assertEquals(1, files().size(), "what was begun is gone");
	}

	@Test
	void theFileIsReadable() throws IOException {
		folder().write("/a.trap", "s", Map.of(new NoteKey("a\nb", 1), new Box(12, 24, 180, 60)));
		assertEquals("trapline layout 1\nfile /a.trap\nscenario s\nnote 12 24 180 60 1 a\\nb\n", Files.readString(files().get(0), StandardCharsets.UTF_8));
	}

	private List<Path> files() throws IOException {
		Path folder = temporary.resolve("state/layouts");
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}
}
