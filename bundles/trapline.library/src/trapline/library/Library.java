package trapline.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The texts that ship with the product: modules of semantics and example scenarios. They are found through a class
 * loader, in a plain JVM and under OSGi alike; as class loaders cannot list, an index file does.
 */
public final class Library {

	private static final String INDEX = "trapline/library/index.txt";
	private static final String CASES = "trapline/library/cases.txt";
	private static final String MODULES = "semantics/";
	private static final String MODULE = ".trapsem";
	private static final String EXAMPLES = "examples/";
	private static final String TEMPLATES = "templates/";
	private static final String EXAMPLE = ".trap";

	private final ClassLoader loader;

	/** A library whose texts and index a class loader finds. */
	public Library(ClassLoader loader) {
		this.loader = loader;
	}

	/** The texts of this product. */
	public static Library standard() {
		return new Library(Library.class.getClassLoader());
	}

	/**
	 * The text of a module.
	 *
	 * @param name dotted, e.g. {@code x.core} for {@code semantics/x/core.trapsem}
	 * @return empty if the library has no such module
	 */
	public Optional<URL> module(String name) {
		return Optional.ofNullable(loader.getResource(MODULES + name.replace('.', '/') + MODULE));
	}

	/** The dotted names of all modules, in order. */
	public List<String> modules() {
		return names(MODULES, MODULE).stream().map(name -> name.replace('/', '.')).toList();
	}

	/**
	 * An example by name.
	 *
	 * @param name as {@link Example#name()}
	 * @return empty if there is none
	 */
	public Optional<Example> example(String name) {
		URL url = loader.getResource(EXAMPLES + name + EXAMPLE);
		return url == null ? Optional.empty() : Optional.of(Example.of(name, url, read(url)));
	}

	/** All examples, by name. */
	public List<Example> examples() {
		return names(EXAMPLES, EXAMPLE).stream().flatMap(name -> example(name).stream()).toList();
	}

	/** All scenarios to begin with: those of the mail threads first, each kind by name. */
	public List<Template> templates() {
		return names(TEMPLATES, EXAMPLE).stream().sorted(Comparator.comparing((String name) -> !name.matches("s\\d.*")).thenComparing(name -> name))
				.map(name -> loader.getResource(TEMPLATES + name + EXAMPLE)).map(url -> Template.of(name(url), url, read(url))).toList();
	}

	private static String name(URL template) {
		String path = template.getPath();
		return path.substring(path.lastIndexOf('/') + 1, path.length() - EXAMPLE.length());
	}

	/** Recorded programs and examples that rules take part in: a few of many names, by the id of the rule. */
	public Map<String, List<String>> cases() {
		URL index = loader.getResource(CASES);
		Map<String, List<String>> cases = new TreeMap<>();
		if (index != null)
			read(index).lines().map(line -> line.split(": ", 2))
					.forEach(line -> cases.put(line[0], List.of(line[1].split(", "))));
		return cases;
	}

	/**
	 * The text behind an address that this library gave out.
	 *
	 * @throws UncheckedIOException if it cannot be read
	 */
	public static String read(URL url) {
		try (InputStream in = url.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private List<String> names(String folder, String ending) {
		URL index = loader.getResource(INDEX);
		if (index == null)
			return List.of();
		return read(index).lines().filter(line -> line.startsWith(folder) && line.endsWith(ending))
				.map(line -> line.substring(folder.length(), line.length() - ending.length())).toList();
	}
}
