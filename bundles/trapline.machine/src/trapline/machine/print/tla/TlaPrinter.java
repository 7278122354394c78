package trapline.machine.print.tla;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trapline.machine.Actor;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.print.transitions.ActorTransitions;
import trapline.machine.print.transitions.ArrivalTransition;
import trapline.machine.print.transitions.End;
import trapline.machine.print.transitions.Identifiers;
import trapline.machine.print.transitions.Layout;
import trapline.machine.print.transitions.Path;
import trapline.machine.print.transitions.Sought;
import trapline.machine.print.transitions.Source;
import trapline.machine.print.transitions.Stand;
import trapline.machine.print.transitions.Titles;
import trapline.machine.print.transitions.Transitions;
import trapline.machine.print.transitions.Way;

/**
 * Prints an exploration form as a module of TLA+. Its only variable is a record of all variables; what lasts for one transition
 * only is a field too, and has the same value in every state, so that TLC finds exactly the states that are explored. Each way
 * on is an action of its own.
 */
public final class TlaPrinter {
	private final Transitions transitions;
	private final Identifiers identifiers = new Identifiers(TlaText.RESERVED, false);
	private final Layout layout;
	private final TlaTables tables = new TlaTables(identifiers);
	private final TlaExpr expressions;
	private final Source body = new Source();
	/** Sets of records behind transitions that begin in the current state, and the actions that go there. */
	private final List<String> made = new ArrayList<>();
	private final List<String> actions = new ArrayList<>();

	private TlaPrinter(ExplorationMachine system) {
		transitions = new Transitions(system);
		layout = new Layout(transitions, identifiers);
		expressions = new TlaExpr(layout, tables);
	}

	/**
	 * The model.
	 *
	 * @param name what the module is called: letters, digits and underscores, with a letter among them
	 */
	public static TlaModel print(ExplorationMachine system, String name) {
		TlaPrinter printer = new TlaPrinter(system);
		printer.transitions.actors().forEach(printer::actor);
		printer.transitions.arrivals().forEach(printer::arrival);
		List<String> claims = printer.claims();
		String configuration = "\\* For TLC: tlc -continue " + name + "\nINIT Init\nNEXT Next\nCHECK_DEADLOCK FALSE\n"
				+ claims.stream().map(c -> "INVARIANT " + c + "\n").collect(Collectors.joining());
		Source head = new Source();
		head.line("---- MODULE " + name + " ----");
		head.line(TlaText.comment(printer.transitions.form().machine().name()));
		head.line(TlaText.comment("The states that Trapline explores, for TLC: it finds as many as 'trapline explore' counts."));
		head.line("EXTENDS Integers, TLC").line("").line("VARIABLE s").line("");
		printer.expressions.definitions().values().forEach(d -> d.lines().forEach(head::line));
		printer.tables.print(head);
		printer.init(head);
		return new TlaModel(head.toString() + printer.body + "====\n", configuration);
	}

	private void init(Source head) {
		head.line("").line("Init == s = [").in();
		layout.printed().forEach((name, variables) -> {
			Variable first = variables.get(0);
			String doc = first.scratch() ? "" : " " + TlaText.comment(first.name() + " : " + first.domain()
					+ (first.doc().isEmpty() ? "" : ": " + first.doc()));
			head.line(name + " |-> " + (layout.isArray(name) ? function(variables)
					: TlaExpr.number(first.scratch() ? 0 : layout.initial(first))) + "," + doc);
		});
		head.line("to |-> 0,").line("found |-> {}").out().line("]").line("");
		List<String> scratch = layout.printed().entrySet().stream().filter(e -> e.getValue().get(0).scratch())
				.map(e -> ", !." + e.getKey() + " = 0").toList();
		head.line(TlaText.comment("What lasts for one transition only"));
		head.line("rest(r) == [r EXCEPT !.to = 0, !.found = {}" + String.join("", scratch) + "]");
	}

	private String function(List<Variable> variables) {
		int[] indices = variables.stream().mapToInt(v -> layout.cell(v).index()).toArray();
		if (variables.stream().mapToInt(layout::initial).distinct().count() == 1) {
			return "[i \\in " + TlaExpr.set(indices) + " |-> " + TlaExpr.number(layout.initial(variables.get(0))) + "]";
		}
		return variables.stream().map(v -> TlaExpr.number(layout.cell(v).index()) + " :> " + TlaExpr.number(layout.initial(v)))
				.collect(Collectors.joining(" @@ ", "(", ")"));
	}

	private void actor(ActorTransitions actor) {
		if (actor.ways().isEmpty()) {
			return;
		}
		String name = actor.actor().name();
		String on = fused(actor);
		String stop = stop(actor);
		for (Way way : actor.ways()) {
			String does = identifiers.of(name + " does " + way.point() + (way.option() == 0 ? "" : " " + way.option()));
			List<Integer> sizes = way.path().alternatives();
			body.line("").line(TlaText.comment(way.point() + " " + way.title()));
			body.line(does + parameters("r", sizes) + " ==").in();
			paths(actor.actor()).path(way.path(), "r");
			body.out();
			String stands = actor.stands(way).stream().map(s -> stand(actor.actor(), s)).collect(Collectors.joining(" \\/ "));
			String record = does + parameters("s", sizes);
			String enabled = way.enabled().equals(Const.TRUE) ? stands
					: "(" + stands + ") /\\ " + expressions.truth(way.enabled(), "s");
			action(name + " " + way.name(), enabled, stop + "(" + (on.isEmpty() ? record : on + "(" + record + ")") + ")", sizes);
		}
	}

	private TlaPaths paths(Actor actor) {
		return new TlaPaths(transitions, layout, expressions, tables, body, actor);
	}

	private static String parameters(String state, List<Integer> sizes) {
		return "(" + state + IntStream.range(0, sizes.size()).mapToObj(i -> ", " + TlaPaths.CHOICE + i).collect(Collectors.joining())
				+ ")";
	}

	/** Defines an action, and the set of records to which it leads. */
	private void action(String title, String enabled, String record, List<Integer> sizes) {
		String choices = IntStream.range(0, sizes.size())
				.mapToObj(i -> TlaPaths.CHOICE + i + " \\in 0.." + (sizes.get(i) - 1)).collect(Collectors.joining(", "));
		String set = identifiers.of(title + " made");
		String action = identifiers.of(title);
		body.line(set + " == IF " + enabled + " THEN {" + record + (choices.isEmpty() ? "" : " : " + choices) + "} ELSE {}");
		body.line(action + " == \\E r \\in " + set + " : s' = rest(r)");
		made.add(set);
		actions.add(action);
	}

	/** The steps that belong to the transition before them. Gives the name of what makes them all; empty if there are none. */
	private String fused(ActorTransitions actor) {
		if (actor.fused().isEmpty()) {
			return "";
		}
		String on = identifiers.of(actor.actor().name() + " on");
		List<String> cases = new ArrayList<>();
		for (int point : actor.fused()) {
			String name = identifiers.of(actor.actor().name() + " goes on " + point);
			body.line("").line(TlaText.comment(point + " " + Titles.full(actor.actor().points().get(point)))).line(name + "(r) ==").in();
			paths(actor.actor()).path(actor.path(point), "r");
			body.out();
			cases.add("r.to = " + point + " -> " + on + "(" + name + "(r))");
		}
		body.line("").line("RECURSIVE " + on + "(_)").line(on + "(r) ==").in();
		cases(cases, "r");
		return on;
	}

	/** The actor comes to stand: what no longer matters gets its initial value. */
	private String stop(ActorTransitions actor) {
		TlaForgetting forgetting = new TlaForgetting(transitions.form().machine().variables(), layout, expressions, identifiers, body);
		actor.standing().forEach(end -> actor.kept(end).forEach(k -> forgetting.define(k, actor.actor())));
		String stop = identifiers.of(actor.actor().name() + " stop");
		Variable control = actor.actor().control().variable();
		body.line("").line(stop + "(r) ==").in();
		body.line("LET q == " + (layout.cell(control) == null ? "r"
				: "[r EXCEPT !." + layout.cell(control).name() + " = r.to]") + " IN");
		List<String> cases = new ArrayList<>();
		for (int end : actor.standing()) {
			SlotSet reset = actor.reset(end);
			if (!reset.isEmpty() || !actor.kept(end).isEmpty()) {
				cases.add("q.to = " + end + " -> " + forgetting.in(paths(actor.actor()).reset(reset, "q"), actor.kept(end)));
			}
		}
		cases(cases, "q");
		return stop;
	}

	/** Ends a definition with the first case that holds. */
	private void cases(List<String> cases, String otherwise) {
		for (int i = 0; i < cases.size(); i++) {
			body.line((i == 0 ? "CASE " : "[] ") + cases.get(i));
		}
		body.line(cases.isEmpty() ? otherwise : "[] OTHER -> " + otherwise).out();
	}

	private String stand(Actor actor, Stand stand) {
		List<String> parts = new ArrayList<>();
		parts.add(layout.cell(actor.control().variable()) == null ? "TRUE"
				: expressions.variable(actor.control().variable(), "s") + " = " + stand.control());
		stand.passed().forEach(g -> parts.add("~" + expressions.truth(g, "s")));
		return "(" + String.join(" /\\ ", parts) + ")";
	}

	private void arrival(ArrivalTransition arrival) {
		String name = arrival.arrival().name();
		String target = arrival.arrival().target() == null ? "" : " at " + arrival.arrival().target();
		String does = identifiers.of(name + " does");
		List<Integer> sizes = Path.alternatives(arrival.acts());
		body.line("").line(TlaText.comment(name + target + Titles.sentence(arrival.arrival().rule())));
		body.line(does + parameters("r", sizes) + " ==").in();
		paths(null).path(new Path(arrival.acts(), new End.Goto(-1)), "r");
		body.out();
		action(name + " arrives", expressions.truth(arrival.enabled(), "s"), does + parameters("s", sizes), sizes);
	}

	/** Defines what leads on, and an invariant for everything that is looked for. Gives the names of the invariants. */
	private List<String> claims() {
		body.line("").line("Next == " + (actions.isEmpty() ? "FALSE" : String.join(" \\/ ", actions)));
		body.line("Spec == Init /\\ [][Next]_s").line("");
		body.line(TlaText.comment("Where the transitions from a state lead, with what they show on the way"));
		body.line("Made == " + (made.isEmpty() ? "{}" : String.join(" \\cup ", made)));
		List<String> claims = new ArrayList<>();
		for (Sought sought : transitions.sought()) {
			List<String> parts = new ArrayList<>();
			if (!sought.hazards().isEmpty()) {
				parts.add("(\\A r \\in Made : " + sought.number() + " \\notin r.found)");
			}
			if (sought.condition() != null && !never(sought.condition())) {
				parts.add("~" + expressions.truth(sought.condition(), "s"));
			}
			if (!parts.isEmpty()) {
				String claim = identifiers.of(sought.name());
				body.line("").line(TlaText.comment("Not " + sought.name() + ": " + sought.text()));
				body.line(claim + " == " + String.join(" /\\ ", parts));
				claims.add(claim);
			}
		}
		return claims;
	}

	private static boolean never(Expr condition) {
		return condition instanceof Const constant && constant.value() == 0;
	}
}
