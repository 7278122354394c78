package trapline.notation.messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.INode;

/**
 * What the grammar allows at a place: the set of grammar elements that may match the next token, each with the calls
 * that led to it. Reading tokens moves the set on, so that the first token that fits nowhere is found exactly.
 */
final class Expectations {

	private static final Map<String, Pattern> TERMINALS = Map.of("ID", Pattern.compile("#?[A-Za-z_]\\w*"), "INT", Pattern.compile("\\d+"),
			"HEX", Pattern.compile("0[xX]\\w+"), "RULE_ID", Pattern.compile("[A-Z]-\\d+(\\.\\w+)*"), "STRING", Pattern.compile("(?s)\".*\""));

	/** An element that may match the next token, and what people call what it begins. */
	private record Item(AbstractElement element, Call call, String term) {
	}

	/** A call of a rule, inside the call of the rule around it. */
	private record Call(AbstractElement element, Call outer) {
	}

	private final Set<String> keywords;
	private final Map<List<Object>, Item> items = new LinkedHashMap<>();

	private Expectations(Set<String> keywords) {
		this.keywords = keywords;
	}

	/** What may stand behind a token that the parser understood. */
	static Expectations after(INode token) {
		AbstractElement element = (AbstractElement) token.getGrammarElement();
		Expectations expectations = new Expectations(GrammarUtil.getAllKeywords(GrammarUtil.getGrammar(element)));
		expectations.follow(element, calls(GrammarUtil.containingRule(element), token.getParent()));
		return expectations;
	}

	/** What a text may begin with. */
	static Expectations atBegin(Grammar grammar) {
		Expectations expectations = new Expectations(GrammarUtil.getAllKeywords(grammar));
		expectations.first(((ParserRule) grammar.getRules().get(0)).getAlternatives(), null, null);
		return expectations;
	}

	/** What may stand behind one more token; without terms if the token does not fit. */
	Expectations read(String token) {
		Expectations next = new Expectations(keywords);
		for (Item item : items.values())
			if (matches(item.element, token))
				next.follow(item.element, item.call);
		return next;
	}

	/** Whether a token fits. */
	boolean allows(String token) {
		return items.values().stream().anyMatch(item -> matches(item.element, token));
	}

	/** Whether a token is a keyword in letters. */
	boolean isWord(String token) {
		return keywords.contains(token) && Character.isLetter(token.charAt(0));
	}

	/** In people's words, each once, in the order of the grammar. */
	List<String> terms() {
		Set<String> terms = new LinkedHashSet<>();
		items.values().forEach(item -> terms.add(item.term));
		return new ArrayList<>(terms);
	}

	/** The noun for what a keyword would end; null if the keyword does not fit. */
	String endedBy(String keyword) {
		return items.values().stream().filter(item -> item.element instanceof Keyword word && word.getValue().equals(keyword))
				.map(item -> GrammarUtil.containingRule(item.element)).filter(rule -> rule.getType().getClassifier() instanceof EClass)
				.map(rule -> Nouns.of((EClass) rule.getType().getClassifier()).replace("'", "")).findFirst().orElse(null);
	}

	private boolean matches(AbstractElement element, String token) {
		if (element instanceof Keyword keyword)
			return keyword.getValue().equals(token);
		Pattern pattern = TERMINALS.get(((RuleCall) element).getRule().getName());
		return pattern != null && pattern.matcher(token).matches() && !keywords.contains(token);
	}

	/** The calls of rules that a node lies in, from the rule of its own outwards. */
	private static Call calls(AbstractRule rule, INode parent) {
		for (INode at = parent; at != null; at = at.getParent()) {
			if (!(at.getGrammarElement() instanceof AbstractElement element))
				continue;
			AbstractRule called = called(element);
			if (called == rule)
				return new Call(element, calls(GrammarUtil.containingRule(element), at.getParent()));
			// a rule that begins with an action leaves the action in its node, not the call
			AbstractElement lost = called == null ? null : callOf(rule, called);
			if (lost != null)
				return new Call(lost, calls(called, at));
		}
		return null;
	}

	private static AbstractRule called(AbstractElement element) {
		AbstractElement called = element instanceof CrossReference reference ? reference.getTerminal() : element;
		return called instanceof RuleCall call ? call.getRule() : null;
	}

	private static AbstractElement callOf(AbstractRule rule, AbstractRule from) {
		return EcoreUtil2.eAllOfType(from, RuleCall.class).stream().filter(call -> call.getRule() == rule).findFirst().orElse(null);
	}

	private void follow(AbstractElement element, Call call) {
		if (GrammarUtil.isMultipleCardinality(element))
			first(element, call, null);
		EObject container = element.eContainer();
		if (container instanceof Group group) {
			List<AbstractElement> parts = group.getElements();
			for (AbstractElement next : parts.subList(parts.indexOf(element) + 1, parts.size()))
				if (!first(next, call, null))
					return;
		}
		if (container instanceof AbstractElement outer)
			follow(outer, call);
		else if (call != null)
			follow(call.element, call.outer);
	}

	/** Adds what an element may begin with, and says whether it may be left out. */
	private boolean first(AbstractElement element, Call call, String term) {
		boolean optional = GrammarUtil.isOptionalCardinality(element);
		if (element instanceof Action)
			return true;
		if (element instanceof Keyword keyword)
			add(keyword, call, term == null ? "'" + keyword.getValue() + "'" : term);
		else if (element instanceof CrossReference reference)
			return first(reference.getTerminal(), call, term == null ? Terms.of(reference) : term) || optional;
		else if (element instanceof Assignment assignment)
			return first(assignment.getTerminal(), call, term) || optional;
		else if (element instanceof Alternatives alternatives) {
			boolean any = optional;
			for (AbstractElement alternative : alternatives.getElements())
				any |= first(alternative, call, term);
			return any;
		} else if (element instanceof Group group) {
			for (AbstractElement part : group.getElements())
				if (!first(part, call, term))
					return optional;
			return true;
		} else if (element instanceof RuleCall next && next.getRule() instanceof TerminalRule)
			add(next, call, term == null ? Terms.of(next.getRule()) : term);
		else if (element instanceof RuleCall next)
			return first(next.getRule().getAlternatives(), new Call(next, call), term == null ? Terms.of(next.getRule()) : term) || optional;
		return optional;
	}

	private void add(AbstractElement element, Call call, String term) {
		items.putIfAbsent(List.of(element, call == null ? "" : call), new Item(element, call, term));
	}
}
