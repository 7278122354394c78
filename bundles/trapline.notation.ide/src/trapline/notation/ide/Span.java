package trapline.notation.ide;

/**
 * A stretch of text of one colour.
 *
 * @param offset of the first character, from 0
 * @param length in characters
 */
public record Span(int offset, int length, Style style) {

	/** What a token is, as far as colours tell. */
	public enum Style {
		KEYWORD, NAME, RULE, TEXT, NUMBER, COMMENT, PUNCTUATION, BLANK, WRONG;

		static Style of(String id, String token) {
			if (token.isBlank())
				return BLANK;
			return switch (id) {
			case "keyword" -> KEYWORD;
			case "string" -> TEXT;
			case "number" -> NUMBER;
			case "comment" -> COMMENT;
			case "punctuation" -> PUNCTUATION;
			case "error" -> WRONG;
			default -> byText(token);
			};
		}

		private static Style byText(String token) {
			if (token.matches("[A-Z]-\\d.*"))
				return RULE;
			return Character.isDigit(token.charAt(0)) ? NUMBER : NAME;
		}
	}
}
