package trapline.machine.print.promela;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trapline.machine.Actor;
import trapline.machine.Variable;
import trapline.machine.explore.form.KeptElements;
import trapline.machine.print.transitions.Identifiers;
import trapline.machine.print.transitions.Layout;
import trapline.machine.print.transitions.Source;

/** Elements of arrays to which nothing leads get their initial value: a definition for each set of arrays and places from where they are reached. */
final class PromelaForgetting {
	private final List<Variable> variables;
	private final Layout layout;
	private final PromelaExpr expressions;
	private final Identifiers identifiers;
	private final Map<KeptElements, String> names = new LinkedHashMap<>();
	private final Source definitions = new Source();
	private final String kept;
	private final String at;
	private int most;

	PromelaForgetting(List<Variable> variables, Layout layout, PromelaExpr expressions, Identifiers identifiers) {
		this.variables = variables;
		this.layout = layout;
		this.expressions = expressions;
		this.identifiers = identifiers;
		kept = identifiers.of("kept");
		at = identifiers.of("kept at");
	}

	/** The name of the definition, which takes no parameters. */
	String name(KeptElements elements, Actor actor) {
		String known = names.get(elements);
		if (known == null) {
			known = identifiers.of(actor.name() + " forgets");
			names.put(elements, known);
			define(known, elements);
		}
		return known;
	}

	private void define(String name, KeptElements elements) {
		most = Math.max(most, elements.size());
		String loop = " < " + elements.size();
		definitions.line("inline " + name + "() {").in();
		definitions.line(at + " = 0;").line("do :: " + at + loop + " -> " + kept + "[" + at + "] = 0; " + at + "++ :: else -> break od;");
		for (KeptElements.Root root : elements.roots()) {
			definitions.line(at + " = " + (root.slot() < 0 ? "" : expressions.variable(variables.get(root.slot())) + " + ") + "(" + root.offset() + ");");
			definitions.line("do :: " + at + " >= 0 && " + at + loop + " && !" + kept + "[" + at + "] -> " + kept + "[" + at + "] = 1; " + at
					+ " = " + link(elements.link()) + " :: else -> break od;");
		}
		definitions.line(at + " = 0;").line("do").line(":: " + at + loop + " && !" + kept + "[" + at + "] ->").in();
		for (List<Variable> array : elements.reset()) {
			String cells = array(array);
			definitions.line(cells + "[" + at + "] = " + (array.get(0).initial() + expressions.offset(cells)) + ";");
		}
		definitions.line(at + "++").out();
		definitions.line(":: " + at + loop + " && " + kept + "[" + at + "] -> " + at + "++").line(":: else -> break").line("od;");
		// a loop must not be the last statement of a d_step
		definitions.line(at + " = 0;").out().line("}");
	}

	private String link(KeptElements.Link link) {
		if (link == null) {
			return "-1";
		}
		String cells = array(link.elements());
		return cells + "[" + at + "] + (" + (link.offset() - expressions.offset(cells)) + ")";
	}

	private String array(List<Variable> elements) {
		return layout.cell(elements.get(0)).name();
	}

	/** Declares what was asked for. */
	void print(Source out) {
		if (most > 0) {
			out.line("hidden byte " + kept + "[" + most + "];").line("hidden int " + at + ";").line("");
			out.line("/* Elements to which nothing leads any more get their initial value. */");
			definitions.toString().lines().forEach(out::line);
		}
	}
}
