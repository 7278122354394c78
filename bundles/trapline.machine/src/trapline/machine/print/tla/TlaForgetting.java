package trapline.machine.print.tla;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import trapline.machine.Actor;
import trapline.machine.Variable;
import trapline.machine.explore.form.KeptElements;
import trapline.machine.print.transitions.Identifiers;
import trapline.machine.print.transitions.Layout;
import trapline.machine.print.transitions.Source;

/** Elements of arrays to which nothing leads get their initial value: operators on records. */
final class TlaForgetting {
	private final List<Variable> variables;
	private final Layout layout;
	private final TlaExpr expressions;
	private final Identifiers identifiers;
	private final Source out;
	private final Map<KeptElements, String> names = new LinkedHashMap<>();

	TlaForgetting(List<Variable> variables, Layout layout, TlaExpr expressions, Identifiers identifiers, Source out) {
		this.variables = variables;
		this.layout = layout;
		this.expressions = expressions;
		this.identifiers = identifiers;
		this.out = out;
	}

	/** The record in which elements that are not kept have their initial values; all must be defined. */
	String in(String record, List<KeptElements> kept) {
		String text = record;
		for (KeptElements elements : kept) {
			text = names.get(elements) + "(" + text + ")";
		}
		return text;
	}

	/** Defines the operator for some elements, if it was not yet. */
	void define(KeptElements elements, Actor actor) {
		if (names.containsKey(elements)) {
			return;
		}
		String leads = identifiers.of(actor.name() + " leads");
		String forgets = identifiers.of(actor.name() + " forgets");
		String kept = identifiers.of("kept");
		String at = identifiers.of("at");
		names.put(elements, forgets);
		String next = elements.link() == null ? TlaExpr.number(-1)
				: "r." + array(elements.link().elements()) + "[" + at + " + " + low(elements.link().elements()) + "] + "
						+ TlaExpr.number(elements.link().offset());
		out.line("").line(TlaText.comment("Elements to which nothing leads any more get their initial value"));
		out.line("RECURSIVE " + leads + "(_, _, _)");
		out.line(leads + "(r, " + at + ", " + kept + ") == IF " + at + " \\in 0.." + (elements.size() - 1) + " /\\ " + at + " \\notin " + kept
				+ " THEN " + leads + "(r, " + next + ", " + kept + " \\cup {" + at + "}) ELSE " + kept);
		String all = "{}";
		for (KeptElements.Root root : elements.roots()) {
			String from = root.slot() < 0 ? TlaExpr.number(root.offset())
					: expressions.variable(variables.get(root.slot()), "r") + " + " + TlaExpr.number(root.offset());
			all = leads + "(r, " + from + ", " + all + ")";
		}
		String changes = elements.reset().stream().map(array -> change(array, kept, at)).collect(Collectors.joining(", "));
		out.line(forgets + "(r) ==").in().line("LET " + kept + " == " + all + " IN").line("[r EXCEPT " + changes + "]").out();
	}

	private String change(List<Variable> array, String kept, String at) {
		String cells = array(array);
		int low = low(array);
		return "!." + cells + " = [" + at + " \\in " + low + ".." + (low + array.size() - 1) + " |-> IF (" + at + " - " + low + ") \\in " + kept
				+ " THEN r." + cells + "[" + at + "] ELSE " + TlaExpr.number(array.get(0).initial()) + "]";
	}

	private String array(List<Variable> array) {
		return layout.cell(array.get(0)).name();
	}

	/** The least index as printed. */
	private int low(List<Variable> array) {
		return layout.cell(array.get(0)).index();
	}
}
