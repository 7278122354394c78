package trapline.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Looks at the sources that are written by hand. */
class SourceTest {

	private static final int LONGEST_FILE = 500;
	private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Disa" + "bled");
	private static final Pattern CONSOLE = Pattern.compile("System\\.(out|err)\\b|printStack" + "Trace");

	private final Repository repository = Repository.here();

	@Test
	void noFileIsLongerThanFiveHundredLines() {
		List<String> found = repository.handWrittenJava(repository.root().resolve("bundles")).stream()
				.filter(file -> Repository.lines(file).size() > LONGEST_FILE).map(repository::name).toList();
		assertEquals("", String.join("\n", found));
	}

	@Test
	void nothingIsMarkedAsUnfinished() {
		assertEquals("", String.join("\n", places(repository.root().resolve("bundles"), UNFINISHED)));
	}

	@Test
	void onlyTheCommandLineWritesToTheConsole() {
		List<String> found = repository.productionBundles().stream()
				.filter(bundle -> !bundle.endsWith("trapline.cli"))
				.flatMap(bundle -> places(bundle, CONSOLE).stream()).toList();
		assertEquals("", String.join("\n", found));
	}

	private List<String> places(Path folder, Pattern pattern) {
		return repository.handWrittenJava(folder).stream()
				.flatMap(file -> placesIn(file, pattern)).toList();
	}

	private Stream<String> placesIn(Path file, Pattern pattern) {
		List<String> lines = Repository.lines(file);
		return Stream.iterate(0, line -> line < lines.size(), line -> line + 1)
				.filter(line -> pattern.matcher(lines.get(line)).find())
				.map(line -> repository.name(file) + ":" + (line + 1) + ": " + lines.get(line).strip());
	}
}
