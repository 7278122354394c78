package trapline.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.model.scenario.ScenarioPackage;
import trapline.model.semantics.SemanticsPackage;

/** The metamodels are documented, and their code belongs to them. */
class MetamodelTest {

	static List<EPackage> packages() {
		return List.of(SemanticsPackage.eINSTANCE, ScenarioPackage.eINSTANCE);
	}

	static Stream<EClass> classes() {
		return packages().stream().flatMap(each -> each.getEClassifiers().stream()).map(EClass.class::cast);
	}

	@Test
	void everyClassAndFeatureIsDocumented() {
		List<String> silent = new ArrayList<>();
		for (EPackage each : packages())
			source(each).getEClassifiers().stream().map(EClass.class::cast).forEach(type -> {
				if (EcoreUtil.getDocumentation(type) == null)
					silent.add(type.getName());
				for (EStructuralFeature feature : type.getEStructuralFeatures())
					if (EcoreUtil.getDocumentation(feature) == null)
						silent.add(type.getName() + "." + feature.getName());
			});
		assertEquals(List.of(), silent);
	}

	/** The generated code does without the documentation; the file it was made from has it. */
	private static EPackage source(EPackage generated) {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(here.resolve("bundles/trapline.model/model")))
			here = here.getParent();
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		Path file = here.resolve("bundles/trapline.model/model/" + generated.getName() + ".ecore");
		EPackage source = (EPackage) set.getResource(URI.createFileURI(file.toString()), true).getContents().get(0);
		assertEquals(generated.getEClassifiers().size(), source.getEClassifiers().size());
		return source;
	}

	@ParameterizedTest
	@MethodSource("packages")
	void packagesAreFoundByTheirAddress(EPackage each) {
		assertSame(each, EPackage.Registry.INSTANCE.getEPackage(each.getNsURI()));
	}

	@Test
	void everyConcreteClassCanBeMadeAndCopied() {
		classes().filter(type -> !type.isAbstract()).forEach(type -> {
			var object = EcoreUtil.create(type);
			assertInstanceOf(type.getInstanceClass(), object);
			assertSame(type, EcoreUtil.copy(object).eClass());
		});
	}
}
