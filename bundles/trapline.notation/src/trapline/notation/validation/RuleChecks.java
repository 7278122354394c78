package trapline.notation.validation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

import trapline.model.scenario.CheckDeclaration;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.Without;
import trapline.model.semantics.Disable;
import trapline.model.semantics.Document;
import trapline.model.semantics.Hazard;
import trapline.model.semantics.Module;
import trapline.model.semantics.Rule;
import trapline.model.semantics.RuleOverride;
import trapline.model.semantics.SemanticsPackage;
import trapline.notation.messages.Suggestion;
import trapline.notation.scoping.RuleIndex;

/** Whether rules and hazards that are named by id exist, and have ids of their own. */
public class RuleChecks extends Checks {

	static final String UNKNOWN_RULE = "rule.unknown";
	static final String UNKNOWN_HAZARD = "hazard.unknown";
	static final String DUPLICATE = "rule.duplicate";

	@Check
	public void uniqueIds(Module module) {
		RuleIndex rules = rulesFrom(module);
		Set<String> told = new HashSet<>();
		for (String id : new RuleIndex(List.of(module)).ids())
			for (Rule rule : rules.all(id))
				if (documentOf(rule) == module && rules.all(id).get(0) != rule && told.add(id))
					error("there is another rule " + id + (documentOf(rules.all(id).get(0)) instanceof Module other ? " in " + other.getName() : ""),
							rule, SemanticsPackage.Literals.RULE__ID, DUPLICATE);
	}

	@Check
	public void exists(Without without) {
		rule(without, without.getRule(), ScenarioPackage.Literals.WITHOUT__RULE);
	}

	@Check
	public void exists(Disable disable) {
		rule(disable, disable.getRule(), SemanticsPackage.Literals.DISABLE__RULE);
	}

	@Check
	public void exists(RuleOverride override) {
		rule(override, override.getId(), SemanticsPackage.Literals.RULE__ID);
	}

	@Check
	public void exists(Hazard hazard) {
		rule(hazard, hazard.getAt(), SemanticsPackage.Literals.HAZARD__AT);
	}

	@Check
	public void exists(CheckDeclaration check) {
		Set<String> hazards = hazardsFrom(check);
		if (check.getHazard() != null && !hazards.contains(check.getHazard()))
			error("no hazard " + check.getHazard() + Suggestion.question(check.getHazard(), hazards), check,
					ScenarioPackage.Literals.CHECK_DECLARATION__HAZARD, UNKNOWN_HAZARD);
	}

	private Set<String> hazardsFrom(EObject object) {
		Set<String> ids = new LinkedHashSet<>();
		for (Document document : visibleFrom(object))
			if (document instanceof Module module)
				module.getElements().stream().filter(Hazard.class::isInstance).map(Hazard.class::cast).forEach(hazard -> {
					ids.add(hazard.getName());
					ids.addAll(hazard.getAliases());
				});
		return ids;
	}

	private void rule(EObject user, String id, EStructuralFeature feature) {
		Set<String> ids = rulesFrom(user).ids();
		if (id == null || ids.contains(id))
			return;
		List<String> parts = ids.stream().filter(known -> known.startsWith(id + ".")).sorted().toList();
		String hint = parts.isEmpty() ? Suggestion.question(id, ids)
				: "; its parts are " + String.join(", ", parts.subList(0, Math.min(6, parts.size()))) + (parts.size() > 6 ? " ..." : "");
		error("no rule " + id + hint, user, feature, UNKNOWN_RULE);
	}
}
