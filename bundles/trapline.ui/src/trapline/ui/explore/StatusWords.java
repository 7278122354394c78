package trapline.ui.explore;

import java.util.List;
import java.util.Locale;

import trapline.machine.explore.ExplorationResult;
import trapline.machine.explore.Progress;

/** What the Explore view says above its tables. */
final class StatusWords {
	private static final long MEGABYTE = 1L << 20;
	private static final double NANOS = 1e9;

	private StatusWords() {
	}

	static String progress(Progress progress) {
		return String.format(Locale.ROOT, "Exploring: %,d states, depth %d, %d MB, %s", progress.states(), progress.depth(),
				progress.bytes() / MEGABYTE, found(progress.found()));
	}

	private static String found(List<String> names) {
		return names.isEmpty() ? "no hazard so far" : "found " + String.join(", ", names);
	}

	/** @param stale whether the scenario has changed since */
	static String result(Explored explored, boolean stale) {
		if (explored == null) {
			return "F9 explores every interleaving of the scenario in the active editor.";
		}
		if (explored.shown() == null) {
			return explored.problem();
		}
		ExplorationResult result = explored.shown().result();
		String what = String.format(Locale.ROOT, "%s, %s: %,d states in %.2f s, %s%s", explored.shown().info().id(),
				explored.shown().name(), result.states(), result.nanos() / NANOS, result.status().sentence(),
				result.estimate().isEmpty() ? "" : "; " + result.estimate());
		return stale ? "The scenario has changed since (F9 explores again). Before: " + what : what;
	}
}
