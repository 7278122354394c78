package trapline.session;

import java.util.List;

/**
 * Arrivals placed in a run by label, robust against edits of the scenario.
 *
 * @param name  what it tells; may be empty
 * @param items the arrivals; each waits for its own place, whatever the order
 */
public record Story(String name, List<Item> items) {
	/** Nothing arrives. */
	public static final Story NONE = new Story("", List.of());

	/**
	 * One arrival.
	 *
	 * @param arrival name of the arrival
	 * @param anchor  where it happens
	 */
	public record Item(String arrival, Anchor anchor) {
		@Override
		public String toString() {
			return arrival + " " + anchor;
		}
	}

	public Story {
		items = List.copyOf(items);
	}

	/** As a script that {@link StoryScript} reads. */
	@Override
	public String toString() {
		return String.join("; ", items.stream().map(Item::toString).toList());
	}
}
