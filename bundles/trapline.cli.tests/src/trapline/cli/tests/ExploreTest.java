package trapline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import trapline.cli.explore.SearchProgress;
import trapline.machine.explore.Progress;

/** How searches are asked for, and what scripts find in the answer. */
class ExploreTest {
	private static JsonObject json(String... arguments) {
		return JsonParser.parseString(Transcript.of(arguments).out()).getAsJsonObject();
	}

	@ParameterizedTest
	@CsvSource({ "--no-reduction, 1960000", "--threads=1, 1098" })
	void theReferenceModelHasItsExactNumberOfStates(String option, int states) {
		JsonObject found = json("explore", "example:bench/reference", "--variant", "faults=1", "--json", option);
		assertEquals(states, found.get("states").getAsInt());
		assertEquals("fails", found.get("verdict").getAsString());
		assertEquals("nested_nmi", found.getAsJsonArray("hazards").get(0).getAsJsonObject().get("id").getAsString());
		assertEquals("Sometimes", found.getAsJsonArray("checks").get(0).getAsJsonObject().get("verdict").getAsString());
		assertEquals(found.getAsJsonArray("hazards").get(0).getAsJsonObject().get("witness"), found.get("witness"));
		assertTrue(found.get("seconds").getAsDouble() > 0 && found.get("complete").getAsBoolean());
		assertTrue(found.get("bytesPerState").getAsInt() >= 8, found.get("bytesPerState").toString());
	}

	@Test
	void ofInterchangeableProcessorsOneStateStandsForSeveral(@TempDir Path folder) {
		JsonObject found = json("explore", "example:lock/siblings", "--json", "--witness", folder.toString());
		assertEquals("[\"v0\",\"v1\",\"v2\"]", found.get("interchangeable").toString());
		assertTrue(found.get("represented").getAsInt() > 4 * found.get("states").getAsInt(), found.toString());
		JsonObject all = json("explore", "example:lock/siblings", "--json", "--no-reduction");
		assertFalse(all.has("represented"));
		assertTrue(all.get("states").getAsInt() > 10 * found.get("states").getAsInt());
		assertEquals(all.get("terminals"), found.get("terminals"));
		Transcript replayed = Transcript.of("run", "example:lock/siblings", "--replay", folder.resolve("check-1.choices").toString());
		assertTrue(replayed.out().contains("replayed"), replayed.out());
		assertTrue(Transcript.of("explore", "example:lock/siblings").out().contains("v0, v1, v2 are interchangeable: a state stands for"));
	}

	@Test
	void aQuestionIsAnsweredFromLess() {
		JsonObject all = json("explore", "example:machine-check/second", "--json");
		for (String check : List.of("1", "never H-17")) {
			JsonObject one = json("explore", "example:machine-check/second", "--json", "--check", check);
			assertEquals("all that was asked is known", one.get("status").getAsString());
			assertEquals(1, one.getAsJsonArray("checks").size());
			assertEquals(all.getAsJsonArray("checks").get(0).getAsJsonObject().get("answer"),
					one.getAsJsonArray("checks").get(0).getAsJsonObject().get("answer"));
			assertTrue(one.get("states").getAsInt() < all.get("states").getAsInt() / 4, one.toString());
		}
		Transcript never = Transcript.of("explore", "example:machine-check/second", "--hazard", "H-01");
		assertEquals(0, never.status(), never.out());
		assertTrue(never.out().contains("Observation second-machine-check Never"), never.out());
		assertEquals(1, Transcript.of("explore", "example:machine-check/second", "--hazard", "H-17").status());
		assertTrue(Transcript.of("explore", "example:machine-check/second", "--check", "7").err()
				.contains("there is no check 7, expected one of 1 (never H-17), 2"));
		assertTrue(Transcript.of("explore", "example:machine-check/second", "--hazard", "H-99").err()
				.contains("no hazard H-99 is looked for here, expected one of H-01"));
	}

	@Test
	void anOpenKnobIsTheFirstChoiceOfAWitness(@TempDir Path folder) throws IOException {
		JsonObject found = json("explore", "example:sti-nmi", "--json", "--witness", folder.toString());
		assertEquals("knob sti_blocks_nmi = false", found.getAsJsonArray("witness").get(0).getAsString());
		assertEquals(8 + 2, found.get("witnessLength").getAsInt());
		assertEquals(164, json("explore", "example:sti-nmi", "--json", "--no-reduction").get("states").getAsInt());
		Transcript replayed = Transcript.of("run", "example:sti-nmi", "--replay", folder.resolve("check-1.choices").toString());
		assertTrue(replayed.out().contains("replayed, 8 events, knob sti_blocks_nmi = false"), replayed.out());
		assertEquals(1, replayed.status());
		for (String fixed : List.of("true", "false")) {
			Transcript one = Transcript.of("explore", "example:sti-nmi", "--variant", "sti_blocks_nmi=" + fixed);
			assertEquals(fixed.equals("true") ? 0 : 1, one.status(), one.out());
		}
	}

	@Test
	void aVariantLeavesAParameterOpen(@TempDir Path folder) {
		JsonObject found = json("explore", "example:smm/nmi", "--variant", "restored=open", "--json", "--witness", folder.toString());
		assertEquals("knob restored = false", found.getAsJsonArray("witness").get(0).getAsString());
		Transcript replayed = Transcript.of("run", "example:smm/nmi", "--replay", folder.resolve("H-03.choices").toString());
		assertTrue(replayed.err().contains("hazards: H-03"), replayed.err());
		Transcript chosen = Transcript.of("run", "example:smm/nmi", "--variant", "restored=open", "--choose", "knob restored = 1");
		assertEquals(2, chosen.status());
		assertTrue(chosen.err().contains("there is no open choice 'knob restored = 1'; there are knob restored = true, knob restored = false"),
				chosen.err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"again: write n <- n + 1; goto again; | | nothing bounds n, and by itself the scenario counts past its range after 19 steps: ",
			"done; | unlimited | the event 'n1' may come without limit, and after 5 times in a row: ",
			"done; | 5 times | the domain 0..3 of n; nothing bounds n: let a condition stop what counts there" })
	void whatCountsWithoutABoundIsNamed(String task, String often, String sentence, @TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("counts.trap"), "scenario counts platform platforms.bare_metal memory { n : 0..3 = 0 } "
				+ "vcpu v0 { task { " + task + " } handler NMI { write n <- n + 1; iret; } } "
				+ (often == null ? "" : "event n1 : nmi on v0 " + often));
		Transcript counted = Transcript.of("explore", file.toString());
		assertEquals(2, counted.status());
		assertTrue(counted.err().contains(sentence) && counted.err().contains("R-902.write: value 4 is outside"), counted.err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "waiting/lost-wakeup | v0.finished=false; v0.activity=hlt; | v0.finished=true;",
			"init/sipi | v0.activity=wait_sipi; | v0.finished=true;" })
	void anEndSaysWhoWaitsForEver(String example, String stuck, String over) {
		List<String> ends = new ArrayList<>();
		json("explore", "example:" + example, "--json").getAsJsonArray("outcomes").forEach(end -> ends.add(end.getAsString()));
		assertEquals(List.of(stuck, over), ends);
	}

	@ParameterizedTest
	@CsvSource({ "inject-exit, populates, repeats from event 4", "masked, masked, repeats from event 1", "lost-wakeup, masked, steps: i1 in event 1" })
	void aRunThatNeverEndsIsFoundInOneVariantOnly(String example, String param, String witness) {
		boolean bad = example.equals("masked");
		Transcript fails = Transcript.of("explore", "example:waiting/" + example, "--variant", param + "=" + bad);
		assertTrue(fails.status() == 1 && fails.out().contains("Condition eventually v0.finished\nNo") && fails.out().contains(witness), fails.out());
		Transcript holds = Transcript.of("explore", "example:waiting/" + example, "--variant", param + "=" + !bad);
		assertTrue(holds.status() == 0 && holds.out().contains("Condition eventually v0.finished\nOk"), holds.out());
	}

	@Test
	void nothingFoundIsUnknownWhereTheSearchEndedEarly() {
		JsonObject found = json("explore", "example:bench/reference", "--limit", "1", "--json");
		assertEquals("unknown", found.get("verdict").getAsString());
		assertTrue(found.get("witness").isJsonNull() && found.get("witnessLength").isJsonNull());
		assertFalse(found.get("complete").getAsBoolean());
		assertEquals(3, Transcript.of("explore", "example:bench/reference", "--limit", "1").status());
	}

	@Test
	void someRunsOnlyAreReportedAsIncomplete() {
		JsonObject random = json("explore", "example:s5-04", "--random", "20", "--seed", "7", "--json");
		assertFalse(random.get("complete").getAsBoolean());
		assertEquals("fails", random.get("verdict").getAsString());
		assertEquals(random.get("states"),
				json("explore", "example:s5-04", "--random", "20", "--seed", "7", "--json").get("states"));
		Transcript none = Transcript.of("explore", "example:bench/reference", "--variant", "faults=1", "--preemptions", "0",
				"--limit", "100000");
		assertTrue(none.out().contains("runs with more preemptions were left out") || none.out().contains("limit"), none.out());
		assertEquals(0, Transcript.of("explore", "example:sti-hlt", "--preemptions", "0").status());
		assertEquals(2, Transcript.of("explore", "example:s5-04", "--random", "2", "--preemptions", "1").status());
		assertEquals(2, Transcript.of("explore", "example:s5-04", "--seed", "2").status());
	}

	@Test
	void aLimitSaysWhatMayLieBehindIt() {
		JsonObject found = json("explore", "example:bench/reference", "--no-reduction", "--limit", "100000", "--json");
		assertTrue(found.get("estimate").getAsString().matches("at least [0-9,]+ states, growing x.* a level"),
				found.get("estimate").toString());
	}

	@Test
	void memoryIsALimitToo() {
		Transcript transcript = Transcript.of("explore", "example:bench/reference", "--no-reduction", "--memory", "4");
		assertEquals(1, transcript.status(), transcript.err());
		assertTrue(transcript.out().contains("the memory is used up"), transcript.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--threads=0", "--threads=257", "--memory=0", "--memory=x", "--limit=0" })
	void whatIsOutOfRangeIsRefused(String option) {
		Transcript transcript = Transcript.of("explore", "example:bench/reference", option);
		assertEquals(2, transcript.status());
		assertTrue(transcript.err().contains("needs a whole number"), transcript.err());
	}

	@Test
	void progressTellsWhatWasFoundSoFar() {
		assertEquals("1,500,000 states, 750,000/s, depth 40, 30 MB, found H-03, never x",
				SearchProgress.words(new Progress(1_500_000, 10, 40, 30L << 20, List.of("H-03", "never x")), 2));
		assertTrue(SearchProgress.words(new Progress(1, 1, 0, 0, List.of()), 0).endsWith("0/s, depth 0, 0 MB, no hazard so far"));
	}
}
