package trapline.machine.print.promela;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import trapline.machine.Actor;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Unary;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.form.KeptElements;
import trapline.machine.print.transitions.ActorTransitions;
import trapline.machine.print.transitions.ArrivalTransition;
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
 * Prints an exploration form in Promela: a process per actor and one for all arrivals, each with a single place in its text, so
 * that Spin, without its reduction, stores exactly the states that are explored. A transition is one atomic step.
 */
public final class PromelaPrinter {
	/** A transition through more control points is taken apart into several steps of Spin. */
	private static final int SHORT = 16;
	/** Lines behind which another step begins then. */
	private static final int LINES = 300;

	private final Transitions transitions;
	private final Identifiers identifiers = new Identifiers(PromelaText.RESERVED, true);
	private final Layout layout;
	private final PromelaTables tables = new PromelaTables(identifiers);
	private final PromelaExpr expressions;
	private final Source body = new Source();
	/** How many lines there were when the last step of a transition began. */
	private int begun;
	private final PromelaActs acts;
	private final PromelaForgetting forgetting;
	private final List<String> hidden = new ArrayList<>();
	private int choices;

	private PromelaPrinter(ExplorationMachine system) {
		transitions = new Transitions(system);
		layout = new Layout(transitions, identifiers);
		expressions = new PromelaExpr(layout, tables);
		acts = new PromelaActs(transitions, layout, expressions, tables, body);
		forgetting = new PromelaForgetting(transitions.form().machine().variables(), layout, expressions, identifiers);
	}

	/** The model as text, with a line end at its end. */
	public static String print(ExplorationMachine system) {
		PromelaPrinter printer = new PromelaPrinter(system);
		printer.transitions.actors().forEach(printer::actor);
		printer.arrivals();
		printer.watch();
		Source head = new Source();
		new PromelaHead(printer.transitions, printer.layout, head).print();
		printer.tables.print(head);
		printer.hidden(head);
		printer.forgetting.print(head);
		return head.toString() + printer.body;
	}

	private void hidden(Source head) {
		for (int i = 0; i < acts.values(); i++) {
			hidden.add(PromelaActs.VALUE + i);
		}
		for (int i = 0; i < choices; i++) {
			hidden.add(PromelaActs.CHOICE + i);
		}
		head.line("/* What lasts for one transition only is no part of a state. */");
		hidden.forEach(name -> head.line("hidden int " + name + ";"));
		layout.printed().forEach((name, variables) -> {
			if (variables.get(0).scratch()) {
				head.line("hidden int " + name + ";");
			}
		});
	}

	private void actor(ActorTransitions actor) {
		if (actor.ways().isEmpty()) {
			return;
		}
		String to = identifiers.of(actor.actor().name() + " to");
		hidden.add(to);
		body.line("").line("active proctype " + identifiers.of(actor.actor().name()) + "() {").line("end:").in().line("do");
		actor.ways().forEach(w -> way(actor, w, to));
		body.line("od").out().line("}");
	}

	private void way(ActorTransitions actor, Way way, String to) {
		body.line(PromelaText.comment(way.point() + " " + way.title()));
		String condition = actor.stands(way).stream().map(s -> stand(actor.actor(), s)).filter(s -> !s.isEmpty())
				.collect(Collectors.joining(" || "));
		condition = actor.stands(way).size() > 1 ? "(" + condition + ")" : condition;
		if (!way.enabled().equals(Const.TRUE)) {
			condition += (condition.isEmpty() ? "" : " && ") + expressions.text(way.enabled(), true);
		}
		List<Integer> sizes = way.path().alternatives();
		List<Integer> fused = actor.fused(way);
		boolean several = fused.size() > SHORT;
		begin(condition.isEmpty() ? "true" : condition, sizes, several);
		acts.path(way.path(), actor.actor(), to);
		for (int point : fused) {
			another(several);
			fused(actor, point, to);
		}
		ends(actor, way, to, several);
		end(sizes, several);
	}

	/** Begins another step of a long transition if there is much in this one. */
	private void another(boolean several) {
		if (several && body.lines() - begun > LINES) {
			body.out().line("}").line("d_step {").in();
			begun = body.lines();
		}
	}

	/** Whether the actor stands there; empty if it always does. */
	private String stand(Actor actor, Stand stand) {
		List<String> parts = new ArrayList<>();
		if (layout.cell(actor.control().variable()) != null) {
			parts.add(expressions.variable(actor.control().variable()) + " == " + stand.control());
		}
		stand.passed().forEach(g -> parts.add(expressions.text(Unary.not(g), true)));
		String text = String.join(" && ", parts);
		return parts.size() > 1 ? "(" + text + ")" : text;
	}

	/**
	 * Begins a transition: first what it chooses, then everything in one step.
	 *
	 * @param several in several steps in a row, between which Spin stores nothing: it takes a limited number of statements for one
	 */
	private void begin(String condition, List<Integer> sizes, boolean several) {
		if (sizes.isEmpty() && !several) {
			body.line(":: d_step { " + condition + " ->").in();
			return;
		}
		choices = Math.max(choices, sizes.size());
		body.line(":: atomic { " + condition + " ->").in();
		for (int i = 0; i < sizes.size(); i++) {
			StringBuilder options = new StringBuilder("if");
			for (int digit = 0; digit < sizes.get(i); digit++) {
				options.append(" :: " + PromelaActs.CHOICE + i + " = " + digit);
			}
			body.line(options + " fi;");
		}
		body.line("d_step {").in();
		begun = body.lines();
	}

	private void end(List<Integer> sizes, boolean several) {
		body.out();
		if (!sizes.isEmpty() || several) {
			body.line("}").out();
		}
		body.line("}");
	}

	private void fused(ActorTransitions actor, int point, String to) {
		body.line("if").line(":: " + to + " == " + point + " -> " + PromelaText.comment(Titles.full(actor.actor().points().get(point))))
				.in();
		acts.path(actor.path(point), actor.actor(), to);
		body.out().line(":: else").line("fi;");
	}

	/** The actor comes to stand. */
	private void ends(ActorTransitions actor, Way way, String to, boolean several) {
		Variable control = actor.actor().control().variable();
		if (layout.cell(control) != null) {
			body.line(expressions.variable(control) + " = " + to + ";");
		}
		SlotSet common = null;
		Map<Integer, SlotSet> resets = new TreeMap<>();
		for (int end : actor.ends(way)) {
			SlotSet reset = actor.reset(way, end);
			resets.put(end, reset);
			common = common == null ? reset.copy() : intersection(common, reset);
		}
		reset(common);
		for (Map.Entry<Integer, SlotSet> each : resets.entrySet()) {
			SlotSet more = each.getValue().copy();
			more.removeAll(common);
			if (!more.isEmpty()) {
				another(several);
				body.line("if").line(":: " + to + " == " + each.getKey() + " ->").in();
				reset(more);
				body.out().line(":: else").line("fi;");
			}
		}
		forget(actor, way, to, several);
	}

	/** Elements to which nothing leads get their initial value. */
	private void forget(ActorTransitions actor, Way way, String to, boolean several) {
		Map<KeptElements, List<Integer>> kept = new LinkedHashMap<>();
		for (int end : actor.ends(way)) {
			actor.kept(end).forEach(k -> kept.computeIfAbsent(k, e -> new ArrayList<>()).add(end));
		}
		kept.forEach((elements, ends) -> {
			another(several);
			String does = forgetting.name(elements, actor.actor()) + "();";
			if (ends.size() == actor.ends(way).size()) {
				body.line(does);
			} else {
				String there = ends.stream().map(e -> to + " == " + e).collect(Collectors.joining(" || "));
				body.line("if").line(":: " + there + " ->").in().line(does).out().line(":: else").line("fi;");
			}
		});
	}

	private static SlotSet intersection(SlotSet a, SlotSet b) {
		SlotSet both = new SlotSet();
		a.slots().filter(b::contains).forEach(both::add);
		return both;
	}

	/** Gives variables that no longer matter their initial value. */
	private void reset(SlotSet slots) {
		slots.slots().mapToObj(s -> transitions.form().machine().variables().get(s))
				.forEach(v -> acts.variable(v, Integer.toString(v.initial())));
	}

	private void arrivals() {
		if (transitions.arrivals().isEmpty()) {
			return;
		}
		body.line("").line("active proctype " + identifiers.of("arrivals") + "() {").line("end:").in().line("do");
		for (ArrivalTransition arrival : transitions.arrivals()) {
			String target = arrival.arrival().target() == null ? "" : " at " + arrival.arrival().target();
			body.line(PromelaText.comment(arrival.arrival().name() + target + Titles.sentence(arrival.arrival().rule())));
			List<Integer> sizes = Path.alternatives(arrival.acts());
			begin(expressions.text(arrival.enabled(), false), sizes, false);
			acts.acts(arrival.acts());
			end(sizes, false);
		}
		body.line("od").out().line("}");
	}

	/** Looks at every state, and changes none. */
	private void watch() {
		List<Sought> watched = transitions.sought().stream().filter(s -> s.condition() != null && !never(s.condition())).toList();
		if (watched.isEmpty()) {
			return;
		}
		body.line("").line("active proctype " + identifiers.of("watch") + "() {").line("end:").in().line("do");
		for (Sought sought : watched) {
			body.line(PromelaText.comment(sought.name() + ": " + sought.text()));
			body.line(":: d_step { " + expressions.text(sought.condition(), false) + " -> seen(" + sought.number() + ") }");
		}
		body.line("od").out().line("}");
	}

	private static boolean never(Expr condition) {
		return condition instanceof Const constant && constant.value() == 0;
	}
}
