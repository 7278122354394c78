package trapline.machine.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import trapline.machine.Choice;
import trapline.machine.SemanticsError;
import trapline.machine.explore.fair.FairRuns;
import trapline.machine.explore.reduce.PersistentSets;
import trapline.machine.explore.reduce.SingleWays;
import trapline.machine.explore.search.Plan;
import trapline.machine.explore.search.Sought;
import trapline.machine.explore.store.StateSpace;
import trapline.machine.explore.symmetry.Arrangements;
import trapline.machine.explore.symmetry.Orbits;
import trapline.machine.explore.symmetry.Symmetry;
import trapline.machine.interpret.TransitionSystem;

/**
 * Rebuilds runs from parent links. The transitions between a state and its parent are not stored: they are the first one that
 * leads there, perhaps over states that are passed by. Where states stand for others, members of the symmetry may change places on the way; the run is the one by those
 * who end where the state has them.
 */
final class Paths {
	private final TransitionSystem system;
	private final TransitionSystem.Walker walker;
	private final StateSpace space;
	private final StateSpace.View view;
	private final Symmetry symmetry;
	private final Orbits orbits;
	/** Null if no state is passed by. */
	private final SingleWays ways;
	private final int sources;
	private final long among;

	/** @param plan how the states were found */
	Paths(TransitionSystem system, StateSpace space, Plan plan) {
		this.system = system;
		symmetry = plan.symmetry();
		among = plan.sources();
		ways = plan.reduced() ? ways((ExplorationMachine) system) : null;
		orbits = symmetry == null ? null : new Orbits(symmetry, system.codec());
		sources = system.machine().actors().size() + system.machine().arrivals().size();
		this.space = space;
		walker = system.walker();
		view = space.view();
	}

	private SingleWays ways(ExplorationMachine machine) {
		return new SingleWays(machine, new PersistentSets(machine.form()), among);
	}

	/** A run to a state. */
	Witness to(int state) {
		return run(codes(state, -1));
	}

	/** The numbers of the transitions to each state for which one stands, to itself first; at most so many. */
	List<List<Integer>> codesOfAll(int state, int most) {
		List<Integer> codes = codes(state, -1);
		if (orbits == null) {
			return List.of(codes);
		}
		long[] packed = new long[system.codec().words()];
		view.load(state, packed);
		return Arrangements.of(codes, orbits.alike(packed), symmetry, sources, most);
	}

	/** The numbers of the transitions to a state, or over one of its transitions. */
	List<Integer> codes(Sought.Place place) {
		return codes(place.state(), place.code());
	}

	/** A run into a loop, or to an end. */
	Witness to(FairRuns.Lasso lasso) {
		Witness stem = to(lasso.stem());
		int[] state = stem.state().clone();
		List<Choice> choices = new ArrayList<>(stem.choices());
		lasso.loop().forEach(t -> choices.addAll(system.follow(state, t.code())));
		return new Witness(choices, state, lasso.loop().isEmpty() ? -1 : stem.length(), stem.transitions() + lasso.loop().size());
	}

	/** Replays transitions. */
	Witness run(List<Integer> codes) {
		int[] state = system.machine().initial();
		List<Choice> choices = new ArrayList<>();
		codes.forEach(code -> choices.addAll(system.follow(state, code)));
		return new Witness(choices, state, -1, codes.size());
	}

	private List<Integer> codes(int last, int lastCode) {
		Deque<Integer> path = new ArrayDeque<>();
		for (int at = last; at >= 0; at = space.parent(at)) {
			path.addFirst(at);
		}
		List<List<Integer>> steps = new ArrayList<>();
		List<int[]> places = new ArrayList<>();
		int from = path.removeFirst();
		for (int to : path) {
			steps.add(step(from, to));
			if (orbits != null) {
				places.add(orbits.place().clone());
			}
			from = to;
		}
		if (orbits != null) {
			rename(steps, places);
		}
		List<Integer> codes = new ArrayList<>();
		steps.forEach(codes::addAll);
		if (lastCode >= 0) {
			codes.add(lastCode);
		}
		return codes;
	}

	/** From the last step to the first one: who made it stands at the end where all later changes of places have led. */
	private void rename(List<List<Integer>> steps, List<int[]> places) {
		int[] end = new int[symmetry.size()];
		Arrays.setAll(end, member -> member);
		for (int i = steps.size() - 1; i >= 0; i--) {
			int[] before = new int[end.length];
			for (int member = 0; member < end.length; member++) {
				before[member] = end[places.get(i)[member]];
			}
			end = before;
			steps.set(i, steps.get(i).stream().map(code -> symmetry.renamed(code, sources, before)).toList());
		}
	}

	/** The numbers of the transitions from a state to one of which it is the parent. */
	private List<Integer> step(int from, int to) {
		long[] state = new long[system.codec().words()];
		long[] target = state.clone();
		view.load(to, target);
		view.load(from, state);
		Finder finder = new Finder(target);
		walker.at(state);
		for (int source = 0; finder.found == null && source < sources; source++) {
			long one = sources > Long.SIZE ? -1 : among & 1L << source;
			try {
				walker.successors(one, finder);
			} catch (SemanticsError e) {
				// a fault of a source that the search did not follow here
			}
		}
		return finder.found;
	}

	/** Finds the first transition that leads to a state, perhaps over others. */
	private final class Finder implements TransitionSystem.Sink {
		private final long[] target;
		private List<Integer> found;

		Finder(long[] target) {
			this.target = target;
		}

		@Override
		public void successor(long[] next, int code) {
			if (found != null) {
				return;
			}
			List<Integer> codes = new ArrayList<>(List.of(code));
			if (ways == null) {
				compare(next, codes);
				return;
			}
			ways.begin(next);
			compare(next, codes);
			while (found == null && codes.size() <= SingleWays.MOST && ways.step()) {
				codes.add(ways.code());
				compare(ways.state().clone(), codes);
			}
		}

		private void compare(long[] state, List<Integer> codes) {
			if (orbits != null) {
				orbits.order(state);
			}
			if (Arrays.equals(state, 0, target.length, target, 0, target.length)) {
				found = codes;
			}
		}

		@Override
		public void hazard(int hazard, int code) {
			// only the way matters
		}
	}
}
