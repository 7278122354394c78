package trapline.machine.print.promela;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import trapline.machine.Actor;
import trapline.machine.Position;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Place;
import trapline.machine.expr.Slot;
import trapline.machine.print.transitions.Act;
import trapline.machine.print.transitions.Cell;
import trapline.machine.print.transitions.End;
import trapline.machine.print.transitions.Layout;
import trapline.machine.print.transitions.Path;
import trapline.machine.print.transitions.Source;
import trapline.machine.print.transitions.Transitions;

/** Acts and paths as statements of Promela. Every statement stands on a line of its own, and the next one needs no separator. */
final class PromelaActs {
	/** Takes the values of a parallel assignment on the way. */
	static final String VALUE = "value_";
	/** Number of the alternative that a choice takes. */
	static final String CHOICE = "choice_";

	private final Transitions transitions;
	private final Layout layout;
	private final PromelaExpr expressions;
	private final PromelaTables tables;
	private final Source out;
	private int values;

	PromelaActs(Transitions transitions, Layout layout, PromelaExpr expressions, PromelaTables tables, Source out) {
		this.transitions = transitions;
		this.layout = layout;
		this.expressions = expressions;
		this.tables = tables;
		this.out = out;
	}

	/** How many hidden variables for values on the way are in use. */
	int values() {
		return values;
	}

	/** Acts as a sequence of statements, which must not be empty. */
	void acts(List<Act> acts) {
		acts.forEach(this::act);
		if (acts.isEmpty()) {
			out.line("skip;");
		}
	}

	private void act(Act act) {
		if (act instanceof Act.Set set) {
			set(set);
		} else if (act instanceof Act.Pick pick) {
			store(pick.place(), alternative(pick));
		} else if (act instanceof Act.Look look) {
			String seen = transitions.shownBy(look.hazard()).stream().map(s -> "seen(" + s.number() + ")")
					.collect(Collectors.joining("; "));
			out.line("if :: " + expressions.text(transitions.condition(look.hazard()), false) + " -> " + seen + " :: else fi;");
		} else if (act instanceof Act.Either either) {
			either(either);
		}
	}

	private void either(Act.Either either) {
		out.line("if").line(":: " + expressions.text(either.condition(), false) + " ->").in();
		acts(either.yes());
		out.out();
		otherwise(either.no());
		out.line("fi;");
	}

	private void otherwise(List<Act> no) {
		if (no.isEmpty()) {
			out.line(":: else");
			return;
		}
		out.line(":: else ->").in();
		acts(no);
		out.out();
	}

	private void set(Act.Set set) {
		List<String> texts = set.values().stream().map(v -> expressions.text(v, false)).toList();
		if (!disturbs(set)) {
			for (int i = 0; i < texts.size(); i++) {
				store(set.places().get(i), texts.get(i));
			}
			return;
		}
		values = Math.max(values, texts.size());
		for (int i = 0; i < texts.size(); i++) {
			out.line(VALUE + i + " = " + texts.get(i) + ";");
		}
		for (int i = 0; i < texts.size(); i++) {
			store(set.places().get(i), VALUE + i);
		}
	}

	/** Whether a value depends on a place that is assigned before it. */
	private static boolean disturbs(Act.Set set) {
		SlotSet written = new SlotSet();
		for (int i = 0; i < set.values().size(); i++) {
			SlotSet read = new SlotSet();
			set.values().get(i).reads(read);
			if (read.intersects(written)) {
				return true;
			}
			set.places().get(i).writes(written);
		}
		return false;
	}

	private void store(Place place, String value) {
		if (place instanceof Slot slot) {
			variable(slot.variable(), value);
			return;
		}
		Element element = (Element) place;
		String array = layout.array(element);
		if (array != null) {
			cell(array, expressions.place(element), value);
			return;
		}
		String index = expressions.text(element.index(), true);
		out.line("if");
		for (Map.Entry<Integer, Variable> each : Layout.byIndex(element).entrySet()) {
			out.line(":: " + index + " == " + each.getKey() + " ->").in();
			variable(each.getValue(), value);
			out.out();
		}
		out.line("fi;");
	}

	/** Stores a value in a variable; one that is not kept has it already. */
	void variable(Variable variable, String value) {
		Cell cell = layout.cell(variable);
		if (cell == null) {
			out.line("skip;");
		} else if (cell.inArray()) {
			cell(cell.name(), Integer.toString(cell.place()), value);
		} else {
			out.line(cell.name() + " = " + value + ";");
		}
	}

	private void cell(String array, String place, String value) {
		int offset = expressions.offset(array);
		out.line(array + "[" + place + "] = " + value + (offset == 0 ? "" : " + " + offset) + ";");
	}

	private static String alternative(Act.Pick pick) {
		List<Integer> values = pick.values();
		String digit = CHOICE + pick.number() + " % " + values.size();
		String chain = values.get(values.size() - 1).toString();
		for (int i = values.size() - 2; i >= 0; i--) {
			chain = "(" + digit + " == " + i + " -> " + values.get(i) + " : " + chain + ")";
		}
		return chain;
	}

	/** A path whose end stores the control point in {@code to}. */
	void path(Path path, Actor actor, String to) {
		path.acts().forEach(this::act);
		if (path.end() instanceof End.Goto end) {
			out.line(to + " = " + end.point() + ";");
		} else if (path.end() instanceof End.Dispatch dispatch) {
			dispatch(dispatch, actor, to);
		} else if (path.end() instanceof End.Fork fork) {
			fork(fork.condition(), () -> path(fork.yes(), actor, to), () -> path(fork.no(), actor, to));
		}
	}

	private void fork(Expr condition, Runnable yes, Runnable no) {
		out.line("if").line(":: " + expressions.text(condition, false) + " ->").in();
		yes.run();
		out.out().line(":: else ->").in();
		no.run();
		out.out().line("fi;");
	}

	private void dispatch(End.Dispatch dispatch, Actor actor, String to) {
		List<Position> positions = actor.positions();
		String at = expressions.variable(dispatch.pc().variable());
		String entries = tables.array(actor.name() + ".entry", "Where instructions of " + actor.name() + " begin",
				positions.stream().map(Position::entry).toList(), at);
		String successors = tables.array(actor.name() + ".successor", "Which instruction of " + actor.name() + " comes next",
				positions.stream().map(Position::successor).toList(), at);
		out.line(to + " = " + entries + ";");
		store(dispatch.next(), successors);
	}
}
