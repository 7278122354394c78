package trapline.notation.messages;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/**
 * Keeps apart what the parser did not expect and what a value converter did not like. The words for the former are
 * found later, by {@link SyntaxProblem}, which sees the whole text.
 */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

	/** The code of errors whose message says it all. */
	static final String VALUE = "syntax.value";

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return new SyntaxErrorMessage(context.getDefaultMessage(), VALUE);
	}
}
