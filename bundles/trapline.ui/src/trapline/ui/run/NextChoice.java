package trapline.ui.run;

import java.util.List;

/**
 * Something that may happen next, or that waits.
 *
 * @param actor    who acts
 * @param label    what happens
 * @param taken    true if the shown run goes on with it
 * @param blockers why it cannot happen now; empty if it can
 * @param token    what the {@link Stepping} knows it by; null if it cannot happen now
 */
public record NextChoice(String actor, String label, boolean taken, List<String> blockers, Object token) {
	public NextChoice {
		blockers = List.copyOf(blockers);
	}

	/** True if it can happen now. */
	public boolean enabled() {
		return token != null;
	}
}
