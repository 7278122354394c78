package trapline.conform.program;

import java.util.List;
import java.util.Set;

/** The pages of the schema. One whose parts programs tell apart is several objects of the notation. */
final class Pages {
	private static final Set<String> NAMES = Set.of("A", "B", "C", "D", "RO", "STK", "EPTHOLE", "EPTHOLE2");

	private static final Set<String> ABSENT = Set.of("A", "B", "C");
	private static final Set<String> WITH_TOP = Set.of("STK", "EPTHOLE", "EPTHOLE2");
	private static final int TOP = 0xf00;

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

	/** Whether the guest has not mapped a page when it starts. */
	static boolean isAbsent(String page) {
		return ABSENT.contains(page);
	}

	/** Where a stack that ends with a page begins: its last word. */
	static String end(String page) {
		return of(page) + "_end";
	}

	/**
	 * A stack pointer inside a page: the word that an IRET from there reads first, RFLAGS.
	 *
	 * @throws UnsupportedProgram if no object of the notation stands for that word
	 */
	static String top(Object page, int offset) {
		if (offset != TOP || !WITH_TOP.contains(of(page)))
			throw new UnsupportedProgram(
					"the mapping does not cover a stack pointer of " + page + "+0x" + Integer.toHexString(offset));
		return page + "_top";
	}

	/** All objects that stand for a page. */
	static List<String> parts(String page) {
		return List.of(of(page), end(page), page + "_top");
	}
}
