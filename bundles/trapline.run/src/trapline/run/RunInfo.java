package trapline.run;

import java.util.List;
import java.util.Objects;

/**
 * What a run is about, apart from what happens in it.
 *
 * @param id        short id printed before the title, or empty
 * @param title     one line
 * @param subtitle  platform and variant
 * @param outcome   how the run came to be and how long it is, or empty
 * @param axis      what its time counts
 * @param groups    groups of lanes in display order
 * @param hostTitle heading of the host's column in two-column texts, or empty
 * @param remarks   words for readers, in the order in which they were written
 */
public record RunInfo(String id, String title, String subtitle, String outcome, TimeAxis axis, List<LaneGroup> groups,
		String hostTitle, List<Remark> remarks) {
	public RunInfo {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(subtitle);
		Objects.requireNonNull(outcome);
		Objects.requireNonNull(axis);
		groups = List.copyOf(groups);
		Objects.requireNonNull(hostTitle);
		remarks = List.copyOf(remarks);
	}

	/** Without remarks. */
	public RunInfo(String id, String title, String subtitle, String outcome, TimeAxis axis, List<LaneGroup> groups, String hostTitle) {
		this(id, title, subtitle, outcome, axis, groups, hostTitle, List.of());
	}

	/** The same with other remarks. */
	public RunInfo withRemarks(List<Remark> words) {
		return new RunInfo(id, title, subtitle, outcome, axis, groups, hostTitle, words);
	}

	/** The same with another outcome, as it is known only at the end. */
	public RunInfo withOutcome(String text) {
		return new RunInfo(id, title, subtitle, text, axis, groups, hostTitle, remarks);
	}
}
