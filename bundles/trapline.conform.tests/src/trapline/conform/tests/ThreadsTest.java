package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.CorpusException;
import trapline.conform.threads.Claim;
import trapline.conform.threads.Decided;
import trapline.conform.threads.Grid;
import trapline.conform.threads.MailThread;
import trapline.conform.threads.Mark;
import trapline.conform.threads.Question;
import trapline.conform.threads.ThreadPages;
import trapline.conform.threads.ThreadReader;
import trapline.conform.threads.ThreadReplay;

/** The claims of the mail threads come out of the model as they are marked, and the pages say so. */
class ThreadsTest {
	private static final Path PAGES = Folder.repository("docs/threads");
	private static final List<String> THREADS = List.of("S1", "S2", "S3", "S4", "S5", "S6");
	private static final Pattern LINK = Pattern.compile("\\]\\(([^)]*)\\)");
	private static final Set<String> SMALL_SCENARIOS = Set.of("S5-01", "S5-02");
	private static final int FEWEST_CLAIMS = 4;
	private static final String SMALL = """
			schema: trapline-thread-v1
			id: S5
			title: small
			mails: SEED4
			argued: [one thing]
			claims:
			- id: S5-C1
			  who: SEED4
			  claim: The word is read by the wrong fault.
			  mark: confirmed
			  predicts:
			  - {in: S5-01, under: [L_OLD, L_MERGED], with: [H5_MISATTRIB]}
			table:
			  source: a table
			  columns: {MISATTRIB: H5_MISATTRIB}
			  rows: {L_OLD: [always], E_IF: [never]}
			""";

	private static final ThreadReplay REPLAY = new ThreadReplay();

	private static List<CatalogueCase> cases;
	private static List<Decided> threads;

	@TempDir
	private Path folder;

	@BeforeAll
	static void replays() {
		cases = Corpus.read(List.of(Folder.of("kvm"), Folder.of("matrix"))).catalogued();
		threads = ThreadReader.read(Folder.of("threads")).stream().map(thread -> REPLAY.decide(thread, cases)).toList();
	}

	@Test
	void whatTheThreadsSayIsWhatTheRunsShow() {
		assertEquals("", String.join("\n", threads.stream().flatMap(one -> one.problems().stream()).toList()));
	}

	@Test
	void everyThreadHasClaimsInWholeSentencesWithIdsOfItsOwn() {
		assertEquals(THREADS, threads.stream().map(one -> one.thread().id()).toList());
		for (Decided one : threads) {
			MailThread thread = one.thread();
			List<String> ids = new ArrayList<>(thread.claims().stream().map(Claim::id).toList());
			assertTrue(ids.size() >= FEWEST_CLAIMS, thread.id());
			thread.argued().forEach(text -> assertTrue(text.endsWith("."), text));
			thread.claims().forEach(claim -> assertTrue(claim.text().endsWith("."), claim::text));
			thread.questions().forEach(question -> assertTrue(question.text().endsWith("?") && question.answer().endsWith("."),
					question::text));
			ids.addAll(thread.questions().stream().map(Question::id).toList());
			ids.forEach(id -> assertTrue(id.startsWith(thread.id() + "-"), id));
			assertEquals(ids.size(), new TreeSet<>(ids).size(), thread.id());
		}
	}

	@Test
	void theGridHasEveryCaseOfTheSplitLockMatrix() {
		MailThread thread = threads.get(THREADS.indexOf("S4")).thread();
		assertEquals(SplitLockMatrixTest.cells().map(cell -> cell.scenario().id()).distinct().toList(),
				thread.grid().rows().stream().map(Grid.Row::scenario).toList());
	}

	/** After a change releng/threads.sh writes them. */
	@Test
	void thePagesAreThoseOfTheRuns() throws IOException {
		Map<String, String> pages = ThreadPages.of(threads);
		if ("write".equals(System.getenv("TRAPLINE_THREADS"))) {
			Files.createDirectories(PAGES);
			for (Map.Entry<String, String> page : pages.entrySet())
				Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
		}
		Set<String> written = new TreeSet<>();
		try (Stream<Path> files = Files.list(PAGES)) {
			files.forEach(file -> written.add(file.getFileName().toString()));
		}
		assertTrue(written.containsAll(pages.keySet()), "run releng/threads.sh");
		for (Map.Entry<String, String> page : pages.entrySet())
			assertEquals("", firstDifference(page.getValue(), Files.readString(PAGES.resolve(page.getKey()))),
					page.getKey() + ": run releng/threads.sh");
	}

	@Test
	void theLinksOfThePagesLeadSomewhere() throws IOException {
		Set<String> broken = new TreeSet<>();
		int links = 0;
		for (Map.Entry<String, String> page : ThreadPages.of(threads).entrySet())
			for (Matcher link = LINK.matcher(page.getValue()); link.find(); links++)
				if (link.group(1).startsWith("#") ? !page.getValue().contains("### " + link.group(1).substring(1).toUpperCase(Locale.ROOT) + "\n")
						: !Files.exists(PAGES.resolve(link.group(1))))
					broken.add(page.getKey() + ": " + link.group(1));
		assertEquals(Set.of(), broken);
		assertTrue(links > 0);
	}

	private static String firstDifference(String expected, String actual) {
		List<String> is = actual.lines().toList();
		List<String> should = expected.lines().toList();
		for (int i = 0; i < Math.max(is.size(), should.size()); i++)
			if (i >= is.size() || i >= should.size() || !is.get(i).equals(should.get(i)))
				return "line " + (i + 1) + " should be: " + (i < should.size() ? should.get(i) : "no more");
		return "";
	}

	@Test
	void aMarkThatTheRunsContradictIsAProblem() throws IOException {
		assertEquals(List.of(), small(SMALL).problems());
		assertEquals(List.of("S5-C1 is marked refuted, the runs say confirmed: S5-01/L_OLD predicted with H5_MISATTRIB, shown hazard "
				+ "[H5_MISATTRIB, H5_SLEEP_NMI]; S5-01/L_MERGED predicted with H5_MISATTRIB, shown fatal [H5_MISATTRIB, H5_PANIC]"),
				small(SMALL.replace("mark: confirmed", "mark: refuted")).problems());
		Decided some = small(SMALL.replace("[L_OLD, L_MERGED]", "[L_OLD, E_IF]"));
		assertEquals(Mark.CONDITIONAL, some.mark(some.thread().claims().get(0)));
		assertEquals(1, some.problems().size());
		Decided none = small(SMALL.replace("with: [H5_MIS", "without: [H5_MIS"));
		assertEquals(Mark.REFUTED, none.mark(none.thread().claims().get(0)));
		assertEquals(1, small(SMALL.replace("with: [H5_MISATTRIB]", "verdict: hazard")).problems().size());
		assertEquals(List.of("S5, a case, is marked confirmed, the runs say refuted: S5-02/E_IF predicted fatal, shown ok []"),
				small(SMALL + "grid: {source: x, rows: [{row: a case, says: so, mark: confirmed, in: S5-02, "
						+ "predicts: [{in: S5-02, under: E_IF, verdict: fatal}]}]}\n").problems());
	}

	@Test
	void aCellThatDiffersIsListedAndNoOther() throws IOException {
		assertEquals(List.of("S5 E_IF MISATTRIB: the table says always, runs never; list it in 'differs', with the reason"),
				small(SMALL.replace("E_IF: [never]", "E_IF: [always]")).problems());
		String listed = "  differs: [{variant: E_IF, column: MISATTRIB, reason: so}]\n";
		assertEquals(List.of(), small(SMALL.replace("E_IF: [never]", "E_IF: [always]") + listed).problems());
		assertEquals(List.of("S5 E_IF MISATTRIB: the table says never, runs never; it is listed in 'differs' and agrees"),
				small(SMALL + listed).problems());
	}

	@Test
	void aFileThatIsNoThreadIsRefusedWithItsPlace() {
		assertEquals("7:3: unknown mark 'proven': expected confirmed, refuted, conditional",
				refused(SMALL.replace("mark: confirmed", "mark: proven")));
		assertEquals("7:3: a conditional claim, and no other, says under which 'condition' it holds",
				refused(SMALL.replace("mark: confirmed", "mark: conditional")));
		assertEquals("12:5: a prediction that nothing can contradict: expected verdict, with or without",
				refused(SMALL.replace(", with: [H5_MISATTRIB]", "")));
		assertEquals("12:5: 'in' is missing", refused(SMALL.replace("in: S5-01, ", "")));
		assertEquals("7:3: 'predicts' is empty: expected at least one run that decides it",
				refused(SMALL.replaceAll("\n  - \\{in.*", "")));
		assertEquals("14:3: row E_IF has 2 cells: expected 1", refused(SMALL.replace("[never]", "[never, never]")));
		assertEquals("1:1: expected a thread: a YAML file with 'schema: trapline-thread-v1'", refused("claims: []\n"));
		assertEquals("12:5: S5-01 does not list the variant 'E_IF_CPL': expected one of L_OLD, L_MERGED, E_NONE, E_NMI, E_IF, N_NP, V_VE, "
				+ "or an entry in 'asked'", refused(SMALL.replace("[L_OLD, L_MERGED]", "E_IF_CPL")));
		assertEquals("12:5: there is no scenario 'S5-99': expected one of S5-02, S5-01", refused(SMALL.replace("S5-01", "S5-99")));
	}

	private String refused(String text) {
		String message = assertThrows(CorpusException.class, () -> small(text).problems()).getMessage();
		assertTrue(message.contains(".yaml:"), message);
		return message.substring(message.indexOf(".yaml:") + 6);
	}

	private Decided small(String text) throws IOException {
		Files.writeString(folder.resolve("small.yaml"), text);
		MailThread thread = ThreadReader.read(folder).get(0);
		return REPLAY.decide(thread, cases.stream().filter(one -> SMALL_SCENARIOS.contains(one.scenario().id())).toList());
	}
}
