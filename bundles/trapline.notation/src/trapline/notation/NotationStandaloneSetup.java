package trapline.notation;


/**
 * Initialization support for running Xtext languages without Equinox extension registry.
 */
public class NotationStandaloneSetup extends NotationStandaloneSetupGenerated {

	public static void doSetup() {
		new NotationStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
