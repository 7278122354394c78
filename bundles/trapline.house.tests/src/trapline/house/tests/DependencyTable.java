package trapline.house.tests;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which bundle may depend on which: the table of docs/adr/0001. {@code own} lists bundles of this repository by name
 * without the prefix; {@code foreign} lists prefixes of others' bundles and packages.
 */
record DependencyTable(Set<String> own, List<String> foreign) {

	private static final String EMF = "org.eclipse.emf.";
	private static final String COMMON = "org.eclipse.equinox.common";
	private static final String GSON = "com.google.gson";
	private static final List<String> XTEXT = List.of(EMF, COMMON, "org.eclipse.xtext", "org.eclipse.xtend",
			"org.antlr.runtime", "org.apache.log4j", "com.google.inject", "com.google.guava");
	private static final List<String> ANY = List.of("");
	private static final Set<String> HEADLESS = Set.of("model", "notation", "notation.ide", "library", "machine", "run",
			"session", "compiler", "conform", "trace", "diagram", "edit");

	private static final Map<String, DependencyTable> ROWS = Map.ofEntries(
			entry("model", row(Set.of(), List.of(EMF, COMMON, "org.eclipse.core.runtime"))),
			entry("notation", row(Set.of("model"), XTEXT)),
			entry("notation.ide", row(Set.of("model", "notation"), and(XTEXT, "org.eclipse.lsp4j"))),
			entry("library", row(Set.of(), List.of())),
			entry("machine", row(Set.of(), List.of("org.objectweb.asm"))),
			entry("run", row(Set.of(), List.of())),
			entry("session", row(Set.of("machine", "run"), List.of())),
			entry("compiler", row(Set.of("model", "machine"), List.of(EMF, COMMON))),
			entry("conform", row(Set.of("session", "compiler", "notation", "library"),
					List.of(EMF, COMMON, GSON, "org.eclipse.xtext", "org.yaml.snakeyaml"))),
			entry("trace", row(Set.of("run"), List.of(GSON))),
			entry("diagram", row(Set.of("run"), List.of("org.jfree.", "javax.imageio"))),
			entry("edit", row(Set.of("model", "notation"), and(XTEXT, "org.eclipse.text"))),
			entry("cli", row(HEADLESS, and(XTEXT, GSON))),
			entry("ui", row(HEADLESS, ANY)),
			entry("ui.timeline", row(Set.of("ui", "session", "run", "diagram", "trace"), ANY)),
			entry("ui.scenario", row(Set.of("ui", "ui.timeline", "edit", "notation.ide"), ANY)),
			entry("gef.compat", row(Set.of(), List.of())),
			entry("help", row(Set.of(), List.of())));

	/** The row of a bundle, by its symbolic name; null if the table has none. */
	static DependencyTable rowOf(String bundle) {
		return ROWS.get(bundle.replaceFirst("^trapline\\.", ""));
	}

	/** What a bundle depends on although its row does not have it. */
	Set<String> excess(BundleManifest manifest) {
		Set<String> excess = new TreeSet<>(manifest.requiredBundles());
		excess.addAll(manifest.importedPackages());
		excess.removeIf(this::allows);
		return excess;
	}

	private boolean allows(String dependency) {
		if (dependency.startsWith("trapline."))
			return own.contains(dependency.substring("trapline.".length()));
		return foreign.stream().anyMatch(dependency::startsWith);
	}

	private static DependencyTable row(Set<String> own, List<String> foreign) {
		return new DependencyTable(own, foreign);
	}

	private static List<String> and(List<String> some, String more) {
		return Stream.concat(some.stream(), Stream.of(more)).toList();
	}
}
