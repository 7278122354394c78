package trapline.notation.ide;

import org.eclipse.xtext.util.Modules2;

import com.google.inject.Guice;
import com.google.inject.Injector;

import trapline.notation.NotationRuntimeModule;
import trapline.notation.NotationStandaloneSetup;

/** The language with its editor services. */
public class NotationIdeSetup extends NotationStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new NotationRuntimeModule(), new NotationIdeModule()));
	}
}
