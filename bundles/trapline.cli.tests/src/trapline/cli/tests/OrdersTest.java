package trapline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Scripts of the mail threads in other orders than the listed one. */
class OrdersTest {
	private static final String EARLY = "HOST async_deliver T1, NMI_SRC nmi, NMIH prologue_touch nmi_stack, HOST async_deliver T2";
	private static final String CATALOGUE = """
			schema: {version: 1, default_state: {cpl: 3, IF: 1, nmi_blocked: false}}
			variants: {E_NONE: no gate, E_NMI: NMI gate}
			hazards: {H5_CR2: CR2 lost, H5_SLEEP_NMI: sleeps in NMI}
			scenarios:
			- id: S5-17
			  section: S5
			  name: cr2-was-read-before-the-nmi
			  source: KVM.md S5(c)
			  initial: {cpl: 3, IF: 1, page: {nmi_stack: swapped}}
			  events:
			  - {actor: HOST, do: async_deliver, args: {token: T1}}
			  - {actor: PFH, do: read_cr2}
			  - {actor: NMI_SRC, do: nmi}
			  - {actor: NMIH, do: prologue_touch, args: {page: nmi_stack}}
			  - {actor: HOST, do: 'async_deliver?', args: {token: T2}}
			  - {actor: PFH2, do: act}
			  timeline: [the outer handler has its token already]
			  expect:
			    E_NONE: {verdict: hazard, hazards: [H5_SLEEP_NMI]}
			    E_NMI: {verdict: blocked, hazards: []}
			""";

	@TempDir
	Path folder;

	private String catalogue;

	@BeforeEach
	void catalogue() throws IOException {
		catalogue = Files.writeString(folder.resolve("one.yaml"), CATALOGUE).toString();
	}

	private Transcript conform(String... options) {
		List<String> words = new ArrayList<>(List.of("conform", catalogue));
		words.addAll(List.of(options));
		return Transcript.of(words.toArray(String[]::new));
	}

	@Test
	void whatOtherOrdersShowIsToldWithAShortestOne() {
		Transcript transcript = conform("--orders");
		assertEquals("S5-17/E_NONE: as listed hazard H5_SLEEP_NMI\n  H5_CR2 in 4 lines: " + EARLY
				+ "\n2 runs, 0 with one order alone; other orders show more in 1\n", transcript.out());
		assertEquals(1, transcript.status());
	}

	@Test
	void scriptsReadJson() {
		Transcript transcript = conform("--orders", "--json");
		JsonObject json = JsonParser.parseString(transcript.out()).getAsJsonObject();
		assertTrue(json.get("complete").getAsBoolean());
		assertEquals(List.of(2, 0, 1), List.of(json.get("runs").getAsInt(), json.get("with_one_order").getAsInt(),
				json.get("with_more_in_other_orders").getAsInt()));
		JsonObject search = json.getAsJsonArray("searches").get(0).getAsJsonObject();
		assertEquals("S5-17/E_NONE", search.get("id").getAsString());
		assertTrue(search.get("states").getAsInt() > 4);
		assertEquals("{\"verdict\":\"hazard\",\"hazards\":[\"H5_SLEEP_NMI\"]}", search.get("listed").toString());
		assertEquals("[{\"hazard\":\"H5_CR2\",\"lines\":[\"" + EARLY.replace(", ", "\",\"") + "\"]}]", search.get("other_orders").toString());
		assertEquals("[]", json.getAsJsonArray("searches").get(1).getAsJsonObject().get("other_orders").toString());
		assertEquals(1, transcript.status());
	}

	@Test
	void withoutWhatItNeedsNoOrderShowsMore() {
		Transcript transcript = conform("--orders", "--without", "R-903.set");
		assertEquals("2 runs, 0 with one order alone; other orders show more in 0\n", transcript.out());
		assertEquals(0, transcript.status());
	}

	@Test
	void theRevealingOrderIsDrawnOrPrintedAsAScenarioThatRuns() throws IOException {
		assertTrue(conform("--case", "S5-17/E_NONE", "--reveals", "H5_CR2").out().contains("H5_CR2"));
		Transcript scenario = conform("--case", "S5-17/E_NONE", "--reveals", "H5_CR2", "--scenario");
		assertEquals(0, scenario.status(), scenario.err());
		Path early = Files.writeString(folder.resolve("early.trap"), scenario.out());
		assertTrue(Transcript.of("run", early.toString()).err().contains("hazards: H5_CR2"), scenario.out());
	}

	@Test
	void aHazardThatNoOrderShowsIsBadInput() {
		Transcript transcript = conform("--case", "S5-17/E_NMI", "--reveals", "H5_CR2");
		assertEquals(2, transcript.status());
		assertTrue(transcript.err().contains("no order of the lines of S5-17/E_NMI shows H5_CR2: some show none"), transcript.err());
		assertEquals(2, conform("--reveals", "H5_CR2").status());
	}
}
