package trapline.machine.explore;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells a monitor of several searches, one after the other, as of one. */
final class Onward implements ExplorationMonitor {
	private final ExplorationMonitor monitor;
	private final Set<String> found = new LinkedHashSet<>();
	private final Growth growth = new Growth();
	private long before;
	/** States of the running search. */
	private long last;

	Onward(ExplorationMonitor monitor) {
		this.monitor = monitor;
	}

	/** Another search begins. */
	void next() {
		before += last;
		growth.restart();
		last = 0;
	}

	/** What the last levels say of the number of states that there may be, in words. */
	String estimate() {
		return growth.words(before);
	}

	@Override
	public void progress(Progress progress) {
		last = progress.states();
		growth.at(progress);
		found.addAll(progress.found());
		monitor.progress(new Progress(before + progress.states(), progress.waiting(), progress.depth(), progress.bytes(),
				List.copyOf(found)));
	}

	@Override
	public boolean cancelled() {
		return monitor.cancelled();
	}
}
