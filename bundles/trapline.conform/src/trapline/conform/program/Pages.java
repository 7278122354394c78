package trapline.conform.program;

import java.util.List;
import java.util.Set;

/** The pages of the schema. One whose parts programs tell apart is several objects of the notation. */
final class Pages {
	private static final Set<String> NAMES = Set.of("A", "B", "C", "D", "RO", "STK", "EPTHOLE", "EPTHOLE2");

	private Pages() {
	}

	/**
	 * A page as the notation names it.
	 *
	 * @throws UnsupportedProgram if the schema has no such page
	 */
	static String of(Object page) {
		String name = String.valueOf(page);
		if (!NAMES.contains(name))
			throw new UnsupportedProgram("the mapping does not cover the page '" + name + "'");
		return name;
	}

	/** Where a stack that ends with a page begins: its last word. */
	static String end(String page) {
		return of(page) + "_end";
	}

	/** All objects that stand for a page. */
	static List<String> parts(String page) {
		return List.of(of(page), end(page), page + "_top");
	}
}
