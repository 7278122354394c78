package trapline.compiler.elements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import trapline.compiler.Problems;
import trapline.compiler.SourceMap;
import trapline.machine.RuleRef;
import trapline.machine.SourceSpan;
import trapline.model.scenario.Without;
import trapline.model.semantics.Block;
import trapline.model.semantics.Cost;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Row;
import trapline.model.semantics.Rule;
import trapline.model.semantics.RuleOverride;
import trapline.model.semantics.Table;

/** Which rules are in force, and what replaced them. */
public final class Rules {
	private final DeclaredRules declared;
	private final Map<String, EObject> disabled = new LinkedHashMap<>();
	private final Problems problems;
	private final SourceMap sources;

	/**
	 * @param semantics the elements
	 * @param without ids of further rules that are taken out
	 */
	public Rules(Semantics semantics, Set<String> without, Problems problems, SourceMap sources) {
		this.problems = problems;
		this.sources = sources;
		declared = semantics.platform().rules();
		disabled.putAll(declared.disabled());
		semantics.items(Without.class).forEach(w -> disabled.put(w.getRule(), w));
		without.forEach(id -> disabled.put(id, semantics.scenario()));
	}

	/** Whether some element declares a rule with this id. */
	public boolean exists(String id) {
		return declared.exists(id);
	}

	/** Reports overrides and disabled rules that name no rule. */
	public void reportUnknown() {
		disabled.forEach((id, by) -> {
			if (!exists(id)) {
				problems.error(by, "there is no rule " + id + " to take out in this platform");
			}
		});
		declared.overrides().forEach((id, by) -> {
			if (!exists(id)) {
				problems.error(by, "there is no rule " + id + " to override in this platform");
			}
		});
	}

	/** Whether a rule is in force; glue always is. */
	public boolean inForce(Rule rule) {
		return rule.getId() == null || !disabled.containsKey(rule.getId());
	}

	/** Whether a row is in force. */
	public boolean inForce(Row row) {
		return !disabled.containsKey(id(row));
	}

	/** Whether a hazard or blocker with this id is in force. */
	public boolean inForce(String id) {
		return !disabled.containsKey(id);
	}

	/** What replaced a rule; null if it is as it was. */
	public RuleOverride override(Rule rule) {
		return declared.override(rule);
	}

	/** The guard of a rule that may have been overridden; an override without a guard keeps the old one. */
	public Expression guard(Rule rule, Expression own) {
		RuleOverride override = override(rule);
		return override == null || override.getGuard() == null ? own : override.getGuard();
	}

	/** The body of a rule that may have been overridden. */
	public Block body(Rule rule, Block own) {
		RuleOverride override = override(rule);
		return override == null ? own : override.getBody();
	}

	/** The id of a row: its own, else that of its table and its number from 1. */
	public static String id(Row row) {
		if (row.getId() != null) {
			return row.getId();
		}
		Table table = (Table) row.eContainer();
		return table.getId() + "." + (table.getRows().indexOf(row) + 1);
	}

	/** How reports cite a rule, the override if there is one; null for glue. */
	public RuleRef ref(Rule rule) {
		if (rule instanceof Row row) {
			return ref(row, id(row), row.getSentence() == null ? "" : row.getSentence());
		}
		if (rule.getId() == null) {
			return null;
		}
		RuleOverride override = override(rule);
		Rule said = override == null ? rule : override;
		return ref(said, said.getId(), said.getSentence() == null ? "" : said.getSentence());
	}

	private RuleRef ref(Rule rule, String id, String sentence) {
		sources.rule(id, rule);
		SourceSpan span = problems.span(rule);
		return new RuleRef(id, sentence, List.copyOf(rule.getCitations()), span, cost(rule.getCost()));
	}

	private static String cost(Cost cost) {
		if (cost == null) {
			return null;
		}
		return cost.getUncertainty() == null ? Integer.toString(cost.getCentral())
				: cost.getCentral() + " within " + cost.getUncertainty();
	}
}
