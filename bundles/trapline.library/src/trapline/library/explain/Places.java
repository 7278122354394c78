package trapline.library.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the names of variables among the words of a module. */
final class Places {
	private Places() {
	}

	/** What is assigned to between two places, both included: {@code b} of {@code b[i].c := 1}. */
	static Set<String> written(List<Token> words, int first, int last) {
		Set<String> names = new HashSet<>();
		for (int i = first + 1; i <= last; i++) {
			if (words.get(i).is(":=")) {
				names.add(words.get(base(words, i - 1)).text());
			}
		}
		return names;
	}

	/** The first word of the place that ends there. */
	private static int base(List<Token> words, int end) {
		int i = end;
		while (i > 0) {
			if (words.get(i).is("]")) {
				int depth = 1;
				for (i--; i > 0 && depth > 0; i--) {
					depth += words.get(i).is("]") ? 1 : words.get(i).is("[") ? -1 : 0;
				}
			} else if (words.get(i - 1).is(".")) {
				i -= 2;
			} else {
				return i;
			}
		}
		return i;
	}

	/** The variables that the state block declares whose first word is at a place. */
	static Set<String> declared(List<Token> words, int at) {
		Set<String> names = new HashSet<>();
		int depth = 0;
		for (int i = at; i + 1 < words.size(); i++) {
			depth += words.get(i).is("{") ? 1 : words.get(i).is("}") ? -1 : 0;
			if (depth == 1 && words.get(i).kind() == Token.Kind.WORD && Set.of(":", "[", "{").contains(words.get(i + 1).text())) {
				names.add(words.get(i).text());
			}
			if (depth == 0 && words.get(i).is("}")) {
				break;
			}
		}
		return names;
	}
}
