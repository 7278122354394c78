package trapline.conform.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cases of some files.
 *
 * @param recorded programs run on other platforms
 * @param vectors cases written from the manuals
 * @param catalogued scenarios under policies, one case for each
 */
public record Corpus(List<OracleCase> recorded, List<GoldenCase> vectors, List<CatalogueCase> catalogued) {
	/** The name of files with reviewed expectations; they apply to what stands beside them and one folder deeper. */
	public static final String SIDECAR = "sidecar.yaml";
	/** So many files and cases are told to someone who names a case that is not there. */
	private static final int MOST_NAMES = 6;

	/**
	 * Reads files, and all {@code .yaml} files of folders. A {@link #SIDECAR} beside a file, or in the folder above, is read too.
	 *
	 * @throws CorpusException if something is not there or not a corpus, or there is none; the message names file, line and column
	 */
	public static Corpus read(List<Path> paths) {
		List<Path> files = files(paths);
		if (files.stream().allMatch(Corpus::isSidecar))
			throw new CorpusException(some(paths.stream().map(Path::toString).toList()) + ": no corpus is there: expected files whose names end with .yaml");
		Reviews reviews = reviews(files);
		List<OracleCase> recorded = new ArrayList<>();
		List<GoldenCase> vectors = new ArrayList<>();
		List<CatalogueCase> catalogued = new ArrayList<>();
		List<FileContent> contents = files.parallelStream().filter(path -> !isSidecar(path)).map(FileContent::of).toList();
		for (FileContent content : contents) {
			if (content.problem() != null)
				throw content.problem();
			recorded.addAll(content.recorded());
			vectors.addAll(content.vectors());
			catalogued.addAll(content.catalogued());
		}
		recorded.replaceAll(one -> one.with(reviews.expectations().get(one.id()), reviews.disputes().get(one.id())));
		return new Corpus(List.copyOf(recorded), List.copyOf(vectors), List.copyOf(catalogued));
	}

	/**
	 * What one file holds. Files are read at the same time, and of several that are wrong the first one counts.
	 *
	 * @param problem what is wrong with it; null if nothing is
	 */
	private record FileContent(List<OracleCase> recorded, List<GoldenCase> vectors, List<CatalogueCase> catalogued,
			CorpusException problem) {
		static FileContent of(Path path) {
			try {
				return read(path);
			} catch (CorpusException e) {
				return new FileContent(List.of(), List.of(), List.of(), e);
			}
		}

		private static FileContent read(Path path) {
			MarkedYaml yaml = new MarkedYaml(path);
			if (!(yaml.root() instanceof Map<?, ?> document)
					|| !(document.get("cases") instanceof List<?>) && !CatalogueReader.isCatalogue(document))
				throw new CorpusException(path + ":1:1: expected a corpus: a YAML file with 'schema' and 'cases', or 'scenarios'");
			try {
				if (CatalogueReader.isCatalogue(document))
					return new FileContent(List.of(), List.of(), new CatalogueReader(path.toString(), yaml::place).read(document), null);
				return document.get("schema") instanceof String
						? new FileContent(new OracleReader(path.toString(), yaml::located).read(document), List.of(), List.of(), null)
						: new FileContent(List.of(), GoldenCase.read(path.toString(), document), List.of(), null);
			} catch (CorpusException e) {
				throw yaml.located(e);
			}
		}
	}

	private static boolean isSidecar(Path path) {
		return path.getFileName().toString().equals(SIDECAR);
	}

	/** All cases: recorded programs, vectors, then catalogues, each kind in file order. */
	public List<Case> cases() {
		List<Case> cases = new ArrayList<>(recorded);
		cases.addAll(vectors);
		cases.addAll(catalogued);
		return cases;
	}

	/**
	 * The case with an id.
	 *
	 * @throws CorpusException if there is none; the message names files, and cases that are there
	 */
	public Case named(String id) {
		return cases().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new CorpusException(
				some(cases().stream().map(Case::file).distinct().toList()) + ": there is no case '" + id + "'; name one of "
						+ some(cases().stream().map(Case::id).toList())));
	}

	private static String some(List<String> names) {
		int shown = Math.min(names.size(), MOST_NAMES);
		String more = shown < names.size() ? " and " + (names.size() - shown) + " more" : "";
		return names.isEmpty() ? "none" : String.join(", ", names.subList(0, shown)) + more;
	}

	/** What reviewers wrote that applies to some files. */
	private static Reviews reviews(List<Path> files) {
		Set<Path> sidecars = new LinkedHashSet<>();
		for (Path file : files) {
			Path folder = file.toAbsolutePath().getParent();
			sidecars.add(folder.resolve(SIDECAR));
			sidecars.add(folder.resolveSibling(SIDECAR));
		}
		sidecars.removeIf(path -> !Files.isRegularFile(path));
		Reviews reviews = new Reviews(new LinkedHashMap<>(), new LinkedHashMap<>());
		for (Path path : sidecars) {
			MarkedYaml yaml = new MarkedYaml(path);
			if (!(yaml.root() instanceof Map<?, ?> document) || !SidecarReader.SCHEMA.equals(document.get("schema")))
				throw new CorpusException(path + ":1:1: expected a sidecar: a YAML file with 'schema: "
						+ SidecarReader.SCHEMA + "' and 'expectations'");
			try {
				reviews.expectations().putAll(SidecarReader.expectations(document));
				reviews.disputes().putAll(SidecarReader.disputes(document));
			} catch (CorpusException e) {
				throw yaml.located(e);
			}
		}
		return reviews;
	}

	/** What reviewers wrote, by the id of the case. */
	private record Reviews(Map<String, Sidecar> expectations, Map<String, Dispute> disputes) {
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
