package trapline.session;

import java.util.List;

import trapline.machine.Blocker;
import trapline.machine.Candidate;

/**
 * A candidate that was present at a decision and not taken.
 *
 * @param candidate which
 * @param blockers  what held it back; empty if it was outranked
 */
public record HeldBack(Candidate candidate, List<Blocker> blockers) {
	public HeldBack {
		blockers = List.copyOf(blockers);
	}
}
