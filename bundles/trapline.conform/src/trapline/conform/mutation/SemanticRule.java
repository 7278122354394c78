package trapline.conform.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;

import trapline.library.Library;
import trapline.model.semantics.Cascade;
import trapline.model.semantics.Choice;
import trapline.model.semantics.Decision;
import trapline.model.semantics.Hazard;
import trapline.model.semantics.Module;
import trapline.model.semantics.Row;
import trapline.model.semantics.Rule;
import trapline.model.semantics.Table;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.scoping.RuleIndex;

/**
 * A rule of the shipped semantics that can be taken out.
 *
 * @param id its id
 * @param sentence what it says; of a row without a sentence that of its table
 * @param citations its sources, a row's also those of its table; may be empty
 * @param module the first module that declares it
 */
public record SemanticRule(String id, String sentence, List<String> citations, String module) {
	/** All of them by id. Decisions, cascades, choices and tables are left out: their parts are rules of their own. */
	public static List<SemanticRule> all() {
		Library library = Library.standard();
		NotationLoader loader = new NotationLoader(library::module);
		Map<String, SemanticRule> rules = new TreeMap<>();
		for (String name : library.modules()) {
			Loaded loaded = loader.load(Library.read(library.module(name).orElseThrow()), name + ".trapsem");
			loaded.module().ifPresent(module -> collect(name, module, rules));
		}
		return new ArrayList<>(rules.values());
	}

	private static void collect(String name, Module module, Map<String, SemanticRule> rules) {
		RuleIndex index = new RuleIndex(List.of(module));
		for (String id : index.ids())
			index.all(id).stream().filter(SemanticRule::isPart).findFirst()
					.ifPresent(rule -> rules.putIfAbsent(id, new SemanticRule(id, text(rule), citations(rule), name)));
		for (EObject element : module.getElements())
			if (element instanceof Hazard hazard)
				rules.putIfAbsent(hazard.getName(), new SemanticRule(hazard.getName(), text(hazard), citations(hazard), name));
	}

	private static boolean isPart(Rule rule) {
		return !(rule instanceof Decision || rule instanceof Cascade || rule instanceof Choice || rule instanceof Table);
	}

	private static String text(Rule rule) {
		if (rule.getSentence() != null)
			return rule.getSentence();
		return rule instanceof Row row && row.eContainer() instanceof Table table
				? "row " + (table.getRows().indexOf(row) + 1) + " of: " + table.getSentence()
				: "";
	}

	private static List<String> citations(Rule rule) {
		List<String> citations = new ArrayList<>(rule.getCitations());
		if (rule.eContainer() instanceof Table table)
			citations.addAll(table.getCitations());
		return citations.stream().distinct().toList();
	}
}
