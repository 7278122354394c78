package trapline.machine.explore.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trapline.machine.Machine;
import trapline.machine.SlotSet;

/**
 * The variables over which sources (actors and arrivals) can notice each other: written by one and touched by another. Sets of them
 * are words with a bit per variable; from the {@value #OWN_BITS}th on they share one bit. One more bit stands for what conditions
 * depend on that are looked at in every state.
 */
public final class SharedVariables {
	private static final int OWN_BITS = 62;
	/** Written by a transition that such a condition can notice. */
	public static final long VISIBLE = Long.MIN_VALUE;

	private final int[] bits;
	private final SlotSet watched;
	private final List<Footprint> sources;
	private int count;

	SharedVariables(Machine machine, Footprints footprints) {
		watched = footprints.watched();
		sources = Stream.concat(machine.actors().stream().map(footprints::actor),
				IntStream.range(0, machine.arrivals().size()).mapToObj(footprints::arrival)).toList();
		bits = new int[machine.variables().size()];
		Arrays.fill(bits, -1);
		for (int slot = 0; slot < bits.length; slot++) {
			if (shared(slot)) {
				bits[slot] = Math.min(count++, OWN_BITS);
			}
		}
	}

	private boolean shared(int slot) {
		long writers = sources.stream().filter(s -> s.writes().contains(slot)).count();
		long touching = sources.stream().filter(s -> s.writes().contains(slot) || s.reads().contains(slot)).count();
		return writers > 0 && touching > 1;
	}

	/** Whether others can notice or change a variable. */
	public boolean contains(int slot) {
		return bits[slot] >= 0;
	}

	/** What of some variables is shared. */
	public long reads(SlotSet variables) {
		return variables.slots().filter(this::contains).mapToLong(slot -> 1L << bits[slot]).reduce(0, (a, b) -> a | b);
	}

	/** The same for variables that are written, with {@link #VISIBLE} where that can be noticed. */
	public long writes(SlotSet variables) {
		return reads(variables) | (variables.intersects(watched) ? VISIBLE : 0);
	}

	/** Everything that a source may ever touch: actors by number, then arrivals. */
	public Footprint source(int number) {
		return sources.get(number);
	}

	/** How many sources there are. */
	public int sources() {
		return sources.size();
	}
}
