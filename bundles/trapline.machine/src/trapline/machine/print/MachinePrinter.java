package trapline.machine.print;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.Check;
import trapline.machine.Hazard;
import trapline.machine.LaneSpec;
import trapline.machine.Machine;
import trapline.machine.Position;
import trapline.machine.Variable;
import trapline.machine.expr.Const;
import trapline.machine.interpret.Codec;

/** Prints everything a Machine consists of, for people who want to see what was compiled. The text ends in a line end. */
public final class MachinePrinter {
	private final Machine machine;
	private final Codec codec;
	private final StringBuilder out = new StringBuilder();

	private MachinePrinter(Machine machine) {
		this.machine = machine;
		codec = machine.interpreter().codec();
	}

	/** The Machine as text. */
	public static String print(Machine machine) {
		MachinePrinter printer = new MachinePrinter(machine);
		printer.summary();
		printer.variables();
		machine.actors().forEach(printer::actor);
		printer.arrivals();
		printer.claims();
		printer.lanes();
		return printer.out.toString();
	}

	private void summary() {
		int points = machine.actors().stream().mapToInt(a -> a.points().size()).sum();
		line("machine " + machine.name());
		line("  " + count(codec.bits(), "state bit") + " in " + count(codec.words(), "word") + ", "
				+ count(machine.rules().size(), "rule") + ", " + count(machine.actors().size(), "actor") + ", "
				+ count(points, "control point") + ", " + count(machine.arrivals().size(), "arrival"));
	}

	private static String count(int number, String thing) {
		return number + " " + thing + (number == 1 ? "" : "s");
	}

	private void variables() {
		List<Variable> kept = machine.variables().stream().filter(v -> !v.scratch() && !machine.constant(v)).toList();
		List<Variable> constants = machine.variables().stream().filter(v -> !v.scratch() && machine.constant(v)).toList();
		line("");
		line("variables");
		kept.forEach(v -> variable(v, codec.bits(v)));
		if (!constants.isEmpty()) {
			line("");
			line("constants (never written, no state)");
			constants.forEach(v -> variable(v, 0));
		}
	}

	private void variable(Variable v, int bits) {
		String text = "  " + pad(v.name(), Variable::name) + " : " + pad(v.domain().toString(), x -> x.domain().toString())
				+ " = " + pad(v.show(v.initial()), x -> x.show(x.initial()))
				+ (bits == 0 ? "" : String.format("  %-7s", count(bits, "bit")));
		String notes = v.scope().keyword() + (v.ghost() ? ", ghost" : "") + (v.doc().isEmpty() ? "" : ", " + v.doc());
		line(text + "  // " + notes);
	}

	private String pad(String text, Function<Variable, String> column) {
		int width = machine.variables().stream().filter(v -> !v.scratch()).mapToInt(v -> column.apply(v).length()).max()
				.orElse(0);
		return text + " ".repeat(width - text.length());
	}

	private void actor(Actor actor) {
		line("");
		line("actor " + actor.name() + " begins at " + actor.start() + " " + actor.points().get(actor.start()).label());
		PointPrinter points = new PointPrinter(actor, this::line);
		for (int i = 0; i < actor.points().size(); i++) {
			points.print(i);
		}
		if (!actor.positions().isEmpty()) {
			line("  instructions");
			actor.positions().forEach(p -> position(actor, p));
		}
	}

	private void position(Actor actor, Position p) {
		line("    " + p.index() + "  " + p + "  -> control " + p.entry() + " "
				+ actor.points().get(p.entry()).label() + ", then " + p.successor());
	}

	private void arrivals() {
		if (machine.arrivals().isEmpty()) {
			return;
		}
		line("");
		line("arrivals");
		for (Arrival a : machine.arrivals()) {
			String budget = a.budget() == null ? "without limit" : "while " + a.budget() + " > 0";
			String guard = a.guard().equals(Const.TRUE) ? "" : " when " + a.guard();
			line("  " + a.name() + (a.target() == null ? "" : " at " + a.target()) + ", " + budget + guard);
			line("    " + PointPrinter.rule(a.rule()) + "{ " + a.body() + " }");
		}
	}

	private void claims() {
		if (!machine.hazards().isEmpty()) {
			line("");
			line("hazards");
			machine.hazards().forEach(this::hazard);
		}
		if (!machine.checks().isEmpty()) {
			line("");
			line("checks");
			machine.checks().forEach(this::check);
		}
	}

	private void hazard(Hazard h) {
		line("  " + (h.warning() ? "warning " : "") + h.id() + (h.owner().isEmpty() ? "" : " of " + h.owner()) + "  "
				+ h.sentence());
		line("    " + (h.rule() == null ? "" : "at " + h.rule() + " ") + "when " + h.when());
	}

	private void check(Check c) {
		String subject = c.condition() == null ? c.hazard() : c.condition().toString();
		line("  " + c.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + subject);
	}

	private void lanes() {
		if (machine.lanes().isEmpty()) {
			return;
		}
		line("");
		line("lanes");
		for (LaneSpec lane : machine.lanes()) {
			String subject = lane.subject() == null ? "" : " " + lane.subject();
			String text = lane.text() == null ? "" : " label " + lane.text();
			String decided = lane.decision() == null ? "" : " decided by " + lane.decision() + "." + lane.candidate();
			String bands = lane.bands().stream().map(b -> b.value() + " '" + b.text() + "' " + b.shade())
					.collect(Collectors.joining(", ", " { ", " }"));
			line("  " + lane.id() + " \"" + lane.label() + "\" " + lane.kind().name().toLowerCase(java.util.Locale.ROOT)
					+ subject + text + decided + (lane.bands().isEmpty() ? "" : bands));
		}
	}

	private void line(String text) {
		out.append(text).append('\n');
	}
}
