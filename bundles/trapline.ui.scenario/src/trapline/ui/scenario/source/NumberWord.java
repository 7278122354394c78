package trapline.ui.scenario.source;

import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

/** Recognises numbers, decimal and hexadecimal, that are not part of a name. */
final class NumberWord implements IRule {
	private final IToken token;

	NumberWord(IToken token) {
		this.token = token;
	}

	@Override
	public IToken evaluate(ICharacterScanner scanner) {
		int c = scanner.read();
		if (!isDigit(c) || scanner.getColumn() > 1 && isNameBefore(scanner)) {
			scanner.unread();
			return Token.UNDEFINED;
		}
		while (isDigit(c) || c == 'x' || c == 'X' || c == '_' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F') {
			c = scanner.read();
		}
		scanner.unread();
		return token;
	}

	/** Looks at the character before the one just read. */
	private static boolean isNameBefore(ICharacterScanner scanner) {
		scanner.unread();
		scanner.unread();
		int before = scanner.read();
		scanner.read();
		return Character.isLetterOrDigit(before) || before == '_';
	}

	private static boolean isDigit(int c) {
		return c >= '0' && c <= '9';
	}
}
