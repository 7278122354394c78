package trapline.machine.explore;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells a monitor of several searches, one after the other, as of one. */
final class Onward implements ExplorationMonitor {
	private final ExplorationMonitor monitor;
	private final Set<String> found = new LinkedHashSet<>();
	private long before;
	/** States of the running search. */
	private long last;

	Onward(ExplorationMonitor monitor) {
		this.monitor = monitor;
	}

	/** Another search begins. */
	void next() {
		before += last;
		last = 0;
	}

	@Override
	public void progress(Progress progress) {
		last = progress.states();
		found.addAll(progress.found());
		monitor.progress(new Progress(before + progress.states(), progress.waiting(), progress.depth(), progress.bytes(),
				List.copyOf(found)));
	}

	@Override
	public boolean cancelled() {
		return monitor.cancelled();
	}
}
