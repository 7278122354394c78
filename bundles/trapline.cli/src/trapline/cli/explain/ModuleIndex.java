package trapline.cli.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import trapline.library.Library;

/** Everything that the modules of a library define. */
public final class ModuleIndex {
	private static final int LEAST_ALIKE = 3;

	private final List<Definition> definitions = new ArrayList<>();

	/** Reads all modules of a library. */
	public ModuleIndex(Library library) {
		for (String module : library.modules()) {
			library.module(module).ifPresent(url -> definitions
					.addAll(new ModuleReader(module.replace('.', '/') + ".trapsem", Library.read(url)).read()));
		}
	}

	/**
	 * What answers to a name: an id, an alias, the name of a value; then the members of a family of ids. In the order of the
	 * modules.
	 */
	public List<Definition> named(String name) {
		return definitions.stream().filter(definition -> definition.answersTo(name))
				.sorted(Comparator.comparing(definition -> !definition.isExactly(name))).toList();
	}

	/** The rules in whose text a word occurs, apart from those of that name. */
	public List<Definition> mentioning(String word) {
		return definitions.stream().filter(definition -> !definition.answersTo(word) && !definition.isValue()
				&& definition.words().contains(word)).toList();
	}

	/** Names that begin alike, the most alike first, for a hint; at most so many. */
	public List<String> near(String name, int most) {
		return definitions.stream().map(Definition::id).distinct().filter(id -> common(id, name) >= LEAST_ALIKE)
				.sorted(Comparator.comparingInt((String id) -> -common(id, name)).thenComparing(id -> id)).limit(most).toList();
	}

	/** How many characters two names have in common from the beginning. */
	private static int common(String a, String b) {
		int length = 0;
		while (length < a.length() && length < b.length()
				&& Character.toLowerCase(a.charAt(length)) == Character.toLowerCase(b.charAt(length))) {
			length++;
		}
		return length;
	}
}
