package trapline.conform.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.conform.corpus.Op;
import trapline.conform.export.RunTrace.Instant;
import trapline.conform.export.Unrolled.Place;
import trapline.conform.program.OperationReader;
import trapline.conform.program.UnsupportedProgram;
import trapline.machine.Arrival;
import trapline.model.scenario.EventDeclaration;
import trapline.model.semantics.Expression;

/** What arrives in a run from outside, and where a program could raise it by itself. */
final class Arrivals {
	/** How many instructions before the arrival may raise it: further away it is another story. */
	private static final int FURTHEST = 8;

	private final Subject subject;
	private final RunTrace trace;
	private final Unrolled run;
	private final Processor cpu;

	Arrivals(Subject subject, RunTrace trace, Unrolled run) {
		this.subject = subject;
		this.trace = trace;
		this.run = run;
		cpu = Processor.of(trace.machine());
	}

	/**
	 * Something that arrives.
	 *
	 * @param arrival what the scenario declares
	 * @param held why an instruction of the program cannot stand exactly there; empty if it can
	 * @param ways where a program may raise it, the nearest first
	 */
	record Arriving(Arrival arrival, String held, List<Way> ways) {
	}

	/**
	 * A place for an operation that raises an event.
	 *
	 * @param activation the run of the program or a handler
	 * @param line the operation
	 */
	record Way(Activation activation, Line line) {
	}

	/** @throws NotTestable for an event that a program cannot raise; the message names it */
	List<Arriving> all() {
		List<Arriving> all = new ArrayList<>();
		for (int i = 0; i < trace.instants().size(); i++)
			if (trace.instants().get(i).choice().arrival())
				all.add(arriving(i));
		return all;
	}

	private Arriving arriving(int instant) {
		Arrival arrival = trace.machine().arrivals().get(trace.instants().get(instant).choice().index());
		EventDeclaration event = subject.scenario().getItems().stream().filter(EventDeclaration.class::isInstance)
				.map(EventDeclaration.class::cast).filter(e -> e.getName().equals(arrival.name())).findFirst().orElseThrow();
		String kind = event.getKind().getName();
		int boundary = boundary(instant);
		if (boundary < 0)
			throw new NotTestable(arrival.source(), arrival.name() + " arrives when nothing looks for events any more");
		boolean halted = cpu.text(trace.instants().get(boundary).before(), "activity").equals("hlt");
		Op op = switch (kind) {
		case "nmi" -> halted ? refuse(arrival, "an NMI in HLT: the program does not run there, and only an interrupt has a timer")
				: new Op("send_nmi", Map.of());
		case "irq" -> halted ? new Op("timer", Map.of("vector", vector(event), "count", OperationReader.TICKS))
				: new Op("send_irq", Map.of("vector", vector(event)));
		default -> refuse(arrival, "no operation raises an event of the kind '" + kind + "'; there are nmi and irq");
		};
		String says = arrival.name() + " arrives";
		List<Way> ways = new ArrayList<>();
		Place exact = run.standing().get(boundary);
		// a timer that is armed with interrupts off cannot expire too early
		List<Way> masked = new ArrayList<>();
		if (!halted)
			ways.add(new Way(exact.activation(), Line.before(exact.slot(), op, says)));
		for (int i = boundary - 1; i >= 0 && ways.size() + masked.size() <= FURTHEST; i--)
			if (trace.instants().get(i).executed() != null && cpu.runsProgram(trace.instants().get(i).before())) {
				Place place = run.standing().get(i);
				Way way = new Way(place.activation(), Line.before(place.slot(), op, says));
				if (!ways.contains(way) && !masked.contains(way))
					(halted && !cpu.flag(trace.instants().get(i).before(), "IF") ? masked : ways).add(way);
			}
		masked.addAll(ways);
		return new Arriving(arrival, held(boundary), masked);
	}

	/** The next step that looks for events; negative for none. */
	private int boundary(int instant) {
		for (int i = instant; i < trace.instants().size(); i++)
			if (trace.instants().get(i).boundary())
				return i;
		return -1;
	}

	private String held(int boundary) {
		Instant instant = trace.instants().get(boundary);
		String shadow = cpu.text(instant.before(), "shadow");
		Place place = run.standing().get(boundary);
		if (!shadow.equals("none"))
			return "in the shadow of " + (shadow.equals("sti") ? "STI" : "MOV SS") + ", which an instruction that raises it would end";
		boolean again = ranBefore(boundary, place);
		return again ? "before an instruction that runs a second time, in front of which nothing else can run only then" : "";
	}

	private boolean ranBefore(int boundary, Place place) {
		for (int i = 0; i < boundary; i++)
			if (trace.instants().get(i).executed() != null && run.standing().get(i).equals(place))
				return true;
		return false;
	}

	private static Op refuse(Arrival arrival, String why) {
		throw new NotTestable(arrival.source(), arrival.name() + ": " + why);
	}

	private int vector(EventDeclaration event) {
		Expression argument = event.getArguments().get(0);
		ICompositeNode node = NodeModelUtils.findActualNodeFor(argument);
		try {
			return OperationReader.number(subject.value(node == null ? "" : NodeModelUtils.getTokenText(node)));
		} catch (UnsupportedProgram e) {
			throw subject.refuse(event, e.getMessage());
		}
	}
}
