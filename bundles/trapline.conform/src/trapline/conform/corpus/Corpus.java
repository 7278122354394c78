package trapline.conform.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The cases of some files.
 *
 * @param recorded programs run on other platforms
 * @param vectors cases written from the manuals
 */
public record Corpus(List<OracleCase> recorded, List<GoldenCase> vectors) {

	/**
	 * Reads files, and all {@code .yaml} files of folders.
	 *
	 * @throws CorpusException if something is not there or not a corpus; the message names file, line and column
	 */
	public static Corpus read(List<Path> paths) {
		List<OracleCase> recorded = new ArrayList<>();
		List<GoldenCase> vectors = new ArrayList<>();
		for (Path path : files(paths)) {
			if (!(parse(path) instanceof Map<?, ?> document) || !(document.get("cases") instanceof List<?>))
				throw new CorpusException(path + ":1:1: expected a corpus: a YAML file with 'schema' and 'cases'");
			try {
				if (document.get("schema") instanceof String)
					recorded.addAll(new OracleReader(path.toString()).read(document));
				else
					vectors.addAll(GoldenCase.read(path.toString(), document));
			} catch (CorpusException e) {
				throw new CorpusException(path + ":1:1: " + e.getMessage());
			}
		}
		return new Corpus(List.copyOf(recorded), List.copyOf(vectors));
	}

	private static List<Path> files(List<Path> paths) {
		List<Path> files = new ArrayList<>();
		for (Path path : paths) {
			if (Files.isRegularFile(path))
				files.add(path);
			else if (Files.isDirectory(path))
				try (Stream<Path> entries = Files.walk(path)) {
					entries.filter(f -> f.toString().endsWith(".yaml")).sorted().forEach(files::add);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			else
				throw new CorpusException(path + ": no such file or folder");
		}
		return files;
	}

	private static Object parse(Path path) {
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(10_000);
		options.setCodePointLimit(64 << 20);
		try {
			return new Yaml(new SafeConstructor(options)).load(Files.readString(path));
		} catch (MarkedYAMLException e) {
			int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
			int column = e.getProblemMark() == null ? 1 : e.getProblemMark().getColumn() + 1;
			throw new CorpusException(path + ":" + line + ":" + column + ": not YAML: " + e.getProblem());
		} catch (YAMLException | MalformedInputException e) {
			throw new CorpusException(path + ":1:1: not YAML: expected text in UTF-8");
		} catch (IOException e) {
			throw new CorpusException(path + ": cannot be read: " + e.getMessage());
		}
	}
}
