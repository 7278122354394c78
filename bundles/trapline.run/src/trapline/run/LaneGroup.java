package trapline.run;

import java.util.Objects;

/**
 * A set of lanes that belong to one processor or actor.
 *
 * @param id    short name printed at the first lane, at most two characters look well
 * @param title full name, for headings and speech
 */
public record LaneGroup(String id, String title) {
	public LaneGroup {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
	}
}
