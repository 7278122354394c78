package trapline.conform.vector;

import java.util.List;
import java.util.Set;

import trapline.conform.model.RuleCoverage;
import trapline.conform.score.Trail;

/** What the model showed of a vector. */
public final class Showing {
	private final List<Happening> events;
	private final FinalState state;
	private final RuleCoverage coverage;

	Showing(List<Happening> events, FinalState state, RuleCoverage coverage) {
		this.events = events;
		this.state = state;
		this.coverage = coverage;
	}

	/** The ids of the rules that it depends on. */
	public Set<String> rules() {
		return coverage.rules();
	}

	/** What it tells people. */
	public String sentences() {
		return coverage.sentences();
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
		return coverage.trail();
	}
}
