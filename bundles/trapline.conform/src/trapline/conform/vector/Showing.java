package trapline.conform.vector;

import java.util.List;

import trapline.conform.score.Trail;

/** What the model showed of a vector. */
public final class Showing {
	private final List<Happening> events;
	private final FinalState state;
	private final Trail trail;

	Showing(List<Happening> events, FinalState state, Trail trail) {
		this.events = events;
		this.state = state;
		this.trail = trail;
	}

	/** What happened, in order. */
	List<Happening> events() {
		return events;
	}

	/** How it ended. */
	FinalState state() {
		return state;
	}

	/** Which rules led there. */
	Trail trail() {
		return trail;
	}
}
