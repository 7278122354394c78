package trapline.conform.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.OracleCase;

/** The files of this bundle. */
final class Folder {
	private static final String BUNDLE = "bundles/trapline.conform.tests";

	private Folder() {
	}

	/** A file or folder of the repository. */
	static Path repository(String name) {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(here.resolve(BUNDLE).resolve("corpus")))
			here = here.getParent();
		return here.resolve(name);
	}

	/** A file or folder of this bundle. */
	static Path of(String name) {
		return repository(BUNDLE).resolve(name);
	}

	/** All recorded programs. */
	static Corpus recorded() {
		return Corpus.read(List.of(of("corpus/oracle")));
	}

	/** One recorded program. */
	static OracleCase recorded(Corpus corpus, String id) {
		return corpus.recorded().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
	}

	/**
	 * Scenarios that exist for a rule which neither an example nor a recorded program needs, and those that run scripts of injection
	 * on a processor: text by name.
	 */
	static Map<String, String> rules() throws IOException {
		Map<String, String> texts = new TreeMap<>(scenarios("rules"));
		texts.putAll(scenarios("injection/vmx"));
		texts.putAll(scenarios("injection/svm"));
		return texts;
	}

	private static Map<String, String> scenarios(String folder) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.list(of(folder))) {
			for (Path file : files.filter(file -> file.toString().endsWith(".trap")).toList())
				texts.put(folder + "/" + file.getFileName().toString().replace(".trap", ""), Files.readString(file));
		}
		return texts;
	}

	/** The text of a golden file; what was there instead of it is left beside it. */
	static String golden(String name, String actual) throws IOException {
		Path file = of("golden").resolve(name);
		String expected = Files.exists(file) ? Files.readString(file) : "";
		if (!expected.equals(actual))
			Files.writeString(file.resolveSibling(name + ".actual"), actual);
		return expected;
	}
}
