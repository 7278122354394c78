package trapline.ui.scenario.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;

import trapline.notation.NotationLoader;
import trapline.ui.timeline.paint.TimelineColours;

/** Gives the words of the notation their colours, outside of comments and strings. The words come from the grammar. */
final class NotationColours extends RuleBasedScanner {
	private static final String PREFIX = "trapline.ui.source.";

	NotationColours() {
		List<IRule> rules = new ArrayList<>();
		rules.add(new RuleIdRule(token("rule", SWT.BOLD)));
		rules.add(new NumberWord(token("number", SWT.NORMAL)));
		rules.add(words(token("keyword", SWT.BOLD)));
		setRules(rules.toArray(IRule[]::new));
		setDefaultReturnToken(new Token(new TextAttribute(new TimelineColours().of("timeline.text"))));
	}

	/** Colours all of a comment. */
	static ITokenScanner comments() {
		return plain(token("comment", SWT.ITALIC));
	}

	/** Colours all of a string. */
	static ITokenScanner strings() {
		return plain(token("string", SWT.NORMAL));
	}

	private static ITokenScanner plain(IToken token) {
		RuleBasedScanner scanner = new RuleBasedScanner();
		scanner.setDefaultReturnToken(token);
		return scanner;
	}

	private static WordRule words(IToken keyword) {
		WordRule words = new WordRule(new IWordDetector() {
			@Override
			public boolean isWordStart(char c) {
				return Character.isLetter(c) || c == '_' || c == '#';
			}

			@Override
			public boolean isWordPart(char c) {
				return Character.isLetterOrDigit(c) || c == '_';
			}
		}, Token.UNDEFINED);
		IGrammarAccess grammar = NotationLoader.injector().getInstance(IGrammarAccess.class);
		Set<String> keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
		keywords.stream().filter(word -> Character.isLetter(word.charAt(0))).forEach(word -> words.addWord(word, keyword));
		return words;
	}

	private static IToken token(String kind, int style) {
		ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		return new Token(new TextAttribute(colours.get(PREFIX + kind), null, style));
	}
}
