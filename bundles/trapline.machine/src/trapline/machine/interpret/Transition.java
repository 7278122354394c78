package trapline.machine.interpret;

import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.Choice;
import trapline.machine.ControlPoint;
import trapline.machine.RuleRef;
import trapline.machine.SemanticsError;
import trapline.machine.StepListener;
import trapline.machine.StepPoint;
import trapline.machine.stmt.Execution;
import trapline.machine.stmt.Stmt;

/** One micro-step with everything told. */
final class Transition {
	private final Program program;
	private final int[] state;
	private final StepListener listener;
	private final Execution execution = new Execution(this::inlined);

	Transition(Program program, int[] state, StepListener listener) {
		this.program = program;
		this.state = state;
		this.listener = listener;
	}

	private void inlined(Actor actor, RuleRef rule) {
		fires(actor, rule, program.hazardsAt(actor, rule));
	}

	void arrival(Choice choice) {
		Arrival arrival = program.arrivals[choice.index()];
		Actor target = program.targets[choice.index()];
		try {
			require(program.mayArrive(choice.index(), state), choice);
			if (listener != null) {
				listener.arrives(arrival);
			}
			fires(target, arrival.rule(), program.arrivalHazards[choice.index()]);
			if (arrival.budget() != null) {
				int before = state[arrival.budget().index()]--;
				if (listener != null) {
					listener.write(arrival.budget().variable(), before, before - 1);
				}
			}
			execution.begin(target, listener, choice.alternative());
			arrival.body().run(state, execution);
		} catch (SemanticsError e) {
			throw e.at(arrival.rule(), arrival.source());
		}
		require(execution.exact(), choice);
	}

	void actor(Choice choice) {
		Actor actor = program.actors[choice.index()];
		Runner runner = program.standing(choice.index(), state);
		require(runner != null, choice);
		int way = way(runner, choice);
		RuleRef rule = runner.rule(way);
		try {
			tellEntered(actor, runner);
			if (listener != null) {
				runner.explain(way, state, listener);
			}
			fires(actor, rule, runner.hazards(way));
			runner.prepare(way, state);
			execution.begin(actor, listener, choice.alternative() / runner.radix());
			int target = runner.body(way).run(state, execution);
			require(execution.exact(), choice);
			moveTo(actor, target == Stmt.FALL_THROUGH ? runner.next : target);
		} catch (SemanticsError e) {
			throw e.at(rule, runner.source());
		}
	}

	private int way(Runner runner, Choice choice) {
		int wanted = choice.alternative() % runner.radix();
		int way = runner.first(state);
		while (way != Runner.NONE && runner.radix() > 1 && way != wanted) {
			way = runner.after(way, state);
		}
		require(way != Runner.NONE, choice);
		return way;
	}

	private void tellEntered(Actor actor, Runner runner) {
		if (listener == null) {
			return;
		}
		ControlPoint at = actor.point(state);
		while (at != runner.point) {
			tellEvent(actor, at);
			listener.skipped(actor, (StepPoint) at);
			at = actor.points().get(at.next());
		}
		tellEvent(actor, at);
	}

	private void tellEvent(Actor actor, ControlPoint point) {
		if (point.event() != null) {
			listener.eventBegins(actor, point.event().render(state), point);
		}
	}

	private void fires(Actor actor, RuleRef rule, int[] hazards) {
		if (listener == null) {
			return;
		}
		for (int hazard : hazards) {
			if (program.hazards[hazard].when().test(state)) {
				listener.hazard(program.hazards[hazard]);
			}
		}
		if (rule != null) {
			listener.fired(actor, rule);
		}
	}

	private void moveTo(Actor actor, int point) {
		int control = actor.control().index();
		int before = state[control];
		state[control] = point;
		if (listener != null && before != point) {
			listener.write(program.machine.variables().get(control), before, point);
		}
	}

	private static void require(boolean enabled, Choice choice) {
		if (!enabled) {
			throw new IllegalArgumentException("'" + choice.label() + "' is not enabled");
		}
	}
}
