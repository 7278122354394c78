package trapline.library.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of a module into words; comments fall out. */
final class Lexer {
	private static final Pattern WORDS = Pattern.compile("//[^\\n]*|/\\*.*?\\*/"
			+ "|(?<string>\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])*+')"
			+ "|(?<rule>[A-Z]-[0-9]+(?:\\.[A-Za-z0-9_]+)*)"
			+ "|(?<word>#?[A-Za-z_][A-Za-z0-9_]*)"
			+ "|(?<number>[0-9][0-9A-Fa-fxX_]*(?:\\.[0-9]+)?)"
			+ "|(?<sign>->|<-|:=|\\.\\.|==|!=|<=|>=|&&|\\|\\||[^\\s\\w])", Pattern.DOTALL);

	private Lexer() {
	}

	static List<Token> words(String text) {
		List<Token> words = new ArrayList<>();
		Matcher matcher = WORDS.matcher(text);
		int line = 1;
		int counted = 0;
		while (matcher.find()) {
			for (; counted < matcher.start(); counted++) {
				line += text.charAt(counted) == '\n' ? 1 : 0;
			}
			Token token = token(matcher, line);
			if (token != null) {
				words.add(token);
			}
		}
		return words;
	}

	private static Token token(Matcher matcher, int line) {
		String text = matcher.group();
		Token.Kind kind;
		if (matcher.group("string") != null) {
			kind = Token.Kind.STRING;
			text = text.substring(1, text.length() - 1).replace("\\\"", "\"");
		} else if (matcher.group("rule") != null) {
			kind = Token.Kind.RULE_ID;
		} else if (matcher.group("word") != null) {
			kind = Token.Kind.WORD;
		} else if (matcher.group("number") != null) {
			kind = Token.Kind.NUMBER;
		} else if (matcher.group("sign") != null) {
			kind = Token.Kind.SIGN;
		} else {
			return null;
		}
		return new Token(kind, text, line, matcher.start(), matcher.end());
	}
}
