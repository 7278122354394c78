package trapline.notation.parser.antlr;

import com.google.inject.Inject;
import org.eclipse.xtext.parser.antlr.AbstractAntlrParser;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import trapline.notation.parser.antlr.internal.InternalNotationParser;
import trapline.notation.services.NotationGrammarAccess;

public class NotationParser extends AbstractAntlrParser {

	@Inject
	private NotationGrammarAccess grammarAccess;

	@Override
	protected void setInitialHiddenTokens(XtextTokenStream tokenStream) {
		tokenStream.setInitialHiddenTokens("RULE_WS", "RULE_ML_COMMENT", "RULE_SL_COMMENT");
	}
	

	@Override
	protected InternalNotationParser createParser(XtextTokenStream stream) {
		return new InternalNotationParser(stream, getGrammarAccess());
	}

	@Override 
	protected String getDefaultRuleName() {
		return "Document";
	}

	public NotationGrammarAccess getGrammarAccess() {
		return this.grammarAccess;
	}

	public void setGrammarAccess(NotationGrammarAccess grammarAccess) {
		this.grammarAccess = grammarAccess;
	}
}
