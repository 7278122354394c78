package trapline.machine.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.CascadePoint;
import trapline.machine.ChoicePoint;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.RuleRef;
import trapline.machine.StepPoint;
import trapline.machine.StopPoint;
import trapline.machine.Variable;

/** A Machine prepared for running: a runner for every control point, and the hazards that each rule has to look for. */
final class Program {
	private static final int[] NO_HAZARDS = {};

	final Machine machine;
	final Actor[] actors;
	final Runner[][] runners;
	final Arrival[] arrivals;
	final Actor[] targets;
	final int[][] arrivalHazards;
	final Hazard[] hazards;
	/** The hazards that are looked for after every step. */
	final Hazard[] stateHazards;
	private final int[] scratch;
	/** Per actor, and last for nobody, the hazards to look for at each rule. */
	private final List<Map<String, int[]>> byRule;

	Program(Machine machine) {
		this.machine = machine;
		hazards = machine.hazards().toArray(new Hazard[0]);
		stateHazards = machine.hazards().stream().filter(h -> h.rule() == null).toArray(Hazard[]::new);
		scratch = machine.variables().stream().filter(Variable::scratch).mapToInt(Variable::slot).toArray();
		actors = machine.actors().toArray(new Actor[0]);
		byRule = IntStream.rangeClosed(0, actors.length).mapToObj(a -> hazardsOf(a == actors.length ? -1 : a)).toList();
		runners = new Runner[actors.length][];
		for (int a = 0; a < actors.length; a++) {
			Actor actor = actors[a];
			runners[a] = actor.points().stream().map(p -> runner(actor, p)).toArray(Runner[]::new);
		}
		arrivals = machine.arrivals().toArray(new Arrival[0]);
		targets = new Actor[arrivals.length];
		arrivalHazards = new int[arrivals.length][];
		for (int i = 0; i < arrivals.length; i++) {
			targets[i] = arrivals[i].target() == null ? null : machine.actor(arrivals[i].target());
			arrivalHazards[i] = hazardsAt(targets[i], arrivals[i].rule());
		}
	}

	private Runner runner(Actor actor, ControlPoint point) {
		Runner runner = create(actor, point);
		int[][] perWay = new int[runner.ways()][];
		for (int way = 0; way < perWay.length; way++) {
			perWay[way] = hazardsAt(actor, runner.rule(way));
		}
		runner.setHazards(perWay);
		return runner;
	}

	private static Runner create(Actor actor, ControlPoint point) {
		if (point instanceof StepPoint step) {
			return new StepRunner(actor, step);
		} else if (point instanceof DecisionPoint decision) {
			return new DecisionRunner(actor, decision);
		} else if (point instanceof ChoicePoint choice) {
			return new ChoiceRunner(actor, choice);
		} else if (point instanceof CascadePoint cascade) {
			return new CascadeRunner(actor, cascade);
		}
		return new StopRunner(actor, (StopPoint) point);
	}

	private Map<String, int[]> hazardsOf(int actor) {
		Map<String, int[]> byRule = new HashMap<>();
		for (Hazard hazard : hazards) {
			if (hazard.rule() != null) {
				byRule.computeIfAbsent(hazard.rule(), rule -> IntStream.range(0, hazards.length)
						.filter(i -> rule.equals(hazards[i].rule()) && (hazards[i].actor() < 0 || hazards[i].actor() == actor))
						.toArray());
			}
		}
		return byRule;
	}

	/** Numbers of the hazards to look for before a rule of an actor runs; empty for none. The actor may be null. */
	int[] hazardsAt(Actor actor, RuleRef rule) {
		return rule == null ? NO_HAZARDS
				: byRule.get(actor == null ? actors.length : actor.index()).getOrDefault(rule.id(), NO_HAZARDS);
	}

	/** The point at which the actor can do something: steps with a false guard are passed by. */
	Runner standing(int actor, int[] state) {
		Runner[] all = runners[actor];
		Runner runner = all[state[actors[actor].control().index()]];
		for (int passed = 0; runner instanceof StepRunner step && !step.ready(state); passed++) {
			if (passed > all.length) {
				return null;
			}
			runner = all[step.next];
		}
		return runner;
	}

	boolean mayArrive(int arrival, int[] state) {
		Arrival a = arrivals[arrival];
		return (a.budget() == null || state[a.budget().index()] > 0) && a.guard().test(state);
	}

	/** Gives every scratch variable the value that it has between steps. */
	void clearScratch(int[] state) {
		for (int slot : scratch) {
			state[slot] = 0;
		}
	}
}
