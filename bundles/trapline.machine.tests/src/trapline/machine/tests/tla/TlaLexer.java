package trapline.machine.tests.tla;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a module into words, without its head, end and comments. */
final class TlaLexer {
	private static final Pattern WORD = Pattern.compile("\\s+|\\\\\\*[^\\n]*|\\(\\*.*?\\*\\)"
			+ "|(?<word>[A-Za-z_][A-Za-z0-9_]*|\\d+|\\\\[a-zA-Z]+|==|\\|->|->|<=|>=|<<|>>|:>|@@|\\.\\.|/\\\\|\\\\/|\\[\\]"
			+ "|[=#<>\\[\\](){},:.!'~+\\-*%^])", Pattern.DOTALL);

	private TlaLexer() {
	}

	static List<String> words(String module) {
		String text = module.substring(module.indexOf('\n'), module.lastIndexOf("===="));
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		int at = 0;
		while (at < text.length()) {
			if (!matcher.find(at) || matcher.start() != at) {
				throw new IllegalStateException("not TLA+: " + text.substring(at, Math.min(at + 40, text.length())));
			}
			if (matcher.group("word") != null) {
				words.add(matcher.group("word"));
			}
			at = matcher.end();
		}
		return words;
	}
}
