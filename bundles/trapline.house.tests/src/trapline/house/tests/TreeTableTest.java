package trapline.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** CONTRIBUTING says in a table where things are; nothing is missing there, and nothing is there that is gone. */
class TreeTableTest {

	private static final Pattern NAME = Pattern.compile("`([^`*]+)`");

	private final Repository repository = Repository.here();

	/** The names of the first column; one that begins with a dot goes on the full name before it. */
	private List<String> table() {
		String[] before = { "" };
		return Repository.lines(repository.root().resolve("CONTRIBUTING.md")).stream()
				.filter(line -> line.startsWith("| `")).map(line -> line.split("\\|")[1])
				.flatMap(cell -> NAME.matcher(cell).results().map(MatchResult::group))
				.map(name -> name.replace("`", ""))
				.map(name -> name.startsWith(".") ? before[0] + name : (before[0] = name)).toList();
	}

	@Test
	void whatTheTableNamesExists() {
		List<String> table = table();
		assertFalse(table.isEmpty());
		assertEquals(List.of(), table.stream().filter(name -> !Files.exists(repository.root().resolve(name))).toList());
	}

	@Test
	void foldersAndBundlesAreInTheTable() throws IOException {
		List<String> table = table();
		try (Stream<Path> folders = Files.list(repository.root())) {
			assertEquals(List.of(), folders.filter(Files::isDirectory).map(repository::name)
					.filter(name -> !name.startsWith(".") && !name.equals("bundles") && !name.equals("target")
							&& !table.contains(name))
					.toList());
		}
		assertEquals(List.of(), repository.productionBundles().stream().map(repository::name)
				.filter(name -> !table.contains(name)).toList());
	}
}
