package trapline.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Holds the bundles to the dependency table, and the build to what it lists. */
class DependencyTest {

	private static final Pattern FRAMEWORK_IMPORT = Pattern.compile("^import (static )?org\\.(eclipse|osgi)\\..*");

	private final Repository repository = Repository.here();

	@Test
	void bundlesDependOnWhatTheTableAllows() {
		List<String> excess = new ArrayList<>();
		for (Path bundle : repository.productionBundles()) {
			BundleManifest manifest = BundleManifest.of(bundle);
			DependencyTable row = DependencyTable.rowOf(manifest.name());
			if (row == null)
				excess.add(manifest.name() + " is not in the table");
			else
				row.excess(manifest).forEach(dependency -> excess.add(manifest.name() + " -> " + dependency));
		}
		assertEquals(List.of(), excess);
	}

	@Test
	void anEdgeOutsideTheTableIsFound() {
		BundleManifest manifest = new BundleManifest("trapline.run", Set.of("trapline.ui", "org.eclipse.swt"),
				Set.of("trapline.run.tests"));
		assertEquals(Set.of("org.eclipse.swt", "trapline.run.tests", "trapline.ui"),
				DependencyTable.rowOf("trapline.run").excess(manifest));
	}

	@Test
	void plainBundlesImportNoFramework() {
		List<String> found = Stream.of("machine", "run", "session", "trace", "diagram")
				.map(name -> repository.root().resolve("bundles/trapline." + name))
				.flatMap(bundle -> repository.handWrittenJava(bundle).stream())
				.flatMap(file -> Repository.lines(file).stream().filter(FRAMEWORK_IMPORT.asMatchPredicate())
						.map(line -> repository.name(file) + ": " + line))
				.toList();
		assertEquals(List.of(), found);
	}

	@Test
	void onlyTheWorkbenchKnowsTheWorkbench() {
		List<String> found = repository.productionBundles().stream().map(BundleManifest::of)
				.filter(manifest -> !manifest.name().startsWith("trapline.ui"))
				.filter(manifest -> manifest.requiredBundles().stream()
						.anyMatch(name -> name.matches("(trapline|org\\.eclipse)\\.(ui|swt|jface|gef|draw2d)(\\..*)?")))
				.map(BundleManifest::name).toList();
		assertEquals(List.of(), found);
	}

	@Test
	void theBuildAndTheFeatureListEveryBundle() {
		String modules = Repository.text(repository.root().resolve("pom.xml"));
		String feature = Repository.text(repository.root().resolve("features/trapline.feature/feature.xml"));
		Set<String> missing = new TreeSet<>();
		for (Path bundle : repository.bundles()) {
			String name = BundleManifest.of(bundle).name();
			assertEquals(bundle.getFileName().toString(), name, "a bundle is named as its folder");
			if (!modules.contains("<module>bundles/" + name + "</module>"))
				missing.add(name + " in pom.xml");
			if (!Repository.isTests(bundle) && !feature.contains("<plugin id=\"" + name + "\""))
				missing.add(name + " in feature.xml");
		}
		assertEquals(Set.of(), missing);
	}

	@Test
	void everythingComesByCoordinates() {
		Pattern repositories = Pattern.compile("<(plugin)?repositor(y|ies)>|<repository |layout>\\s*p2|distributionUrl",
				Pattern.CASE_INSENSITIVE);
		List<Path> builds = repository.files(repository.root(), file -> {
			String name = file.getFileName().toString();
			return name.equals("pom.xml") || name.endsWith(".target") || name.endsWith(".product")
					|| name.endsWith(".properties");
		});
		assertFalse(builds.isEmpty());
		assertEquals(List.of(), builds.stream().filter(file -> repositories.matcher(Repository.text(file)).find())
				.map(repository::name).toList());
	}
}
