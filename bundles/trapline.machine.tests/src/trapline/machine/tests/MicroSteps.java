package trapline.machine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trapline.machine.Actor;
import trapline.machine.ControlPoint;
import trapline.machine.Machine;
import trapline.machine.StepPoint;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.form.ExplorationForm;
import trapline.machine.interpret.TransitionSystem;

/** Follows the transitions of an exploration form step by step on the micro-Machine, beside the compiled ones. */
final class MicroSteps {
	private final ExplorationMachine system;
	private final ExplorationForm form;
	private boolean several;

	MicroSteps(ExplorationMachine system) {
		this.system = system;
		form = system.form();
	}

	/** Compares all transitions of all reachable states; says whether one of them had several steps. */
	boolean compareAll(String where) {
		Set<String> seen = new HashSet<>();
		Deque<int[]> queue = new ArrayDeque<>();
		queue.add(system.machine().initial());
		TransitionSystem.Walker walker = system.walker();
		while (!queue.isEmpty()) {
			int[] micro = queue.remove();
			long[] packed = packed(micro);
			if (seen.add(Arrays.toString(packed))) {
				successors(walker, packed).forEach((code, compiled) -> {
					int[] next = micro.clone();
					several |= system.follow(next, code).size() > 1;
					assertArrayEquals(packed(next), compiled, where + ", transition " + code);
					queue.add(next);
				});
			}
		}
		return several;
	}

	private static Map<Integer, long[]> successors(TransitionSystem.Walker walker, long[] packed) {
		Map<Integer, long[]> successors = new LinkedHashMap<>();
		walker.successors(packed, new TransitionSystem.Sink() {
			@Override
			public void successor(long[] next, int code) {
				successors.put(code, Arrays.copyOf(next, packed.length));
			}

			@Override
			public void hazard(int hazard, int code) {
				// only states are compared
			}
		});
		return successors;
	}

	/** The packed state of the exploration form that stands for a state of the micro-Machine. */
	private long[] packed(int[] micro) {
		int[] state = micro.clone();
		Machine machine = form.machine();
		form.dropped().forEach(v -> state[v.slot()] = v.initial());
		boolean initial = Arrays.equals(micro, system.machine().initial());
		for (Actor actor : machine.actors()) {
			int control = actor.control().index();
			state[control] = stands(actor, state);
			if (!initial) {
				form.liveness().dead(actor, state[control]).slots()
						.forEach(s -> state[s] = machine.variables().get(s).initial());
			}
		}
		long[] packed = new long[form.codec().words()];
		form.codec().encode(state, packed, 0);
		return packed;
	}

	private int stands(Actor actor, int[] state) {
		int at = state[actor.control().index()];
		List<ControlPoint> points = actor.points();
		while (form.fusion().fused(actor, at) && points.get(at) instanceof StepPoint step && !step.guard().test(state)) {
			at = step.next();
		}
		return at;
	}
}
