package trapline.machine.explore.fair;

import trapline.machine.Machine;

/** The sources that must act if they can for ever: all actors, and arrivals that must come. */
final class Obliged {
	private Obliged() {
	}

	/** A bit per source: actors by number, then arrivals. */
	static long sources(Machine machine) {
		int actors = machine.actors().size();
		long mask = 0;
		for (int i = 0; i < actors; i++) {
			mask |= 1L << i;
		}
		for (int i = 0; i < machine.arrivals().size() && actors + i < Long.SIZE; i++) {
			if (machine.arrivals().get(i).mustCome()) {
				mask |= 1L << actors + i;
			}
		}
		return mask;
	}
}
