package trapline.conform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.Corpus;
import trapline.conform.kvm.Family;
import trapline.conform.kvm.VerdictTable;
import trapline.library.Library;
import trapline.model.semantics.CallExpression;
import trapline.model.semantics.Definition;
import trapline.model.semantics.Hazard;
import trapline.model.semantics.Module;
import trapline.model.semantics.NamedTypeRef;
import trapline.model.semantics.Reference;
import trapline.model.semantics.StateGroup;
import trapline.model.semantics.Table;
import trapline.model.semantics.Variable;
import trapline.notation.NotationLoader;

/** Detectors and verdicts look at state and history: they know no policy, and nobody sets them. */
class BlindDetectorsTest {
	private static final Set<String> VERDICTS = Set.of("ok", "blocked", "hazard", "fatal", "verdict");

	private static final List<Module> MODULES = modules();

	private final Set<String> policies = new TreeSet<>();
	private final Set<String> enums = new TreeSet<>();

	BlindDetectorsTest() {
		Family.all().forEach(family -> {
			policies.add(family.policy());
			enums.add(family.variants());
		});
	}

	private static List<Module> modules() {
		List<Module> modules = new ArrayList<>();
		NotationLoader loader = NotationLoader.unchecked(Library.standard()::module);
		for (String name : Library.standard().modules())
			loader.load(Library.read(Library.standard().module(name).orElseThrow()), name + ".trapsem").module().ifPresent(modules::add);
		return modules;
	}

	@Test
	void noDetectorLooksAtThePolicy() {
		int detectors = 0;
		for (Module module : MODULES)
			for (Hazard hazard : all(module, Hazard.class)) {
				detectors++;
				assertEquals(Set.of(), policiesIn(hazard, new HashSet<>()), module.getName() + ": " + hazard.getName());
			}
		assertTrue(detectors > 40, () -> "only " + MODULES);
	}

	@Test
	void theTestWouldSeeADetectorThatDoes() {
		Module module = new NotationLoader(Library.standard()::module).load("""
				module a.b "c"
				import kvm.apf.host
				def told = gates(policy).asynchronous;
				hazard H1_X "x" when told;
				""", "a/b.trapsem").module().orElseThrow();
		assertEquals(new TreeSet<>(policies), policiesIn(all(module, Hazard.class).get(0), new HashSet<>()));
	}

	/** What a verdict is made of is defined by state; no rule can assign it. */
	@Test
	void noVariableIsAVerdictOrAHazard() {
		Set<String> detectors = new TreeSet<>(VERDICTS);
		for (Module module : MODULES)
			for (Hazard hazard : all(module, Hazard.class)) {
				detectors.add(hazard.getName());
				detectors.addAll(hazard.getAliases());
			}
		Family.all().forEach(family -> detectors.addAll(List.of(family.refused(), family.died())));
		for (Module module : MODULES)
			for (StateGroup group : all(module, StateGroup.class))
				for (Variable variable : group.getVariables())
					assertFalse(detectors.contains(variable.getName()), module.getName() + " has a variable " + variable.getName());
	}

	@Test
	void verdictsAreDefinedByStateAlone() {
		for (Family family : Family.all())
			for (String name : List.of(family.refused(), family.died())) {
				List<Definition> definitions = MODULES.stream().flatMap(module -> all(module, Definition.class).stream())
						.filter(definition -> name.equals(definition.getName())).toList();
				assertFalse(definitions.isEmpty(), "no module defines " + name);
				for (Definition definition : definitions)
					assertEquals(Set.of(), policiesIn(definition, new HashSet<>()), name);
			}
	}

	/** One id, one sentence, and names by which people may call it. */
	@Test
	void anIdOrAliasBelongsToOneDetector() {
		Map<String, String> owners = new LinkedHashMap<>();
		for (Module module : MODULES)
			for (Hazard hazard : all(module, Hazard.class)) {
				List<String> names = new ArrayList<>(hazard.getAliases());
				names.add(hazard.getName());
				for (String name : names) {
					String owner = owners.putIfAbsent(name, hazard.getName());
					assertTrue(owner == null || owner.equals(hazard.getName()), name + " is " + owner + " and " + hazard.getName());
				}
			}
	}

	@Test
	void everyHazardOfAPlayedScenarioHasADetectorWithAnAlias() {
		Map<String, Hazard> detectors = new LinkedHashMap<>();
		MODULES.forEach(module -> all(module, Hazard.class).forEach(hazard -> detectors.put(hazard.getName(), hazard)));
		for (CatalogueCase one : Corpus.read(List.of(Folder.of("kvm"))).catalogued())
			if (Family.played().contains(one.scenario().section()))
				for (String id : one.expectation().hazards()) {
					assertTrue(detectors.containsKey(id), id + " of " + one.id() + " has no detector");
					assertFalse(detectors.get(id).getAliases().isEmpty(), id + " has no name for people");
				}
	}

	@Test
	void theTableOfVerdictsNamesHazardsThatCataloguesKnow() {
		Set<String> known = new TreeSet<>();
		Corpus.read(List.of(Folder.of("kvm"))).catalogued().forEach(one -> known.addAll(one.hazards()));
		assertEquals(Set.of(), VerdictTable.listed().stream().filter(id -> !known.contains(id)).collect(Collectors.toSet()));
	}

	/** The policies that something looks at, through all definitions that it uses. */
	private Set<String> policiesIn(EObject object, Set<EObject> seen) {
		Set<String> found = new TreeSet<>();
		if (!seen.add(object))
			return found;
		TreeIterator<EObject> parts = object.eAllContents();
		while (parts.hasNext()) {
			EObject part = parts.next();
			EObject used = part instanceof Reference reference ? reference.getSymbol()
					: part instanceof CallExpression call ? call.getFunction() : null;
			if (used instanceof Variable variable && policies.contains(variable.getName()))
				found.add(variable.getName());
			if (used instanceof Table table && table.getParams().stream().anyMatch(param -> param.getType() instanceof NamedTypeRef type
					&& enums.contains(type.getType().getName())))
				found.addAll(policies);
			if (used instanceof Definition definition)
				found.addAll(policiesIn(definition, seen));
		}
		return found;
	}

	private static <T> List<T> all(Module module, Class<T> kind) {
		return module.getElements().stream().filter(kind::isInstance).map(kind::cast).toList();
	}
}
