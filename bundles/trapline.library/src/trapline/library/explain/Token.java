package trapline.library.explain;

/**
 * A word of the notation.
 *
 * @param kind what it is
 * @param text as written; a string without its quotes
 * @param line counted from 1
 * @param from offset of its first character in the file
 * @param to   offset past its last character
 */
record Token(Kind kind, String text, int line, int from, int to) {
	enum Kind {
		WORD, RULE_ID, NUMBER, STRING, SIGN
	}

	boolean is(String word) {
		return kind != Kind.STRING && text.equals(word);
	}
}
