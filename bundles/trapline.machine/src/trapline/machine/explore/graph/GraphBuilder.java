package trapline.machine.explore.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import trapline.machine.Check;
import trapline.machine.Choice;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.SemanticsError;
import trapline.machine.explore.ExplorationMachine;
import trapline.machine.explore.Witness;
import trapline.machine.interpret.TransitionSystem;
import trapline.machine.interpret.Watches;
import trapline.machine.interpret.Watches.Watch;

/** Follows transitions and keeps the states that it meets. For one use, by one thread. */
final class GraphBuilder {
	private final ExplorationMachine system;
	private final Machine machine;
	private final TransitionSystem.Walker walker;
	private final List<Watch> watches;
	private final Changed changed;
	private final List<Found> states = new ArrayList<>();
	private final Map<Packed, Integer> numbers = new HashMap<>();
	private final List<GraphEdge> edges = new ArrayList<>();
	private final Map<Witness, List<Integer>> paths = new IdentityHashMap<>();

	/** A packed state that is compared by its words. */
	private record Packed(long[] words) {
		@Override
		public boolean equals(Object other) {
			return other instanceof Packed packed && Arrays.equals(words, packed.words);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(words);
		}
	}

	/** A transition from the state that is looked at. */
	private record Way(Packed to, int code, List<Hazard> hazards) {
	}

	/** A state that was met, and the state of the micro-Machine behind the way there. */
	private static final class Found {
		private final Packed packed;
		private final int[] micro;
		private final int depth;
		private final int entry;
		private final Set<Hazard> hazards = new LinkedHashSet<>();
		private final Set<Integer> codes = new LinkedHashSet<>();
		private final List<Check> failed = new ArrayList<>();
		private int ways = -1;

		Found(Packed packed, int[] micro, int depth, int entry) {
			this.packed = packed;
			this.micro = micro;
			this.depth = depth;
			this.entry = entry;
		}
	}

	GraphBuilder(ExplorationMachine system) {
		this.system = system;
		machine = system.machine();
		walker = system.walker();
		watches = Watches.of(machine);
		changed = new Changed(machine);
		long[] words = new long[system.codec().words()];
		system.codec().encode(system.initial(), words, 0);
		add(new Packed(words), machine.initial(), 0, -1);
	}

	int size() {
		return states.size();
	}

	private int add(Packed packed, int[] micro, int depth, int entry) {
		numbers.put(packed, states.size());
		states.add(new Found(packed, micro, depth, entry));
		return states.size() - 1;
	}

	/** Meets states level by level, so many at most. Returns whether these are all. */
	boolean breadthFirst(int most, BooleanSupplier cancelled) {
		boolean all = true;
		for (int at = 0; at < states.size() && !cancelled.getAsBoolean(); at++) {
			for (Way way : ways(at)) {
				if (numbers.containsKey(way.to()) || states.size() < most) {
					edge(at, way);
				} else {
					all = false;
				}
			}
		}
		return all && !cancelled.getAsBoolean();
	}

	/** Looks at a state: what holds there, and where it leads. A fault of the semantics is for those who search to tell. */
	private List<Way> ways(int number) {
		Found state = states.get(number);
		List<Way> ways = new ArrayList<>();
		List<Hazard> fired = new ArrayList<>();
		try {
			walker.at(state.packed.words());
			if (state.ways < 0) {
				look(state);
			}
			state.ways = walker.successors(-1, new TransitionSystem.Sink() {
				@Override
				public void successor(long[] packed, int code) {
					ways.add(new Way(new Packed(packed.clone()), code, List.copyOf(fired)));
					fired.clear();
				}

				@Override
				public void hazard(int hazard, int code) {
					fired.add(machine.hazards().get(hazard));
				}
			});
		} catch (SemanticsError e) {
			state.ways = Integer.MAX_VALUE;
		}
		return ways;
	}

	private void look(Found state) {
		for (int i = 0; i < watches.size(); i++) {
			Watch watch = watches.get(i);
			boolean holds = walker.holds(i);
			if (watch.hazard() >= 0 && holds) {
				state.hazards.add(machine.hazards().get(watch.hazard()));
			}
			if (watch.check() >= 0) {
				Check check = machine.checks().get(watch.check());
				if (check.kind() == Check.Kind.NEVER && holds || check.kind() == Check.Kind.ALWAYS && !holds) {
					state.failed.add(check);
				}
			}
		}
	}

	/** Notes a transition, and the state where it leads. Returns its number. */
	private int edge(int from, Way way) {
		Found source = states.get(from);
		if (!source.codes.add(way.code())) {
			for (int i = 0; i < edges.size(); i++) {
				if (edges.get(i).from() == from && edges.get(i).code() == way.code()) {
					return i;
				}
			}
		}
		int[] micro = source.micro.clone();
		List<Choice> choices = system.follow(micro, way.code());
		Integer known = numbers.get(way.to());
		int to = known != null ? known : add(way.to(), micro, source.depth + 1, edges.size());
		states.get(to).hazards.addAll(way.hazards());
		edges.add(new GraphEdge(from, to, way.code(), TransitionWords.of(machine, source.micro.clone(), choices), way.hazards()));
		return edges.size() - 1;
	}

	/** Follows a witness as far as it goes, and keeps its states. */
	void along(Witness witness) {
		List<Integer> path = new ArrayList<>();
		int[] micro = machine.initial();
		int at = 0;
		int done = 0;
		boolean moved = true;
		while (moved && done < witness.length()) {
			moved = false;
			for (Way way : ways(at)) {
				int[] next = micro.clone();
				List<Choice> choices = system.follow(next, way.code());
				int end = done + choices.size();
				if (end <= witness.length() && choices.equals(witness.choices().subList(done, end))) {
					path.add(edge(at, way));
					at = numbers.get(way.to());
					micro = next;
					done = end;
					moved = true;
					break;
				}
			}
		}
		paths.put(witness, List.copyOf(path));
	}

	/**
	 * What there is.
	 *
	 * @param total how many states there are at least
	 * @param counted whether that is exact
	 */
	StateGraph build(long total, boolean counted) {
		for (int i = 0; i < states.size(); i++) {
			if (states.get(i).ways < 0) {
				ways(i);
			}
		}
		List<GraphState> all = new ArrayList<>();
		for (int i = 0; i < states.size(); i++) {
			Found found = states.get(i);
			List<String> differs = found.entry < 0 ? List.of() : changed.between(states.get(edges.get(found.entry).from()).micro, found.micro);
			all.add(new GraphState(i, found.depth, found.entry, List.copyOf(found.hazards), found.failed, found.ways == 0,
					found.codes.size() == found.ways, differs));
		}
		return new StateGraph(system, all, edges, paths, total, counted);
	}
}
