package trapline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.library.Example;
import trapline.library.Library;

/** The examples that ship with the product, by the command that users try first. */
class ExamplesTest {
	static List<String> names() {
		return Library.standard().examples().stream().map(Example::name).filter(name -> !name.startsWith("bench/")).toList();
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyExampleRunsItsStoryAndShowsWhatItPromises(String name) {
		Transcript transcript = Transcript.of("run", "example:" + name);
		Example example = Library.standard().example(name).orElseThrow();
		assertTrue(transcript.status() == 0 || transcript.status() == 1, transcript.toString());
		assertEquals("", String.join("\n", transcript.err().lines().filter(line -> line.startsWith("story")).toList()));
		for (String hazard : example.shows()) {
			assertTrue(transcript.out().contains(hazard), hazard + " is not in\n" + transcript.out());
		}
		assertTrue(transcript.out().lines().allMatch(line -> line.length() <= 72), transcript.out());
		assertTrue(transcript.out().chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~'), transcript.out());
	}

	@Test
	void notesStandBelowThePicture() {
		assertTrue(Transcript.of("run", "example:movss-db").out().contains("""
				note  v0.#DB: The handler clears TF in the frame, so that the task goes
				      on without traps.
				"""));
		assertTrue(Transcript.of("run", "example:movss-db", "--as", "svg").out().contains(">v0.#DB<"));
	}

	@Test
	void theFirstExampleLooksAsItDid() {
		Golden.check("s5-04.txt", Transcript.of("run", "example:s5-04").text("?"));
		Golden.check("s5-04-comment.txt", Transcript.of("run", "example:s5-04", "--as", "comment").text("?"));
	}
}
