package trapline.machine.interpret;

import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.Hazard;
import trapline.machine.RuleRef;
import trapline.machine.SemanticsError;
import trapline.machine.SourceSpan;
import trapline.machine.stmt.Execution;
import trapline.machine.stmt.Stmt;

/** All successors of a state, without telling and without allocation. */
final class FastWalker implements TransitionSystem.Walker {
	private final Program program;
	private final int sources;
	private final int[] work;
	private final Execution execution = new Execution();
	private RuleRef rule;
	private SourceSpan source;
	private int count;

	FastWalker(Program program) {
		this.program = program;
		sources = program.actors.length + program.arrivals.length;
		work = new int[program.machine.variables().size()];
	}

	@Override
	public int successors(int[] state, TransitionSystem.Sink sink) {
		count = 0;
		try {
			for (int a = 0; a < program.actors.length; a++) {
				actor(a, state, sink);
			}
			for (int i = 0; i < program.arrivals.length; i++) {
				arrival(i, state, sink);
			}
		} catch (SemanticsError e) {
			throw e.at(rule, source);
		}
		return count;
	}

	private void actor(int index, int[] state, TransitionSystem.Sink sink) {
		rule = null;
		source = null;
		Runner runner = program.standing(index, state);
		if (runner == null) {
			return;
		}
		source = runner.source();
		int radix = runner.radix();
		for (int way = runner.first(state); way != Runner.NONE; way = runner.after(way, state)) {
			rule = runner.rule(way);
			int digits = 0;
			while (digits >= 0) {
				int code = index + sources * (radix == 1 ? digits : way + radix * digits);
				hazards(runner.hazards(way), state, sink, code);
				digits = run(runner, way, state, sink, code, digits);
			}
		}
	}

	private int run(Runner runner, int way, int[] state, TransitionSystem.Sink sink, int code, int digits) {
		Actor actor = runner.actor;
		System.arraycopy(state, 0, work, 0, work.length);
		runner.prepare(way, work);
		execution.begin(actor, null, digits);
		int target = runner.body(way).run(work, execution);
		work[actor.control().index()] = target == Stmt.FALL_THROUGH ? runner.next : target;
		count++;
		int following = execution.following();
		sink.successor(work, code);
		return following;
	}

	private void arrival(int index, int[] state, TransitionSystem.Sink sink) {
		Arrival arrival = program.arrivals[index];
		rule = arrival.rule();
		source = arrival.source();
		if (!program.mayArrive(index, state)) {
			return;
		}
		int digits = 0;
		while (digits >= 0) {
			int code = program.actors.length + index + sources * digits;
			hazards(program.arrivalHazards[index], state, sink, code);
			System.arraycopy(state, 0, work, 0, work.length);
			if (arrival.budget() != null) {
				work[arrival.budget().index()]--;
			}
			execution.begin(program.targets[index], null, digits);
			arrival.body().run(work, execution);
			count++;
			digits = execution.following();
			sink.successor(work, code);
		}
	}

	private void hazards(int[] hazards, int[] state, TransitionSystem.Sink sink, int code) {
		for (int hazard : hazards) {
			Hazard h = program.hazards[hazard];
			if (h.when().test(state)) {
				sink.hazard(hazard, code);
			}
		}
	}
}
