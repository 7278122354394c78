package trapline.notation.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import trapline.model.scenario.EventDeclaration;
import trapline.model.semantics.Cost;
import trapline.model.semantics.EnumLiteral;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Knob;
import trapline.model.semantics.Module;
import trapline.model.semantics.Operator;
import trapline.model.semantics.Param;
import trapline.model.semantics.Rule;
import trapline.model.semantics.Step;
import trapline.model.semantics.Symbol;
import trapline.model.semantics.Variable;
import trapline.notation.messages.Nouns;

/**
 * What a name stands for.
 *
 * @param title one line: the kind, the name, its operands
 * @param lines what its declaration says about it, and which manuals it cites
 */
public record Explanation(String title, List<String> lines) {

	/** What a module or a scenario says about something that it declares. */
	public static Explanation of(Symbol symbol) {
		List<String> lines = new ArrayList<>();
		lines.add(words(symbol));
		if (symbol instanceof Rule rule)
			rule(rule, lines);
		if (symbol instanceof Instruction instruction)
			for (Step step : instruction.getSteps())
				rule(step, lines);
		if (symbol instanceof Knob knob && !knob.getCitations().isEmpty())
			lines.add(String.join(", ", knob.getCitations()));
		if (symbol.eContainer() instanceof Module module)
			lines.add("in " + module.getName());
		lines.removeIf(Objects::isNull);
		return new Explanation(Nouns.of(symbol.eClass()) + " " + symbol.getName() + operands(symbol), lines);
	}

	private static void rule(Rule rule, List<String> lines) {
		if (rule.getId() != null && rule.getSentence() != null)
			lines.add(rule.getId() + " " + rule.getSentence() + (rule.getCitations().isEmpty() ? "" : " (" + String.join(", ", rule.getCitations()) + ")"));
	}

	private static String words(Symbol symbol) {
		if (symbol instanceof Variable variable)
			return variable.getDoc();
		if (symbol instanceof Knob knob)
			return knob.getDoc();
		if (symbol instanceof Operator operator)
			return operator.getDoc();
		if (symbol instanceof Instruction instruction)
			return instruction.getDoc();
		if (symbol instanceof Cost cost)
			return cost.getSentence();
		if (symbol instanceof EventDeclaration event && event.getKind() != null)
			return event.getKind().getSentence();
		return symbol instanceof EnumLiteral literal ? literal.getLabel() : null;
	}

	private static String operands(Symbol symbol) {
		if (!(symbol instanceof Instruction instruction))
			return "";
		StringBuilder text = new StringBuilder();
		for (Param param : instruction.getParams())
			text.append(text.isEmpty() ? " " : ", ").append(param.getName());
		if (instruction.getTarget() != null)
			text.append(" -> ").append(instruction.getTarget().getName());
		if (instruction.getSource() != null)
			text.append(" <- ").append(instruction.getSource().getName());
		return text.toString();
	}
}
