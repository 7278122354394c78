package trapline.conform.threads;

import java.util.List;

/**
 * The cases that a mail lays out, one per row.
 *
 * @param source the mail
 * @param rows its rows, in order
 */
public record Grid(String source, List<Row> rows) {
	/**
	 * A case.
	 *
	 * @param name what it is
	 * @param says what the mail says of it
	 * @param mark what is said to have become of that
	 * @param scenario the scenario that replays it
	 * @param predictions what it says of runs; at least one
	 */
	public record Row(String name, String says, Mark mark, String scenario, List<Prediction> predictions) {
	}
}
