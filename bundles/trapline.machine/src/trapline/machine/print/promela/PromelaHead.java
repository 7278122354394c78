package trapline.machine.print.promela;

import java.util.List;
import java.util.stream.Collectors;
import trapline.machine.Variable;
import trapline.machine.print.transitions.Layout;
import trapline.machine.print.transitions.Sought;
import trapline.machine.print.transitions.Source;
import trapline.machine.print.transitions.Transitions;

/** What stands before the processes: how to use the model, what is looked for, and the variables. */
final class PromelaHead {
	private final Transitions transitions;
	private final Layout layout;
	private final Source out;

	PromelaHead(Transitions transitions, Layout layout, Source out) {
		this.transitions = transitions;
		this.layout = layout;
		this.out = out;
	}

	void print() {
		out.line("/* " + PromelaText.plain(transitions.form().machine().name()));
		out.line(" *");
		out.line(" * The states that Trapline explores, for Spin: as many are stored as 'trapline explore' counts.");
		out.line(" *   spin -a MODEL && cc -O2 -DSAFETY -DNOREDUCE -DVECTORSZ=" + vector() + " -o pan pan.c && ./pan -m1000000");
		out.line(" * says 'seen: NAME' once for each of the following that happens, and goes on:");
		transitions.sought().forEach(s -> out.line(" *   " + s.number() + "  " + s.name() + "  " + PromelaText.plain(s.text())));
		out.line(" * With spin -DONLY=NUMBER -a MODEL it is an error, and pan leaves a trail to it.");
		out.line(" */");
		sought();
		out.line("");
		layout.printed().forEach(this::variable);
		out.line("");
	}

	/** More than the bytes that a state takes, so that pan need not be compiled twice. */
	private int vector() {
		int cells = layout.printed().values().stream().mapToInt(List::size).sum();
		return Math.max(1024, Integer.highestOneBit(cells * 4 + 256) * 2);
	}

	private void sought() {
		List<Sought> all = transitions.sought();
		out.line("#ifdef ONLY").line("#define seen(n) assert(n != ONLY)").line("#else");
		out.line("c_decl {").in();
		out.line("static const char *sought[] = {" + all.stream().map(s -> "\"" + PromelaText.plain(s.name()).replace("\"", "'") + "\"")
				.collect(Collectors.joining(", ", "\"\"" + (all.isEmpty() ? "" : ", "), "")) + "};");
		out.line("static char told[" + (all.size() + 1) + "];").out().line("}");
		out.line("#define seen(n) c_code { if (!told[n]) { told[n] = 1; printf(\"seen: %s\\n\", sought[n]); } }").line("#endif");
	}

	private void variable(String name, List<Variable> variables) {
		Variable first = variables.get(0);
		if (first.scratch()) {
			return;
		}
		int low = layout.low(name);
		int high = layout.high(name);
		if (!layout.isArray(name)) {
			String type = type(low, high);
			out.line(type + " " + name + " = " + layout.initial(first) + "; " + PromelaText.comment(first.name() + " : "
					+ first.domain() + ", " + first.show(layout.initial(first)) + (first.doc().isEmpty() ? "" : ": " + first.doc())));
			return;
		}
		int offset = Math.max(0, -low);
		String type = type(low + offset, high + offset);
		String values = variables.stream().map(v -> Integer.toString(layout.initial(v) + offset)).collect(Collectors.joining(", "));
		String names = variables.stream().map(Variable::name).collect(Collectors.joining(", "));
		out.line(type + " " + name + "[" + variables.size() + "] = {" + values + "}; " + PromelaText.comment(names + " : "
				+ first.domain() + (offset == 0 ? "" : ", kept with " + offset + " added") + (first.doc().isEmpty() ? "" : ": " + first.doc())));
	}

	/** The smallest type that has all the values. */
	private static String type(int low, int high) {
		if (low >= 0 && high <= 1) {
			return "bit";
		} else if (low >= 0 && high <= 0xFF) {
			return "byte";
		}
		return low >= Short.MIN_VALUE && high <= Short.MAX_VALUE ? "short" : "int";
	}
}
