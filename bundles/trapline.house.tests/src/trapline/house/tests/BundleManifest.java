package trapline.house.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** What a bundle's manifest says about its dependencies, by bare name: without versions and directives. */
record BundleManifest(String name, Set<String> requiredBundles, Set<String> importedPackages) {

	static BundleManifest of(Path bundle) {
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			Attributes attributes = new Manifest(in).getMainAttributes();
			return new BundleManifest(names(attributes, "Bundle-SymbolicName").iterator().next(),
					names(attributes, "Require-Bundle"), names(attributes, "Import-Package"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Set<String> names(Attributes attributes, String header) {
		String value = attributes.getValue(header);
		Set<String> names = new TreeSet<>();
		if (value != null)
			Arrays.stream(value.replaceAll("\"[^\"]*\"", "").split(","))
					.map(clause -> clause.split(";")[0].strip()).forEach(names::add);
		return names;
	}
}
