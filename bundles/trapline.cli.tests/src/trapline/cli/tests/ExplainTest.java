package trapline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that users look up in the shipped modules. */
class ExplainTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "R-305.block | cites SDM3 6.7.1 | step of proc deliver, x86/delivery.trapsem",
			"r-305.block | R-305.block | when event_type == nmi_type { nmi_blocked := true; nmi_closed := true; }",
			"R-305 | R-305.take | blocker nmi_blocking", "H-01 | cr2_lost | at R-902.cr2",
			"cr2_lost | H-01 | hazard, x86/hazards.trapsem", "#DF | value of vector | Mentioned by:",
			"ept_violation | value of ExitReason | vmx/", "T-1.23 | step of proc fall_asleep | linux/async_pf.trapsem",
			"R-201 | decision boundary | otherwise",
			"R-305.block | Same number: | R-305.unblock  IRET ends NMI blocking",
			"R-305.unblock | Depends on what it sets: | (nmi_blocked, nmi_closed)",
			"exit 48 | value of ExitReason | Mentioned by:", "vector 0xe | #PF | value of vector",
			"#DF | Rows of tables: | vectors: R-101.df", "#AC | Rows of tables: | x86/vectors.trapsem:" })
	void aNameIsFound(String name, String some, String more) {
		Transcript transcript = Transcript.of("explain", name);
		assertEquals(0, transcript.status(), transcript.err());
		assertEquals("", transcript.err());
		assertTrue(transcript.out().contains(some) && transcript.out().contains(more), transcript.out());
	}

	@Test
	void theExactAnswerComesFirst() {
		assertTrue(Transcript.of("explain", "R-305").out().startsWith("R-305  "));
	}

	@Test
	void whatIsDefinedComesBeforeWhatPlatformsMakeOfIt() {
		String out = Transcript.of("explain", "R-305.take").out();
		assertTrue(out.indexOf("candidate nmi of decision boundary") < out.indexOf("override, "), out);
	}

	@Test
	void whatIsNotThereGetsAHint() {
		Transcript transcript = Transcript.of("explain", "R-305.blok");
		assertEquals(2, transcript.status());
		assertTrue(transcript.err().contains("nothing is called 'R-305.blok'; there are R-305.block"), transcript.err());
	}

	@Test
	void aScenarioIsNotAName() {
		assertTrue(Transcript.of("explain", "example:s5-04").err().contains("add --machine"));
		assertTrue(Transcript.of("explain", "example:s5-04", "--machine").out().startsWith("machine S5_04"));
	}
}
