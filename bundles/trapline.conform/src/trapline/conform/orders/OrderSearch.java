package trapline.conform.orders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.CatalogueScenario;
import trapline.conform.corpus.CorpusException;
import trapline.conform.kvm.Outcome;
import trapline.conform.kvm.Replay;
import trapline.machine.Machine;
import trapline.machine.SemanticsError;

/** Searches all orders of the lines of a script, breadth first, so that the orders that it finds are shortest. */
public final class OrderSearch {
	/** So many states between lines are few. */
	public static final int MOST_STATES = 20_000;

	private final Replay replay;
	private final int most;

	/**
	 * @param replay compiles the scripts
	 * @param most stop at so many states
	 */
	public OrderSearch(Replay replay, int most) {
		this.replay = replay;
		this.most = most;
	}

	/** Whether the lines of a scenario can happen in more than one order. */
	public static boolean open(CatalogueScenario scenario) {
		return !LineOrder.of(scenario).single();
	}

	/**
	 * Searches the orders of a scenario under its policy.
	 *
	 * @throws CorpusException if it cannot be played; the message says why
	 */
	public Explored explore(CatalogueCase one) {
		try {
			return search(one);
		} catch (SemanticsError e) {
			throw new CorpusException(one.scenario().place() + ": " + one.id() + " cannot be played in every order: " + e.getMessage());
		}
	}

	private Explored search(CatalogueCase one) {
		Machine machine = replay.machine(one);
		LinePlayer player = new LinePlayer(machine);
		LineOrder order = LineOrder.of(one.scenario());
		Map<String, List<Integer>> shortest = new TreeMap<>();
		Set<Place> seen = new HashSet<>();
		List<Place> level = List.of(new Place(0, List.of(), machine.initial(), List.of()));
		while (!level.isEmpty() && seen.size() < most) {
			List<Place> next = new ArrayList<>();
			for (Place place : level)
				for (Place behind : successors(place, order, player, one, shortest))
					if (seen.add(behind))
						next.add(behind);
			level = next;
		}
		return new Explored(one, Outcome.of(machine, one), shortest, seen.size() + 1, level.isEmpty());
	}

	private static List<Place> successors(Place place, LineOrder order, LinePlayer player, CatalogueCase one,
			Map<String, List<Integer>> shortest) {
		List<Place> successors = new ArrayList<>();
		if (player.ended(place.state()))
			return successors;
		boolean all = place.done() == (1L << order.size()) - 1;
		for (int line = all ? order.size() : 0; line <= order.size(); line++) {
			boolean over = line == order.size();
			if (over ? !all : !order.allows(place.done(), place.open(), line) || !order.needs(line).isEmpty()
					&& player.value(place.state(), order.needs(line)) == 0)
				continue;
			int[] state = place.state().clone();
			List<Integer> path = new ArrayList<>(place.path());
			path.add(line);
			for (String hazard : player.play(state, line))
				if (one.hazards().contains(hazard))
					shortest.putIfAbsent(hazard, List.copyOf(path));
			player.forget(state);
			if (!over)
				successors.add(new Place(place.done() | 1L << line, order.behind(place.open(), line), state, List.copyOf(path)));
		}
		return successors;
	}

	/**
	 * Between two lines.
	 *
	 * @param done a bit for each line that has happened
	 * @param open lines whose handlers have not returned
	 * @param state the state of the Machine
	 * @param path the lines that led here; does not tell places apart
	 */
	private record Place(long done, List<Integer> open, int[] state, List<Integer> path) {
		@Override
		public boolean equals(Object other) {
			return other instanceof Place place && done == place.done && open.equals(place.open) && Arrays.equals(state, place.state);
		}

		@Override
		public int hashCode() {
			return 31 * (31 * Long.hashCode(done) + open.hashCode()) + Arrays.hashCode(state);
		}
	}
}
