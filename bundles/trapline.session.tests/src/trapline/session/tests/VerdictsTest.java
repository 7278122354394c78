package trapline.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import trapline.notation.Loaded;

/**
 * The situations of the asynchronous page fault, policy by policy, as the discussion on LKML of May 2020 judged them. A policy that
 * refuses the dangerous step has no hazard.
 */
class VerdictsTest {
	private static Map<String, String> policy(String gate, String abi) {
		return Map.of("gate", gate, "abi", abi);
	}

	/** The hazards of this thread, without what the processor does anyway. */
	private static Set<String> ofThread(Set<String> hazards) {
		return hazards.stream().filter(id -> id.startsWith("H5_")).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> set(String ids) {
		return ids == null ? Set.of() : new TreeSet<>(Set.of(ids.split(" ")));
	}

	@ParameterizedTest
	@CsvSource({ "s5-01, if_gate, word, H5_MISATTRIB H5_SLEEP_NMI", "s5-01, open_gate, error_code_abi,", "s5-01, nmi_gate, error_code_abi,",
			"s5-01, if_gate, error_code_abi,", "s5-03, open_gate, error_code_abi, H5_CR2 H5_SLEEP_NMI",
			"s5-03, nmi_gate, error_code_abi,", "s5-03, if_gate, error_code_abi,", "s5-03, if_gate, word,", "s5-03, if_cpl_gate, word,",
			"s5-04, open_gate, error_code_abi, H5_CR2 H5_SLEEP_NMI", "s5-04, nmi_gate, error_code_abi, H5_CR2 H5_SLEEP_NMI",
			"s5-04, if_gate, error_code_abi,", "s5-04, if_gate, word,", "s5-04, if_cpl_gate, word,",
			"s5-05, if_nmi_gate, error_code_abi, H5_CR2 H5_SLEEP_NMI", "s5-05, cpl_gate, error_code_abi,", "s5-05, if_cpl_gate, error_code_abi," })
	void theReportedInterleaving(String example, String gate, String abi, String hazards) {
		Loaded loaded = Scenarios.example(example);
		assertEquals(set(hazards), ofThread(Scenarios.hazards(Scenarios.run(loaded, policy(gate, abi)))));
	}

	@ParameterizedTest
	@CsvSource({ "s5-01, if_gate, error_code_abi,", "s5-03, nmi_gate, error_code_abi,", "s5-03, if_gate, error_code_abi,",
			"s5-04, nmi_gate, error_code_abi, H5_CR2 H5_SLEEP_NMI", "s5-04, if_gate, error_code_abi,", "s5-04, cpl_gate, error_code_abi,",
			"s5-05, if_nmi_gate, error_code_abi, H5_CR2 H5_SLEEP_NMI", "s5-05, cpl_gate, error_code_abi," })
	void anyInterleaving(String example, String gate, String abi, String hazards) {
		Loaded loaded = Scenarios.example(example);
		assertEquals(set(hazards), ofThread(ExamplesTest.found(Scenarios.machine(loaded, policy(gate, abi)))));
	}

	/** Guests since 5.8 panic where older ones slept. */
	@ParameterizedTest
	@CsvSource({ "if_gate, false, H5_MISATTRIB H5_SLEEP_NMI", "if_cpl_gate, true, H5_MISATTRIB H5_PANIC" })
	void whatTheGuestMakesOfIt(String gate, String panics, String hazards) {
		Map<String, String> params = Map.of("gate", gate, "abi", "word", "panics", panics);
		assertEquals(set(hazards), ofThread(Scenarios.hazards(Scenarios.run(Scenarios.example("s5-01"), params))));
	}

	/** Saving CR2 in the NMI handler is enough when both page faults are ordinary. */
	@ParameterizedTest
	@CsvSource({ "true, H-03", "false, H-01 H-03" })
	void theControl(String saves, String hazards) {
		assertEquals(set(hazards), ExamplesTest.found(Scenarios.machine(Scenarios.example("s5-11"), Map.of("saves", saves))));
	}
}
