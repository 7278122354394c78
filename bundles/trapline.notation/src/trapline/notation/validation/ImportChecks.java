package trapline.notation.validation;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.semantics.Document;
import trapline.model.semantics.Import;
import trapline.model.semantics.Module;
import trapline.model.semantics.SemanticsPackage;
import trapline.notation.scoping.ModulePath;

/** Whether the modules that a file names exist. */
public class ImportChecks extends Checks {

	static final String UNKNOWN = "module.unknown";

	@Check
	public void exists(Import use) {
		find(use, use.getModule(), SemanticsPackage.Literals.IMPORT__MODULE);
	}

	@Check
	public void exists(Scenario scenario) {
		find(scenario, scenario.getPlatform(), ScenarioPackage.Literals.SCENARIO__PLATFORM);
	}

	@Check
	public void exists(Module module) {
		find(module, module.getBase(), SemanticsPackage.Literals.MODULE__BASE);
		URI uri = module.eResource().getURI();
		if (module.getName() != null && uri.isFile() && "trapsem".equals(uri.fileExtension()) && !module.getName().endsWith(uri.trimFileExtension().lastSegment()))
			warning("the module is named '" + module.getName() + "' but its file is '" + uri.lastSegment() + "': nobody will find it by name",
					SemanticsPackage.Literals.MODULE__NAME, "module.file");
	}

	private void find(EObject user, String name, EStructuralFeature feature) {
		Document document = documentOf(user);
		if (name == null || document.eResource().getResourceSet() == null)
			return;
		ModulePath path = ModulePath.of(document.eResource().getResourceSet());
		if (path.find(document, name) == null && !path.isUnreadable(name))
			error("no module named '" + name + "'; looked for " + name.replace('.', '/') + ModulePath.EXTENSION
					+ " beside this file and in the library", user, feature, UNKNOWN, name);
	}
}
