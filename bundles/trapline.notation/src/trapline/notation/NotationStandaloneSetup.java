package trapline.notation;

import org.eclipse.emf.ecore.EPackage;

import com.google.inject.Injector;

import trapline.model.scenario.ScenarioPackage;
import trapline.model.semantics.SemanticsPackage;

/** Makes the notation known to EMF and Xtext; needed once, in a plain JVM and under OSGi alike. */
public class NotationStandaloneSetup extends NotationStandaloneSetupGenerated {

	public static void doSetup() {
		new NotationStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		// imported packages are not among those that the generated code registers
		EPackage.Registry.INSTANCE.putIfAbsent(SemanticsPackage.eNS_URI, SemanticsPackage.eINSTANCE);
		EPackage.Registry.INSTANCE.putIfAbsent(ScenarioPackage.eNS_URI, ScenarioPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
