package trapline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a scenario shows what it has to, and needs all that it has. */
class MinimiseTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "s5-04, H-03, ", "smm/nmi, H-03, restored=false", "svm/nmi-reentry, , ", "sti-nmi, , " })
	void whatIsLeftNeedsEveryLine(String example, String hazard, String variant) throws IOException {
		Path small = folder.resolve("small.trap");
		List<String> asked = new ArrayList<>(List.of("minimise", "example:" + example, "-o", small.toString()));
		List<String> changed = variant == null ? List.of() : List.of("--variant", variant);
		asked.addAll(changed);
		if (hazard != null) {
			asked.addAll(List.of("--hazard", hazard));
		}
		Transcript done = Transcript.of(asked.toArray(new String[0]));
		assertEquals(0, done.status(), done.err());
		String kept = done.err().replaceAll("(?s).*kept: (?:hazard|failing check) (.*?);.*", "$1");
		assertTrue(hazard == null || hazard.equals(kept), kept);
		assertTrue(shows(small, kept, changed), Files.readString(small));
		List<String> lines = Files.readAllLines(small);
		assertTrue(lines.size() < 40, String.join("\n", lines));
		assertEquals(0, Transcript.of("format", "--check", small.toString()).status());
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			List<String> rest = new ArrayList<>(lines);
			rest.remove(i);
			// a check fails for many reasons; then it is the event of the witness that would no longer be needed
			if (!line.isEmpty() && !line.startsWith("//") && !kept.startsWith("eventually")) {
				assertTrue(!shows(Files.write(folder.resolve("smaller.trap"), rest), kept, changed), "without " + line);
			}
		}
	}

	private static boolean shows(Path scenario, String kept, List<String> variant) {
		List<String> asked = new ArrayList<>(List.of("explore", scenario.toString()));
		asked.addAll(variant);
		Transcript found = Transcript.of(asked.toArray(new String[0]));
		return found.status() == 1 && (found.out().contains("Hazard " + kept + " ") || found.out().contains("Condition never " + kept + "\nNo")
				|| found.out().contains("Condition " + kept + "\nNo"));
	}

	@Test
	void theFileStaysAsItIsAndTheResultIsTheSameEachTime() throws IOException {
		Path file = folder.resolve("mine.trap");
		Transcript.of("minimise", "example:sti-nmi", "-o", file.toString());
		String text = Files.readString(file);
		assertTrue(text.contains("event i1") && text.contains("event n1") && text.contains("knob sti_blocks_nmi open"), text);
		assertEquals(text, Transcript.of("minimise", file.toString()).out());
		assertEquals(text, Transcript.of("minimise", file.toString(), "--check", "1").out());
		assertEquals(text, Files.readString(file));
	}

	@Test
	void thereMustBeSomethingToKeep() {
		assertEquals("example:sti-hlt: a search finds nothing in it, so there is nothing to keep",
				Transcript.of("minimise", "example:sti-hlt").err().strip());
		Transcript other = Transcript.of("minimise", "example:s5-04", "--hazard", "H-77");
		assertTrue(other.status() == 2 && other.err().contains("a search does not find the hazard H-77; it finds hazard H-"), other.err());
		assertEquals(2, Transcript.of("minimise", "example:s5-04", "--hazard", "H-01", "--check", "1").status());
		assertTrue(Transcript.of("minimise", "example:sti-nmi", "--check", "2").err().contains("there is no check 2; the scenario has 1"));
		Transcript cut = Transcript.of("minimise", "example:bench/reference", "--limit", "1");
		assertTrue(cut.status() == 3 && cut.err().contains("nothing was found so far"), cut.err());
	}
}
