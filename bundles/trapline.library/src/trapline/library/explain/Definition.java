package trapline.library.explain;

import java.util.List;
import java.util.Set;

/**
 * A rule, hazard, cost or named value as a module defines it.
 *
 * @param id        its id or name
 * @param aliases   other names; usually none
 * @param kind      what it is, e.g. {@code step of proc deliver}
 * @param sentence  what it says; may be empty
 * @param citations its sources; may be empty
 * @param file      the module's file as people know it
 * @param line      where it begins, from 1
 * @param source    its text as written, without common indentation
 * @param words     every word in its text, for searches
 * @param writes    what it assigns to
 * @param number    of a value its number; null for anything else
 */
public record Definition(String id, List<String> aliases, String kind, String sentence, List<String> citations,
		String file, int line, String source, List<String> words, Set<String> writes, Integer number) {
	static final String VALUE = "value of ";

	public Definition {
		aliases = List.copyOf(aliases);
		citations = List.copyOf(citations);
		words = List.copyOf(words);
		writes = Set.copyOf(writes);
	}

	/** Whether that is its id or one of its aliases. */
	boolean isExactly(String name) {
		return id.equalsIgnoreCase(name) || aliases.stream().anyMatch(name::equalsIgnoreCase);
	}

	/** Whether that is its id, one of its aliases, or a family of ids that it belongs to. */
	public boolean answersTo(String name) {
		return isExactly(name) || id.length() > name.length() && id.charAt(name.length()) == '.'
						&& id.regionMatches(true, 0, name, 0, name.length());
	}

	/** The type that it is a value of; null for anything else. */
	String type() {
		return isValue() ? kind.substring(VALUE.length()) : null;
	}

	/** Whether it changes what another module says. */
	boolean isOverride() {
		return kind.startsWith("override");
	}

	/** Whether it names a value, rather than says what happens. */
	public boolean isValue() {
		return kind.startsWith(VALUE);
	}
}
