package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.compiler.CompileOptions;
import trapline.conform.Conformance;
import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.CorpusException;
import trapline.conform.kvm.Family;
import trapline.conform.kvm.Replay;
import trapline.conform.model.ProgramLoader;
import trapline.conform.score.CaseResult;
import trapline.conform.score.Verdict;
import trapline.machine.Machine;

/** Scenarios of the mail threads, replayed under each policy. */
class CatalogueTest {
	private static final String GOOD = """
			schema: {default_state: {cpl: 3, IF: 1, smt: false}}
			variants: {P_SYNC: frozen, P_USER: user mode, A_NONE: no isolation}
			hazards: {H1_SUSPEND: frozen, H1_WASTE: wasted}
			scenarios:
			- id: S1-99
			  section: S1
			  name: one-access
			  source: derived
			  initial:
			    page: {g1: swapped}
			  events:
			  - {actor: GUEST, do: touch, args: {page: g1}}
			  - {actor: HOST, do: 'deliver?', args: {token: 7}}
			  timeline: [one access]
			  expect:
			    P_SYNC: {verdict: blocked, hazards: [H1_SUSPEND]}
			    P_USER: {verdict: ok, hazards: []}
			""";

	private static final List<CatalogueCase> CASES = Corpus.read(List.of(Folder.of("kvm"))).catalogued();
	private static final Conformance CONFORMANCE = new Conformance();
	private static final Replay REPLAY = new Replay(new ProgramLoader()::compile, CompileOptions.NONE);

	@TempDir
	private Path folder;

	static Stream<CatalogueCase> replayed() {
		return CASES.stream().filter(one -> Family.played().contains(one.scenario().section()));
	}

	@ParameterizedTest
	@MethodSource("replayed")
	void aPolicyGetsTheVerdictAndTheHazardsOfTheCatalogue(CatalogueCase one) {
		assertEquals("", CONFORMANCE.run(one).reason(), one.id());
	}

	/** A policy of a guest with FRED runs where events leave frames of FRED, any other one where they do not. */
	@ParameterizedTest
	@MethodSource("replayed")
	void thePlatformOfAPolicyIsThatOfItsGuest(CatalogueCase one) {
		Machine machine = REPLAY.machine(one);
		assertEquals(one.variant().endsWith("_FRED"), machine.variables().stream().anyMatch(variable -> variable.name().startsWith("v0.fred[")),
				one.id());
	}

	@Test
	void aCatalogueHasOneCaseForEachScenarioAndVariant() throws IOException {
		List<CatalogueCase> cases = read(GOOD);
		assertEquals(List.of("S1-99/P_SYNC", "S1-99/P_USER"), cases.stream().map(CatalogueCase::id).toList());
		assertEquals("threads S1", cases.get(0).topic());
		assertEquals("one access", cases.get(0).title());
		for (CatalogueCase one : cases)
			assertEquals(Verdict.PASSED, CONFORMANCE.run(one).verdict(), one.id());
	}

	@Test
	void anotherVerdictAndAnotherHazardFail() throws IOException {
		CaseResult verdict = CONFORMANCE.run(read(GOOD.replace("P_USER: {verdict: ok", "P_USER: {verdict: fatal")).get(1));
		assertEquals(Verdict.FAILED, verdict.verdict());
		assertEquals("event 1: expected {hazards=none, verdict=fatal}, observed {hazards=none, verdict=ok}", verdict.reason());
		CaseResult hazard = CONFORMANCE.run(read(GOOD.replace("hazards: [H1_SUSPEND]}", "hazards: [H1_SUSPEND, H1_WASTE]}")).get(0));
		assertEquals("event 1: expected {hazards=H1_SUSPEND H1_WASTE, verdict=blocked}, observed {hazards=H1_SUSPEND, verdict=blocked}",
				hazard.reason());
	}

	@Test
	void whatIsNotKnownIsNamedWithItsPlace() throws IOException {
		assertEquals("12:5: unknown action 'tuoch' of GUEST: GUEST can", said(GOOD.replace("do: touch", "do: tuoch")));
		assertEquals("13:5: unknown action 'deliver' of HOSTS: no module of S1 async-PF delivery has an actor of that name",
				said(GOOD.replace("actor: HOST,", "actor: HOSTS,")));
		assertEquals("12:5: unknown argument 'pgae' of GUEST touch: expected page", said(GOOD.replace("{page: g1}}", "{pgae: g1}}")));
		assertEquals("5:3: unknown key 'cpll' of the initial state of S1-99: expected",
				said(GOOD.replace("    page: {g1", "    cpll: 3\n    page: {g1")));
		assertEquals("5:3: unknown key 'other' of the initial state of S1-99: expected",
				said(GOOD.replace("    page: {g1", "    other: halted\n    page: {g1")));
		assertEquals("5:3: page g1 is 'gone': expected one of not in EPT, present, swapped, truncated",
				said(GOOD.replace("g1: swapped", "g1: gone")));
		assertEquals("5:3: unknown variant 'A_NONE': S1 has", said(GOOD.replace("    P_SYNC: {", "    A_NONE: {")));
		assertEquals("5:3: no module is about section S0: there are", said(GOOD.replace("section: S1", "section: S0")));
	}

	/** A transition of KVM.md by its name there, a list of bits, another word for a state: they mean what the modules have. */
	@Test
	void anotherNameMeansTheSame() throws IOException {
		for (String text : List.of(GOOD.replace("do: touch", "do: access"), GOOD.replace("do: 'deliver?'", "do: 'inject?'"),
				GOOD.replace("g1: swapped", "g1: paged out"), GOOD.replace("{page: g1}}", "{gfn: g1}}"), GOOD.replace("    page: {g1", "    en: [ENABLED, AS_INT]\n    page: {g1")))
			for (CatalogueCase one : read(text))
				assertEquals("", CONFORMANCE.run(one).reason(), one.id());
		assertEquals("event 1: expected {hazards=none, verdict=ok}, observed {hazards=none, verdict=blocked}",
				CONFORMANCE.run(read(GOOD.replace("    page: {g1", "    en: [AS_INT]\n    page: {g1")).get(1)).reason());
		assertEquals("5:3: 'en' is 'AS_INTT': expected one of AS_INT, AS_PF_VMEXIT, ENABLED, SEND_ALWAYS",
				said(GOOD.replace("    page: {g1", "    en: [AS_INTT]\n    page: {g1")));
	}

	/** Prose under a key that nobody knows is read by people, beside the run. */
	@Test
	void proseIsKeptAsAComment() throws IOException {
		CatalogueCase one = read(GOOD.replace("    page: {g1", "    neighbour: waits for the same page\n    page: {g1")).get(0);
		assertEquals("", CONFORMANCE.run(one).reason());
		assertTrue(REPLAY.text(one.scenario(), one.variant()).contains("// neighbour: waits for the same page\n"));
	}

	/** Where no family knows all actions, the one that has the variant says what it lacks. */
	@Test
	void theFamilyOfTheVariantSaysWhatItLacks() throws IOException {
		assertEquals("12:5: unknown action 'tuoch' of GU: GU can misaligned_access, retry, retry_split_lock, split_lock",
				said(GOOD.replace("S1-99", "S8-99").replace("section: S1", "section: S8").replace("A_NONE: no isolation", "V_BUSLOCK: exits")
						.replace("    P_SYNC: {", "    V_BUSLOCK: {").replace("    page: {g1: swapped}", "    host: 'off'").replace("actor: GUEST, do: touch", "actor: GU, do: tuoch")));
	}

	@Test
	void aFileThatIsNoCatalogueIsRefusedWithItsPlace() throws IOException {
		assertEquals("17:13: unknown verdict 'fine': expected blocked, fatal, hazard, ok",
				refused(GOOD.replace("P_USER: {verdict: ok", "P_USER: {verdict: fine")));
		assertEquals("5:3: unknown variant 'P_NONE': the catalogue lists A_NONE, P_SYNC, P_USER",
				refused(GOOD.replace("    P_SYNC: {", "    P_NONE: {")));
		assertEquals("5:3: unknown hazard 'H1_NONE': the catalogue lists H1_SUSPEND, H1_WASTE",
				refused(GOOD.replace("hazards: [H1_SUSPEND]", "hazards: [H1_NONE]")));
		assertEquals("5:3: 'name' is missing", refused(GOOD.replace("  name: one-access\n", "")));
		assertEquals("5:3: unknown field 'when' of a scenario: expected events, expect, id, initial, name, question, section, source, timeline",
				refused(GOOD.replace("  source: derived", "  when: now")));
	}

	/** What the first case says, without the file and without the list at the end of it. */
	private String said(String text) throws IOException {
		String reason = CONFORMANCE.run(read(text).get(0)).reason();
		String said = reason.substring(reason.indexOf(".yaml:") + 6);
		for (String list : List.of("GUEST can", "S1-99: expected", ": S1 has", "there are"))
			if (said.contains(list))
				return said.substring(0, said.indexOf(list) + list.length());
		return said;
	}

	private String refused(String text) {
		String message = assertThrows(CorpusException.class, () -> read(text)).getMessage();
		assertTrue(message.contains(".yaml:"), message);
		return message.substring(message.indexOf(".yaml:") + 6);
	}

	private List<CatalogueCase> read(String text) throws IOException {
		return Corpus.read(List.of(Files.writeString(folder.resolve("catalogue.yaml"), text))).catalogued();
	}
}
