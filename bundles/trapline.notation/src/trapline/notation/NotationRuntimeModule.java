package trapline.notation;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.XtextResource;

import trapline.notation.conversion.NotationValueConverters;
import trapline.notation.conversion.WholeNameConverter;
import trapline.notation.messages.LinkingMessages;
import trapline.notation.messages.SyntaxMessages;

/** What the notation does differently from a plain Xtext language. */
public class NotationRuntimeModule extends AbstractNotationRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return NotationValueConverters.class;
	}

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return NotationResource.class;
	}

	public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
		return WholeNameConverter.class;
	}

	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
		return LinkingMessages.class;
	}

	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return SyntaxMessages.class;
	}
}
