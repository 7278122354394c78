package trapline.machine.interpret;

import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.Hazard;
import trapline.machine.RuleRef;
import trapline.machine.SemanticsError;
import trapline.machine.SourceSpan;
import trapline.machine.stmt.Execution;
import trapline.machine.stmt.Stmt;

/** All successors of a state, without telling and without allocation: each step is made in place and taken back. */
final class FastWalker implements TransitionSystem.Walker {
	private final Program program;
	private final int sources;
	private final Codec codec;
	private final int[] state;
	private final long[] next;
	private final Execution execution = new Execution(this::inlined);
	private TransitionSystem.Sink inlinedSink;
	private int inlinedCode;
	private RuleRef rule;
	private SourceSpan source;
	private int count;

	FastWalker(Program program, Codec codec) {
		this.program = program;
		sources = program.actors.length + program.arrivals.length;
		this.codec = codec;
		state = codec.newState();
		next = new long[codec.words()];
	}

	@Override
	public int successors(long[] packed, TransitionSystem.Sink sink) {
		count = 0;
		codec.decode(packed, 0, state);
		try {
			for (int a = 0; a < program.actors.length; a++) {
				actor(a, packed, sink);
			}
			for (int i = 0; i < program.arrivals.length; i++) {
				arrival(i, packed, sink);
			}
		} catch (SemanticsError e) {
			execution.undo(state);
			throw e.at(rule, source);
		}
		return count;
	}

	private void actor(int index, long[] packed, TransitionSystem.Sink sink) {
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
				hazards(runner.hazards(way), sink, code);
				inlinedSink = sink;
				inlinedCode = code;
				execution.begin(runner.actor, null, digits);
				move(runner, runner.body(way).run(state, execution));
				digits = emit(packed, sink, code);
			}
		}
	}

	private void move(Runner runner, int target) {
		int control = runner.actor.control().index();
		int to = target == Stmt.FALL_THROUGH ? runner.next : target;
		if (state[control] != to) {
			execution.store(state, control, to);
		}
	}

	/** Packs the state after a step: only what was written is packed anew. Then takes the step back. */
	private int emit(long[] packed, TransitionSystem.Sink sink, int code) {
		System.arraycopy(packed, 0, next, 0, next.length);
		for (int i = 0; i < execution.writes(); i++) {
			codec.patch(state, execution.writtenSlot(i), next);
		}
		int following = execution.following();
		execution.undo(state);
		count++;
		sink.successor(next, code);
		return following;
	}

	private void arrival(int index, long[] packed, TransitionSystem.Sink sink) {
		Arrival arrival = program.arrivals[index];
		rule = arrival.rule();
		source = arrival.source();
		if (!program.mayArrive(index, state)) {
			return;
		}
		int digits = 0;
		while (digits >= 0) {
			int code = program.actors.length + index + sources * digits;
			hazards(program.arrivalHazards[index], sink, code);
			inlinedSink = sink;
			inlinedCode = code;
			execution.begin(program.targets[index], null, digits);
			if (arrival.budget() != null) {
				int budget = arrival.budget().index();
				execution.store(state, budget, state[budget] - 1);
			}
			arrival.body().run(state, execution);
			digits = emit(packed, sink, code);
		}
	}

	private void inlined(Actor actor, RuleRef inner) {
		hazards(program.hazardsAt(actor, inner), inlinedSink, inlinedCode);
	}

	private void hazards(int[] hazards, TransitionSystem.Sink sink, int code) {
		for (int hazard : hazards) {
			Hazard h = program.hazards[hazard];
			if (h.when().test(state)) {
				sink.hazard(hazard, code);
			}
		}
	}
}
