package trapline.conform.orders;

import java.util.List;

/**
 * Why other orders show a hazard that the listed one does not.
 *
 * @param hazard the id of the hazard
 * @param scenarios ids of the scenarios of which it is said
 * @param because one sentence
 * @param cites rules and sources
 */
public record Explanation(String hazard, List<String> scenarios, String because, List<String> cites) {
	/** Whether it is about a hazard of a scenario. */
	public boolean explains(String scenario, String shown) {
		return hazard.equals(shown) && scenarios.contains(scenario);
	}
}
