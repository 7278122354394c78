package trapline.notation.formatting2;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.Compare;
import trapline.model.scenario.ScenarioItem;
import trapline.model.scenario.Setting;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.StoryChoice;
import trapline.model.scenario.StorySetting;
import trapline.model.semantics.Candidate;
import trapline.model.semantics.CascadeCheck;
import trapline.model.semantics.Element;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.Import;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Option;
import trapline.model.semantics.Role;
import trapline.model.semantics.Row;
import trapline.model.semantics.Stage;
import trapline.model.semantics.Statement;
import trapline.model.semantics.Step;
import trapline.model.semantics.Variable;

/** What the layout needs to know about tokens. */
final class Tokens {

	/** Rules whose braces hold a set of values inside an expression. */
	private static final Set<String> SETS = Set.of("Comparison", "Pattern");
	/** Rules whose braces hold a list that is a block only in looks. */
	private static final Set<String> LISTS = Set.of("Comparison", "Pattern", "Compare");
	/** Words that begin a part of what they stand in. */
	private static final Set<String> PARTS = Set.of("otherwise", "passes", "platform", "else", "var", "local");

	private Tokens() {
	}

	/** The keyword of a token; empty if it is none. */
	static String keyword(ISemanticRegion token) {
		return token.getGrammarElement() instanceof Keyword keyword ? keyword.getValue() : "";
	}

	/** The name of the grammar rule that a token is written in. */
	static String rule(ISemanticRegion token) {
		return GrammarUtil.containingRule(token.getGrammarElement()).getName();
	}

	static boolean isSet(ISemanticRegion brace) {
		return SETS.contains(rule(brace));
	}

	static boolean isBlockBegin(ISemanticRegion token) {
		return keyword(token).equals("{") && !LISTS.contains(rule(token));
	}

	static boolean isBlockEnd(ISemanticRegion token) {
		return keyword(token).equals("}") && !LISTS.contains(rule(token));
	}

	/** Whether a token begins something that stands at the depth of its block: not a continuation, nor the only step of an instruction. */
	static boolean beginsItem(ISemanticRegion before, ISemanticRegion token) {
		if (PARTS.contains(keyword(token)) || keyword(before).equals(";") || isBlockBegin(before))
			return true;
		EObject item = item(token);
		return item != null && !(item.eContainer() instanceof Instruction && !isBlockEnd(before));
	}

	/** The item of which a token is the first; null if there is none. */
	private static EObject item(ISemanticRegion token) {
		for (EObject at = token.getSemanticElement(); at != null; at = at.eContainer()) {
			if (token.getTextRegionAccess().regionForEObject(at) == null
					|| token.getTextRegionAccess().regionForEObject(at).getOffset() != token.getOffset())
				return null;
			if (isItem(at))
				return at;
		}
		return null;
	}

	private static boolean isItem(EObject object) {
		return object instanceof Element || object instanceof ScenarioItem || object instanceof Import || object instanceof Statement
				|| object instanceof Step || object instanceof Candidate || object instanceof Option || object instanceof CascadeCheck
				|| object instanceof Stage || object instanceof Row || object instanceof Role || object instanceof EnumLiteral
				|| object instanceof SoftwareStatement || object instanceof StoryChoice || object instanceof StorySetting || object instanceof Setting
				|| object instanceof CodeBlock || object instanceof Variable;
	}

	/** Whether a token must stand on a line of its own: what stands at the top of a file. */
	static boolean needsBreak(ISemanticRegion before, ISemanticRegion token) {
		EObject item = item(token);
		return keyword(token).equals("platform") && rule(token).equals("Scenario")
				|| item != null && (item instanceof Import || (item instanceof Element || item instanceof ScenarioItem) && isTop(item))
						&& EcoreUtil2.getContainerOfType(before.getSemanticElement(), item.getClass()) != item;
	}

	private static boolean isTop(EObject item) {
		return item.eContainer() != null && item.eContainer().eContainer() == null;
	}

	/** Whether several blanks before a token are an alignment to be kept. */
	static boolean mayAlign(ISemanticRegion before, ISemanticRegion token) {
		if (keyword(token).isEmpty() && token.getText().startsWith("\""))
			return true;
		EObject item = item(token);
		return !isBlockBegin(before) && (item instanceof Setting || item instanceof EnumLiteral || item instanceof Variable)
				|| item instanceof Compare;
	}
}
