package trapline.machine.explore.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trapline.machine.Check;
import trapline.machine.Machine;
import trapline.machine.explore.search.Chunk.Sighting;
import trapline.machine.explore.shape.Renaming;
import trapline.machine.explore.symmetry.Symmetry;
import trapline.machine.interpret.Watches;
import trapline.machine.interpret.Watches.Watch;

/** What a search looks for, and where each was seen first. Read by many threads; changed only while none of them works. */
public final class Sought {
	private final Machine machine;
	private final List<Watch> watches;
	private final boolean[] hazards;
	private final boolean[] watching;
	private final boolean[] wanted;
	/** Null if no state stands for another. */
	private final Symmetry symmetry;
	private boolean bounded;
	private final Map<Integer, Place> hazardPlaces = new LinkedHashMap<>();
	private final Map<Integer, Place> checkPlaces = new LinkedHashMap<>();

	/**
	 * Where something was seen.
	 *
	 * @param state in this state, or on a transition from it
	 * @param code the transition; -1 for the state itself
	 */
	public record Place(int state, int code) {
	}

	/**
	 * @param symmetry what is interchangeable: what is seen of one member is seen of all; null if nothing is
	 * @param bounded  whether everything may be seen before the search is at its end
	 */
	Sought(Machine machine, Symmetry symmetry, boolean bounded) {
		this.machine = machine;
		this.symmetry = symmetry;
		this.bounded = bounded;
		watches = Watches.of(machine);
		hazards = new boolean[machine.hazards().size()];
		Arrays.fill(hazards, true);
		watching = new boolean[watches.size()];
		wanted = new boolean[watches.size()];
		for (int i = 0; i < watches.size(); i++) {
			Check check = watches.get(i).check() < 0 ? null : machine.checks().get(watches.get(i).check());
			watching[i] = check == null || check.kind() != Check.Kind.EVENTUALLY;
			wanted[i] = check == null || check.kind() != Check.Kind.ALWAYS;
		}
	}

	/** Looks only for what another search has seen. */
	public void only(Sought other) {
		for (int i = 0; i < hazards.length; i++) {
			hazards[i] = images(i, Renaming::hazards).anyMatch(other.hazardPlaces::containsKey);
		}
		for (int i = 0; i < watching.length; i++) {
			Watch watch = watches.get(i);
			watching[i] = watch.hazard() >= 0 ? hazards[watch.hazard()]
					: images(watch.check(), Renaming::checks).anyMatch(other.checkPlaces::containsKey);
		}
		bounded = true;
	}

	/** Whether everything was seen of a search that looks only for certain things. */
	public boolean allSeen() {
		for (boolean hazard : hazards) {
			if (hazard) {
				return false;
			}
		}
		for (boolean watch : watching) {
			if (watch) {
				return false;
			}
		}
		return bounded;
	}

	/** Whether a hazard was not yet seen. */
	boolean hazard(int number) {
		return hazards[number];
	}

	/** Whether a condition is still looked at. */
	boolean watch(int number) {
		return watching[number];
	}

	/** The truth value at which a condition decides. */
	boolean wanted(int number) {
		return wanted[number];
	}

	/** Takes note of something that was seen; what was seen earlier counts. */
	void saw(Sighting sighting) {
		Place place = new Place(sighting.state(), sighting.code());
		if (sighting.hazard() >= 0) {
			note(sighting.hazard(), place, hazardPlaces, Renaming::hazards);
			images(sighting.hazard(), Renaming::hazards).forEach(hazard -> {
				hazards[hazard] = false;
				stop(hazard, -1);
			});
		} else {
			note(sighting.check(), place, checkPlaces, Renaming::checks);
			images(sighting.check(), Renaming::checks).forEach(check -> stop(-1, check));
		}
	}

	private IntStream images(int number, Function<Renaming, Map<Integer, Integer>> names) {
		return symmetry == null ? IntStream.of(number) : symmetry.images(number, names).stream().mapToInt(i -> i);
	}

	private void note(int number, Place place, Map<Integer, Place> places, Function<Renaming, Map<Integer, Integer>> names) {
		if (images(number, names).noneMatch(places::containsKey)) {
			places.put(number, place);
		}
	}

	private void stop(int hazard, int check) {
		for (int i = 0; i < watching.length; i++) {
			watching[i] &= !(watches.get(i).hazard() == hazard && watches.get(i).check() == check);
		}
	}

	/** Ids of the hazards seen and texts of the checks that fail, in that order, each once. */
	List<String> names() {
		return Stream.concat(hazardPlaces.keySet().stream().map(number -> machine.hazards().get(number).id()),
				checkPlaces.keySet().stream().map(number -> machine.checks().get(number))
						.filter(check -> check.kind() != Check.Kind.EXISTS).map(Check::text))
				.distinct().toList();
	}

	/** The hazards seen, by number, in the order found; of those that members share, one. */
	public Map<Integer, Place> hazards() {
		return hazardPlaces;
	}

	/** The checks decided by something seen, by number. */
	public Map<Integer, Place> checks() {
		return checkPlaces;
	}
}
