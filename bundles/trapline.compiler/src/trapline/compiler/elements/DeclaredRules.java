package trapline.compiler.elements;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import trapline.model.semantics.Block;
import trapline.model.semantics.Disable;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Row;
import trapline.model.semantics.Rule;
import trapline.model.semantics.RuleOverride;

/** The rules of a platform, by id: which there are, what replaces them, and which its modules take out. */
final class DeclaredRules {
	private final Map<String, RuleOverride> overrides = new LinkedHashMap<>();
	private final Map<String, Disable> disabled = new LinkedHashMap<>();
	private final Set<String> ids = new HashSet<>();

	DeclaredRules(Platform platform) {
		platform.all(RuleOverride.class).forEach(
				o -> overrides.merge(o.getId(), o, (first, later) -> platform.dependencies().buildsOn(first, later) ? first : later));
		platform.all(Disable.class).forEach(d -> disabled.put(d.getRule(), d));
		platform.elements().stream().filter(e -> !(e instanceof RuleOverride || e instanceof Disable)).forEach(this::meet);
	}

	private void meet(EObject object) {
		if (object instanceof Block || object instanceof Expression) {
			return;
		}
		if (object instanceof Row row) {
			ids.add(Rules.id(row));
		} else if (object instanceof Rule rule && rule.getId() != null) {
			ids.add(rule.getId());
		}
		object.eContents().forEach(this::meet);
	}

	/** Whether some element declares a rule with this id. */
	boolean exists(String id) {
		return ids.contains(id);
	}

	/** What replaces rules, by their ids; a module that builds on others decides. */
	Map<String, RuleOverride> overrides() {
		return overrides;
	}

	/** What takes rules out, by their ids. */
	Map<String, Disable> disabled() {
		return disabled;
	}

	/** What replaced a rule; null if it is as it was. */
	RuleOverride override(Rule rule) {
		return rule.getId() == null ? null : overrides.get(rule.getId());
	}
}
