package trapline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
	@Test
	void theOverviewListsEveryCommand() {
		Golden.check("help.txt", Transcript.of("--help").text("?"));
		assertEquals(Transcript.of("--help"), Transcript.of("help"));
		assertEquals(2, Transcript.of().status());
	}

	@ParameterizedTest
	@ValueSource(strings = { "run", "explore", "compare", "sweep", "minimise", "export", "import", "conform", "explain", "format" })
	void everyCommandHasItsOwnHelp(String verb) {
		Golden.check("help-" + verb + ".txt", Transcript.of(verb, "--help").text("?"));
		assertEquals(Transcript.of(verb, "--help"), Transcript.of("help", verb));
	}

	@Test
	void theVersionIsOneLine() {
		Transcript transcript = Transcript.of("--version");
		assertTrue(transcript.out().matches("trapline \\d+\\.\\d+.*\n"), transcript.out());
		assertEquals(0, transcript.status());
	}
}
