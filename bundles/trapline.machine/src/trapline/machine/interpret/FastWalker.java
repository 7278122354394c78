package trapline.machine.interpret;

import java.util.List;
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
	private final long[] packed;
	private final long[] next;
	private final List<Watches.Watch> watches;
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
		watches = Watches.of(program.machine);
		packed = new long[codec.words()];
		next = new long[codec.words()];
	}

	@Override
	public void at(long[] from) {
		System.arraycopy(from, 0, packed, 0, packed.length);
		codec.decode(packed, 0, state);
	}

	@Override
	public int successors(long which, TransitionSystem.Sink sink) {
		count = 0;
		try {
			for (int source = 0; source < sources; source++) {
				if (source >= Long.SIZE || (which >>> source & 1) != 0) {
					source(source, sink);
				}
			}
		} catch (SemanticsError e) {
			execution.undo(state);
			throw e.at(rule, source);
		}
		return count;
	}

	@Override
	public boolean holds(int watch) {
		return watches.get(watch).condition().test(state);
	}

	private void source(int number, TransitionSystem.Sink sink) {
		if (number < program.actors.length) {
			actor(number, sink);
		} else {
			arrival(number - program.actors.length, sink);
		}
	}

	private void actor(int index, TransitionSystem.Sink sink) {
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
				digits = emit(sink, code);
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
	private int emit(TransitionSystem.Sink sink, int code) {
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

	private void arrival(int index, TransitionSystem.Sink sink) {
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
			digits = emit(sink, code);
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
