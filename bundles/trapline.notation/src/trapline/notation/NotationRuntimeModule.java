package trapline.notation;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;

import trapline.notation.conversion.NotationValueConverters;
import trapline.notation.conversion.WholeNameConverter;
import trapline.notation.messages.LinkingMessages;

/** What the notation does differently from a plain Xtext language. */
public class NotationRuntimeModule extends AbstractNotationRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return NotationValueConverters.class;
	}

	public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
		return WholeNameConverter.class;
	}

	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
		return LinkingMessages.class;
	}
}
