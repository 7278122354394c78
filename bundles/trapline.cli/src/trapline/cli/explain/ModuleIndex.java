package trapline.cli.explain;

import java.util.ArrayList;
import java.util.List;

import trapline.library.Library;

/** Everything that the modules of a library define. */
public final class ModuleIndex {
	private final List<Definition> definitions = new ArrayList<>();

	/** Reads all modules of a library. */
	public ModuleIndex(Library library) {
		for (String module : library.modules()) {
			library.module(module).ifPresent(url -> definitions
					.addAll(new ModuleReader(module.replace('.', '/') + ".trapsem", Library.read(url)).read()));
		}
	}

	/** What answers to a name: an id, an alias, a family of ids, the name of a value. In the order of the modules. */
	public List<Definition> named(String name) {
		return definitions.stream().filter(definition -> definition.answersTo(name)).toList();
	}

	/** The rules in whose text a word occurs, apart from those of that name. */
	public List<Definition> mentioning(String word) {
		return definitions.stream().filter(definition -> !definition.answersTo(word) && !definition.isValue()
				&& definition.words().contains(word)).toList();
	}

	/** Names that begin alike, for a hint; at most so many. */
	public List<String> near(String name, int most) {
		String start = name.length() > 3 ? name.substring(0, 3) : name;
		return definitions.stream().map(Definition::id).filter(id -> id.regionMatches(true, 0, start, 0, start.length()))
				.distinct().limit(most).toList();
	}
}
