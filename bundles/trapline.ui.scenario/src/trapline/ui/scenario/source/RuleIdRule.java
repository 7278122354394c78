package trapline.ui.scenario.source;

import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

/** Recognises ids of rules and hazards: a capital, a dash, digits, and parts behind points. */
final class RuleIdRule implements IRule {
	private final IToken token;

	RuleIdRule(IToken token) {
		this.token = token;
	}

	@Override
	public IToken evaluate(ICharacterScanner scanner) {
		int read = 0;
		int c = next(scanner);
		read++;
		if (c >= 'A' && c <= 'Z') {
			c = next(scanner);
			read++;
			if (c == '-') {
				int digits = -1;
				do {
					c = next(scanner);
					read++;
					digits++;
				} while (Character.isDigit(c));
				if (digits > 0) {
					while (Character.isLetterOrDigit(c) || c == '_' || c == '.') {
						c = next(scanner);
					}
					scanner.unread();
					return token;
				}
			}
		}
		for (; read > 0; read--) {
			scanner.unread();
		}
		return Token.UNDEFINED;
	}

	private static int next(ICharacterScanner scanner) {
		return scanner.read();
	}
}
