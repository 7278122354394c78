package trapline.machine.print.tla;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import trapline.machine.Actor;
import trapline.machine.Position;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.expr.Element;
import trapline.machine.expr.Place;
import trapline.machine.expr.Slot;
import trapline.machine.print.transitions.Act;
import trapline.machine.print.transitions.Cell;
import trapline.machine.print.transitions.End;
import trapline.machine.print.transitions.Layout;
import trapline.machine.print.transitions.Path;
import trapline.machine.print.transitions.Sought;
import trapline.machine.print.transitions.Source;
import trapline.machine.print.transitions.Transitions;

/**
 * Acts and paths as expressions: the record behind them. Each act gives the next record a name of its own; assignments that do
 * not depend on each other share one.
 */
final class TlaPaths {
	/** The alternative that a choice takes, with its number behind. */
	static final String CHOICE = "c";

	private final Transitions transitions;
	private final Layout layout;
	private final TlaExpr expressions;
	private final TlaTables tables;
	private final Source out;
	private final Actor actor;
	private int records;

	/** @param actor who acts; null for arrivals */
	TlaPaths(Transitions transitions, Layout layout, TlaExpr expressions, TlaTables tables, Source out, Actor actor) {
		this.transitions = transitions;
		this.layout = layout;
		this.expressions = expressions;
		this.tables = tables;
		this.out = out;
		this.actor = actor;
	}

	/** Changes of one record that are made at once. */
	private static final class Update {
		final String state;
		final List<String> changes = new ArrayList<>();
		final SlotSet written = new SlotSet();
		boolean looks;

		Update(String state) {
			this.state = state;
		}

		@Override
		public String toString() {
			return changes.isEmpty() ? state : "[" + state + " EXCEPT " + String.join(", ", changes) + "]";
		}
	}

	/** Prints the record behind a path that begins with a record. */
	void path(Path path, String state) {
		Update update = new Update(state);
		boolean let = false;
		for (Act act : path.acts()) {
			if (!fits(act, update)) {
				let = open(let);
				update = new Update(define(update.toString()));
			}
			if (act instanceof Act.Either either) {
				let = open(let);
				update = new Update(either(either, update.state));
			} else {
				change(act, update);
			}
		}
		end(path.end(), update, let);
	}

	private boolean open(boolean let) {
		if (!let) {
			out.line("LET").in();
		}
		return true;
	}

	private void close(boolean let) {
		if (let) {
			out.out().line("IN");
		}
	}

	private String define(String record) {
		String name = "r" + ++records;
		out.line(name + " == " + record);
		return name;
	}

	private void end(End end, Update update, boolean let) {
		if (end instanceof End.Goto to) {
			if (to.point() >= 0) {
				update.changes.add("!.to = " + to.point());
			}
			close(let);
			out.line(update.toString());
		} else if (end instanceof End.Dispatch dispatch) {
			boolean named = let || !update.changes.isEmpty();
			Update last = named(update, let);
			dispatch(dispatch, last);
			close(named);
			out.line(last.toString());
		} else if (end instanceof End.Fork fork) {
			boolean named = let || !update.changes.isEmpty();
			Update last = named(update, let);
			close(named);
			out.line("IF " + expressions.truth(fork.condition(), last.state)).line("THEN").in();
			path(fork.yes(), last.state);
			out.out().line("ELSE").in();
			path(fork.no(), last.state);
			out.out();
		}
	}

	private Update named(Update update, boolean let) {
		if (update.changes.isEmpty()) {
			return update;
		}
		open(let);
		return new Update(define(update.toString()));
	}

	private void dispatch(End.Dispatch dispatch, Update update) {
		String pc = expressions.variable(dispatch.pc().variable(), update.state);
		List<Position> positions = actor.positions();
		update.changes.add("!.to = " + tables.sequence(actor.name() + ".entry", "Where instructions of " + actor.name() + " begin",
				positions.stream().map(Position::entry).toList(), pc));
		store(dispatch.next(), tables.sequence(actor.name() + ".successor", "Which instruction of " + actor.name()
				+ " comes next", positions.stream().map(Position::successor).toList(), pc), update);
	}

	/** Whether an act depends on nothing that the update changes. */
	private boolean fits(Act act, Update update) {
		SlotSet touched = new SlotSet();
		if (act instanceof Act.Set set) {
			set.values().forEach(v -> v.reads(touched));
			set.places().forEach(p -> p.reads(touched));
		} else if (act instanceof Act.Pick pick) {
			pick.place().reads(touched);
		} else if (act instanceof Act.Look look) {
			transitions.condition(look.hazard()).reads(touched);
			return !update.looks && !touched.intersects(update.written);
		} else {
			return update.changes.isEmpty();
		}
		return !touched.intersects(update.written);
	}

	private void change(Act act, Update update) {
		if (act instanceof Act.Set set) {
			for (int i = 0; i < set.places().size(); i++) {
				store(set.places().get(i), expressions.value(set.values().get(i), update.state), update);
			}
		} else if (act instanceof Act.Pick pick) {
			store(pick.place(), alternative(pick), update);
		} else if (act instanceof Act.Look look) {
			String seen = transitions.shownBy(look.hazard()).stream().map(Sought::number).map(String::valueOf)
					.collect(Collectors.joining(", "));
			String found = update.state + ".found";
			update.looks = true;
			update.changes.add("!.found = IF " + expressions.truth(transitions.condition(look.hazard()), update.state) + " THEN "
					+ found + " \\cup {" + seen + "} ELSE " + found);
		}
	}

	private static String alternative(Act.Pick pick) {
		StringBuilder text = new StringBuilder();
		int last = pick.values().size() - 1;
		for (int i = 0; i < last; i++) {
			text.append("IF " + CHOICE + pick.number() + " = " + i + " THEN " + TlaExpr.number(pick.values().get(i)) + " ELSE ");
		}
		return text + TlaExpr.number(pick.values().get(last));
	}

	private String either(Act.Either either, String state) {
		String name = "r" + ++records;
		out.line(name + " == IF " + expressions.truth(either.condition(), state)).in().line("THEN").in();
		path(new Path(either.yes(), new End.Goto(-1)), state);
		out.out().line("ELSE").in();
		path(new Path(either.no(), new End.Goto(-1)), state);
		out.out().out();
		return name;
	}

	private void store(Place place, String value, Update update) {
		place.writes(update.written);
		if (place instanceof Slot slot) {
			variable(slot.variable(), value, update);
			return;
		}
		Element element = (Element) place;
		String index = expressions.value(element.index(), update.state);
		String array = layout.array(element);
		if (array != null) {
			update.changes.add("!." + array + "[" + expressions.index(element, update.state) + "] = " + value);
			return;
		}
		for (Map.Entry<Integer, Variable> each : Layout.byIndex(element).entrySet()) {
			variable(each.getValue(), "IF " + index + " = " + TlaExpr.number(each.getKey()) + " THEN " + value + " ELSE "
					+ expressions.variable(each.getValue(), update.state), update);
		}
	}

	private void variable(Variable variable, String value, Update update) {
		Cell cell = layout.cell(variable);
		if (cell != null) {
			update.changes.add("!." + cell.name() + (cell.inArray() ? "[" + TlaExpr.number(cell.index()) + "]" : "") + " = " + value);
		}
	}

	/** The record in which variables have their initial values. */
	String reset(SlotSet slots, String state) {
		Update update = new Update(state);
		slots.slots().mapToObj(s -> transitions.form().machine().variables().get(s))
				.forEach(v -> variable(v, TlaExpr.number(v.initial()), update));
		return update.toString();
	}
}
