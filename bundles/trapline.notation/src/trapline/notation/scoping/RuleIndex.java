package trapline.notation.scoping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import trapline.model.semantics.Block;
import trapline.model.semantics.Document;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Module;
import trapline.model.semantics.Row;
import trapline.model.semantics.Rule;
import trapline.model.semantics.RuleOverride;
import trapline.model.semantics.Table;

/** The rules of some documents by id. Rows without an id of their own count from 1 behind the id of their table. */
public final class RuleIndex {

	private final Map<String, List<Rule>> rules = new LinkedHashMap<>();

	public RuleIndex(Collection<? extends Document> documents) {
		for (Document document : documents)
			if (document instanceof Module)
				collect(document);
	}

	private void collect(Document document) {
		TreeIterator<EObject> all = document.eAllContents();
		while (all.hasNext()) {
			EObject object = all.next();
			if (object instanceof Block || object instanceof Expression)
				all.prune();
			else if (object instanceof Rule rule && !(object instanceof RuleOverride) && idOf(rule) != null)
				rules.computeIfAbsent(idOf(rule), id -> new ArrayList<>()).add(rule);
		}
	}

	/** The id of a rule, or of a row by its place; null for glue. */
	public static String idOf(Rule rule) {
		if (rule.getId() == null && rule instanceof Row row && row.eContainer() instanceof Table table)
			return table.getId() + "." + (table.getRows().indexOf(row) + 1);
		return rule.getId();
	}

	/** The rule with an id, the first of several; null if there is none. */
	public Rule find(String id) {
		List<Rule> found = rules.get(id);
		return found == null ? null : found.get(0);
	}

	/** All rules with an id, in the order of the documents; never null. */
	public List<Rule> all(String id) {
		return rules.getOrDefault(id, List.of());
	}

	/** Every id. */
	public Set<String> ids() {
		return rules.keySet();
	}
}
