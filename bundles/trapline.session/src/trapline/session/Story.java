package trapline.session;

import java.util.ArrayList;
import java.util.List;

/**
 * Choices placed in a run by label, robust against edits of the scenario.
 *
 * @param name  what it tells; may be empty
 * @param items the choices; each waits for its own place, whatever the order
 */
public record Story(String name, List<Item> items) {
	/** Nothing arrives. */
	public static final Story NONE = new Story("", List.of());

	/**
	 * One choice.
	 *
	 * @param arrival name of the arrival; where an actor asks for a choice, its label
	 * @param anchor  where it happens
	 */
	public record Item(String arrival, Anchor anchor) {
		/** The choice of a value for a knob, or a parameter, that is left open. */
		public static Item setting(String knob, String value) {
			return new Item("knob " + knob + " = " + value, new Anchor.Asked());
		}

		@Override
		public String toString() {
			return (arrival + " " + anchor).stripTrailing();
		}
	}

	public Story {
		items = List.copyOf(items);
	}

	/**
	 * The same without one choice.
	 *
	 * @param arrival    what arrives
	 * @param occurrence which of the choices with that arrival is left out, from 0; if there are not so many, none is
	 */
	public Story without(String arrival, int occurrence) {
		List<Item> left = new ArrayList<>();
		int seen = 0;
		for (Item item : items) {
			if (!item.arrival().equals(arrival) || seen++ != occurrence) {
				left.add(item);
			}
		}
		return new Story(name, left);
	}

	/** As a script that {@link StoryScript} reads. */
	@Override
	public String toString() {
		return String.join("; ", items.stream().map(Item::toString).toList());
	}
}
