package trapline.conform.threads;

import java.util.List;
import java.util.Map;

/**
 * A table that somebody wrote: which hazards policies have.
 *
 * @param source where it stands
 * @param columns what each column is about, by its heading, in order
 * @param rows what each policy is said to have, by heading, in order
 * @param differences where the runs say something else
 */
public record Comparison(String source, Map<String, Column> columns, Map<String, Map<String, Frequency>> rows,
		List<Difference> differences) {
	/**
	 * What a column is about.
	 *
	 * @param hazards any of these
	 * @param in ids of the only scenarios that count; empty if all do
	 */
	public record Column(List<String> hazards, List<String> in) {
		/** Some hazards, in all scenarios. */
		static Column of(List<String> hazards) {
			return new Column(hazards, List.of());
		}
	}

	/**
	 * A cell that is not what the runs show.
	 *
	 * @param variant its row
	 * @param column its column
	 * @param reason why
	 */
	public record Difference(String variant, String column, String reason) {
	}
}
