package trapline.notation.scoping;

import org.eclipse.xtext.scoping.impl.DelegatingScopeProvider;

public abstract class AbstractNotationScopeProvider extends DelegatingScopeProvider {
}
