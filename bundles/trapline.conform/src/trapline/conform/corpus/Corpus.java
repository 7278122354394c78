package trapline.conform.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
			MarkedYaml yaml = new MarkedYaml(path);
			if (!(yaml.root() instanceof Map<?, ?> document) || !(document.get("cases") instanceof List<?>))
				throw new CorpusException(path + ":1:1: expected a corpus: a YAML file with 'schema' and 'cases'");
			try {
				if (document.get("schema") instanceof String)
					recorded.addAll(new OracleReader(path.toString()).read(document));
				else
					vectors.addAll(GoldenCase.read(path.toString(), document));
			} catch (CorpusException e) {
				throw yaml.located(e);
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
}
