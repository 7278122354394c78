package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.compiler.CompileOptions;
import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.CatalogueScenario;
import trapline.conform.corpus.CatalogueScenario.Expectation;
import trapline.conform.corpus.Corpus;
import trapline.conform.kvm.Family;
import trapline.conform.kvm.Replay;
import trapline.conform.model.ProgramLoader;
import trapline.library.Example;
import trapline.library.Library;
import trapline.machine.Hazard;
import trapline.session.Stepper;
import trapline.session.Story;

/** Every scenario of the mail threads ships as an example that says what the catalogue says. */
class ThreadExamplesTest {
	private static final Path EXAMPLES = Folder.repository("bundles/trapline.library/resources/examples");
	private static final Set<String> BAD = Set.of("hazard", "fatal");
	private static final int WIDTH = 120;

	private static final ProgramLoader LOADER = new ProgramLoader();
	private static final Replay REPLAY = new Replay(LOADER::compile, CompileOptions.NONE);

	private static List<CatalogueScenario> scenarios() {
		Map<String, CatalogueScenario> scenarios = new LinkedHashMap<>();
		for (CatalogueCase one : Corpus.read(List.of(Folder.of("kvm"))).catalogued())
			if (Family.played().contains(one.scenario().section()))
				scenarios.put(one.scenario().id(), one.scenario());
		return List.copyOf(scenarios.values());
	}

	/** After a change to the catalogue or its modules TRAPLINE_EXAMPLES=write writes them. */
	@Test
	void theExamplesAreWrittenFromTheCatalogue() throws IOException {
		assumeTrue("write".equals(System.getenv("TRAPLINE_EXAMPLES")), "written on demand");
		for (CatalogueScenario scenario : scenarios()) {
			Path file = EXAMPLES.resolve(name(scenario) + ".trap");
			Files.createDirectories(file.getParent());
			Files.writeString(file, text(scenario));
		}
	}

	@ParameterizedTest
	@MethodSource("scenarios")
	void anExampleSaysWhatTheCatalogueSays(CatalogueScenario scenario) {
		Example example = Library.standard().example(name(scenario)).orElseThrow();
		assertEquals(text(scenario), example.text(), "TRAPLINE_EXAMPLES=write writes it");
	}

	@Test
	void thereIsAnExampleForEachScenarioOfThePlayedSections() {
		List<String> names = Library.standard().examples().stream().map(Example::name).toList();
		assertTrue(names.containsAll(scenarios().stream().map(ThreadExamplesTest::name).toList()), names::toString);
	}

	private static String name(CatalogueScenario scenario) {
		String id = scenario.id().toLowerCase(Locale.ROOT);
		return id.substring(0, id.indexOf('-')) + "/" + id;
	}

	private static String text(CatalogueScenario scenario) {
		String variant = first(scenario);
		String body = REPLAY.text(scenario, variant);
		Set<String> hazards = hazards(body);
		StringBuilder text = new StringBuilder("// thread: " + REPLAY.thread(scenario, variant) + "\n// shows: "
				+ (hazards.isEmpty() ? "nothing: all policies get along with it" : String.join(", ", hazards)) + "\n");
		text.append("// source: ").append(scenario.source()).append('\n');
		return text.append(folded(body)).toString();
	}

	/** The variant that an example runs by itself: the first for which something goes wrong. */
	private static String first(CatalogueScenario scenario) {
		List<String> known = new ArrayList<>();
		for (Map.Entry<String, Expectation> expected : scenario.expectations().entrySet()) {
			known.add(expected.getKey());
			if (BAD.contains(expected.getValue().verdict()))
				return expected.getKey();
		}
		return known.get(0);
	}

	private static Set<String> hazards(String text) {
		Stepper stepper = new Stepper(LOADER.compile(text, CompileOptions.NONE).machine(), Story.NONE);
		stepper.run();
		Set<String> hazards = new TreeSet<>();
		stepper.path().stream().filter(moment -> moment.step() != null)
				.forEach(moment -> moment.step().hazards().stream().map(Hazard::id).forEach(hazards::add));
		return hazards;
	}

	private static String folded(String text) {
		return String.join("\n", text.lines().flatMap(ThreadExamplesTest::lines).toList()) + "\n";
	}

	/** A long comment goes on in the next line. */
	private static Stream<String> lines(String line) {
		int comment = line.indexOf("//");
		if (comment < 0 || line.length() <= WIDTH)
			return Stream.of(line);
		int space = line.lastIndexOf(' ', WIDTH);
		if (space <= comment + 2)
			return Stream.of(line);
		String indent = (comment == 0 ? "" : "\t" + " ".repeat(comment - 1)) + "//   ";
		return Stream.concat(Stream.of(line.substring(0, space)), lines(indent + line.substring(space + 1)));
	}
}
