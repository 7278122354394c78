package trapline.notation.messages;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;

/** What people call the rules of the grammar. */
final class Terms {

	/** What people may choose freely. */
	static final String NAME = "a name";
	private static final String EXPRESSION = "an expression";
	private static final String NUMBER = "a number";
	private static final String RULE = "a rule id such as R-1";
	private static final Map<String, String> TERMS = Map.ofEntries(Map.entry("Expression", EXPRESSION), Map.entry("Or", EXPRESSION),
			Map.entry("And", EXPRESSION), Map.entry("Comparison", EXPRESSION), Map.entry("Sum", EXPRESSION), Map.entry("Product", EXPRESSION),
			Map.entry("Prefix", EXPRESSION), Map.entry("Primary", EXPRESSION), Map.entry("Name", NAME), Map.entry("ID", NAME),
			Map.entry("HatchName", NAME), Map.entry("ScopeName", NAME), Map.entry("INT", NUMBER), Map.entry("Number", NUMBER),
			Map.entry("Number32", NUMBER), Map.entry("STRING", "a text in double quotes"), Map.entry("RULE_ID", RULE), Map.entry("RuleHead", RULE),
			Map.entry("HazardId", "a hazard id such as H-1"), Map.entry("TypeRef", "a type"), Map.entry("QName", "the name of a module"),
			Map.entry("Place", "a variable"), Map.entry("PartWord", NAME), Map.entry("SoftwareStatement", "an instruction"), Map.entry("Statement", "a statement"),
			Map.entry("Step", "a rule such as R-1"), Map.entry("Pattern", "a pattern"),
			Map.entry("Element", "an element such as 'state', 'table', 'proc' or 'insn'"),
			Map.entry("ScenarioItem", "an item such as 'vcpu', 'event', 'check' or 'story'"));

	private Terms() {
	}

	/** The words for a rule; null if what it begins with says more. */
	static String of(AbstractRule rule) {
		return TERMS.get(rule.getName());
	}

	/** The words for a name that stands for something declared elsewhere. */
	static String of(CrossReference reference) {
		EClass type = (EClass) reference.getType().getClassifier();
		return type.getName().equals("Symbol") || type.getName().equals("EObject") ? NAME : "the name of " + Nouns.withArticle(type);
	}
}
