package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.compiler.CompileOptions;
import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.CatalogueScenario;
import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.CorpusException;
import trapline.conform.kvm.Family;
import trapline.conform.kvm.Outcome;
import trapline.conform.kvm.Replay;
import trapline.conform.model.ProgramLoader;
import trapline.conform.orders.Explanation;
import trapline.conform.orders.Explanations;
import trapline.conform.orders.Explored;
import trapline.conform.orders.ExploredPage;
import trapline.conform.orders.OrderSearch;
import trapline.conform.orders.Orders;
import trapline.conform.score.Verdict;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Explorer;

/** All orders of the scripts that causality allows are searched; what they show beside the listed order is explained. */
class OrdersTest {
	private static final Path PAGE = Folder.repository("docs/threads").resolve(ExploredPage.FILE);
	private static final Path EXPLAINED = Folder.of("explored").resolve("extra.yaml");
	private static final Replay REPLAY = new Replay(new ProgramLoader()::compile, CompileOptions.NONE);
	private static final OrderSearch SEARCH = new OrderSearch(REPLAY, OrderSearch.MOST_STATES);

	private static List<CatalogueCase> cases;
	private static List<Explored> searches;

	@TempDir
	private Path folder;

	@BeforeAll
	static void searches() {
		cases = Corpus.read(List.of(Folder.of("kvm"))).catalogued().stream()
				.filter(one -> Family.played().contains(one.scenario().section())).toList();
		searches = cases.stream().filter(one -> OrderSearch.open(one.scenario())).map(SEARCH::explore).toList();
	}

	@Test
	void whatOtherOrdersShowIsExplained() {
		assertEquals("", String.join("\n", Explanations.read(EXPLAINED).problems(searches)));
		Explanations.read(EXPLAINED).all().forEach(one -> assertTrue(one.because().endsWith(".") && !one.cites().isEmpty(), one::because));
	}

	@Test
	void everyHazardOfTheReplayIsFoundAmongTheOrders() {
		assertTrue(searches.stream().anyMatch(search -> !search.listed().hazards().isEmpty()));
		for (Explored search : searches)
			assertTrue(search.shortest().keySet().containsAll(search.listed().hazards()), search.one()::id);
	}

	@Test
	void aShortestOrderIsAScriptThatShowsTheHazard() {
		int extra = 0;
		for (Explored search : searches)
			for (String hazard : search.extra().keySet()) {
				Outcome shown = Outcome.of(REPLAY, search.witness(hazard));
				assertTrue(shown.hazards().contains(hazard), () -> search.one().id() + " " + hazard + ": " + search.told(hazard));
				extra++;
			}
		assertTrue(extra > 0);
	}

	/** The exploration that people run agrees about each order that the page shows. */
	@Test
	void theExplorationOfAShortestOrderFindsItsHazard() {
		int explored = 0;
		for (Explored search : searches)
			for (String hazard : search.extra().keySet()) {
				ExplorationResult result = Explorer.explore(ExplorationMachine.of(REPLAY.machine(search.witness(hazard))));
				assertTrue(result.complete(), search.one()::id);
				assertTrue(result.hazards().stream().anyMatch(found -> found.hazard().id().equals(hazard)), () -> search.one().id() + " " + hazard);
				explored++;
			}
		assertTrue(explored > 0);
	}

	/** After a change releng/threads.sh writes it. */
	@Test
	void thePageIsThatOfTheSearches() throws IOException {
		String page = ExploredPage.of(cases, searches, Explanations.read(EXPLAINED));
		if ("write".equals(System.getenv("TRAPLINE_THREADS")))
			Files.writeString(PAGE, page);
		assertEquals(page, Files.readString(PAGE), "run releng/threads.sh");
	}

	@Test
	void theProgramOfTheVcpuKeepsItsOrder() {
		assertFalse(OrderSearch.open(scenario("S6-01")), "KVM, processor and guest take turns on one vCPU");
		assertTrue(OrderSearch.open(scenario("S5-17")), "the NMI may come before CR2 is read");
		Explored search = searched("S5-17/E_NONE");
		assertEquals("HOST async_deliver T1, NMI_SRC nmi, NMIH prologue_touch nmi_stack, HOST async_deliver T2", search.told("H5_CR2"));
		assertFalse(search.listed().hazards().contains("H5_CR2"));
	}

	/** The host says that a page is there only after it has come, and the guest wakes its task only after that. */
	@Test
	void anEffectComesAfterItsCause() {
		List<String> told = List.of(searched("S1-22/P_ALWAYS").told("H1_TOKEN_LEAK").split(", "));
		assertTrue(told.indexOf("GUEST wrmsr EN 0") < told.indexOf("HOST ready 8192"), told::toString);
		assertTrue(told.indexOf("WORKER done 8192") < told.indexOf("HOST ready 8192"), told::toString);
		assertTrue(told.indexOf("HOST ready 8192") < told.indexOf("GUEST wake 8192"), told::toString);
	}

	@Test
	void whatNobodyExplainsOrNoOrderShowsIsAProblem() {
		Explored search = searched("S5-17/E_NONE");
		Explanation right = new Explanation("H5_CR2", List.of("S5-17"), "so.", List.of("R-903.set"));
		assertEquals(List.of(), new Explanations(List.of(right)).problems(List.of(search)));
		assertEquals(List.of("S5-17/E_NONE: H5_CR2 is shown by: " + search.told("H5_CR2") + "; expected one explanation, there are 0"),
				new Explanations(List.of()).problems(List.of(search)));
		assertEquals(List.of("no other order of S5-17 shows H5_DF, which is explained"), new Explanations(List.of(right,
				new Explanation("H5_DF", List.of("S5-17"), "so.", List.of("x")))).problems(List.of(search)));
		Explored blind = new Explored(search.one(), new Outcome("hazard", Set.of("H5_DF")), search.shortest(), 1, false);
		assertEquals(2, new Explanations(List.of(right)).problems(List.of(blind)).stream()
				.filter(problem -> problem.contains("more than 1 states") || problem.contains("the listed order shows [H5_DF]")).count());
	}

	@Test
	void theRevealingScriptExpectsWhatItShows() {
		CatalogueCase revealing = Orders.revealing(searched("S5-17/E_NONE").one(), "H5_CR2", Set.of());
		assertEquals(Verdict.PASSED, REPLAY.run(revealing).verdict());
		assertEquals(List.of("H5_CR2"), revealing.expectation().hazards());
		assertTrue(Orders.text(revealing).contains("s2: nmi_src_nmi;"), () -> Orders.text(revealing));
	}

	@Test
	void whatIsCancelledIsNotComplete() {
		Orders none = Orders.of(List.of(searched("S5-17/E_NONE").one()), Set.of(), done -> {
		}, () -> true);
		assertFalse(none.complete());
		assertEquals(List.of(), none.searches());
	}

	@Test
	void aSearchThatIsCutOffSaysSo() {
		Explored cut = new OrderSearch(REPLAY, 3).explore(searched("S5-17/E_NONE").one());
		assertFalse(cut.complete());
		assertTrue(cut.states() >= 3);
	}

	@Test
	void aFileThatExplainsNothingIsRefusedWithItsPlace() throws IOException {
		assertEquals("1:1: expected explanations: a YAML file with 'schema: trapline-explored-v1'", refused("explained: []\n"));
		assertEquals("3:3: 'because' is missing", refused("schema: trapline-explored-v1\nexplained:\n- {hazard: H5_CR2, in: [S5-17]}\n"));
		assertTrue(assertThrows(CorpusException.class, () -> searched("S5-17/E_NONE").witness("H5_DF")).getMessage()
				.endsWith("no order of the lines of S5-17/E_NONE shows H5_DF: some show H5_CR2, H5_SLEEP_NMI"));
	}

	private String refused(String text) throws IOException {
		Path file = folder.resolve("small.yaml");
		Files.writeString(file, text);
		String message = assertThrows(CorpusException.class, () -> Explanations.read(file)).getMessage();
		return message.substring(message.indexOf(".yaml:") + 6);
	}

	private static CatalogueScenario scenario(String id) {
		return cases.stream().map(CatalogueCase::scenario).filter(one -> one.id().equals(id)).findFirst().orElseThrow();
	}

	private static Explored searched(String id) {
		return searches.stream().filter(search -> search.one().id().equals(id)).findFirst().orElseThrow();
	}
}
