package trapline.notation.ide;

import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import trapline.notation.parser.antlr.internal.InternalNotationLexer;

/** Editor services. Colours come from the lexer of the parser. */
public class NotationIdeModule extends AbstractNotationIdeModule {

	public void configureHighlightingLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.HIGHLIGHTING)).to(InternalNotationLexer.class);
	}

	public void configureHighlightingTokenDefProvider(Binder binder) {
		binder.bind(ITokenDefProvider.class).annotatedWith(Names.named(LexerIdeBindings.HIGHLIGHTING)).to(AntlrTokenDefProvider.class);
	}
}
