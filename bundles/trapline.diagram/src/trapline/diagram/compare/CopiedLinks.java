package trapline.diagram.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import trapline.run.LaneKind;
import trapline.run.Link;
import trapline.run.Run;
import trapline.run.RunBuilder;
import trapline.run.RunElement;

/** Causes and effects of two runs, on their way into the run that has the lanes of both. Lanes are copied element by element. */
final class CopiedLinks {
	private record At(long time, RunElement from, RunElement to, String label) {
	}

	private final Set<At> links = new LinkedHashSet<>();

	/** Adds those of a run. @param positions where its lanes stand in the other; -1 if nowhere */
	CopiedLinks of(Run run, TimeMap times, int[] positions) {
		for (Link link : run.links()) {
			RunElement from = copied(run, link.from(), positions);
			RunElement to = copied(run, link.to(), positions);
			if (from != null && to != null) {
				links.add(new At(times.of(link.time()), from, to, link.label()));
			}
		}
		return this;
	}

	/** Hazards are numbered anew over both runs, so that theirs are no causes here. */
	private static RunElement copied(Run run, RunElement element, int[] positions) {
		boolean shown = positions[element.lane()] >= 0 && run.lanes().get(element.lane()).spec().kind() != LaneKind.HAZARD;
		return shown ? new RunElement(positions[element.lane()], element.index()) : null;
	}

	/** In the order of their effects, as a run has them. */
	void into(RunBuilder builder) {
		List<At> sorted = new ArrayList<>(links);
		sorted.sort(Comparator.comparingLong(At::time));
		sorted.forEach(link -> builder.link(link.from(), link.to(), link.label()));
	}
}
