package trapline.diagram;

/**
 * A flag that a reader set.
 *
 * @param letter A to Z
 * @param time   where
 * @param text   a remark, or empty
 */
public record Marker(char letter, long time, String text) {
	public Marker {
		if (letter < 'A' || letter > 'Z') {
			throw new IllegalArgumentException("a marker's letter is A to Z, not " + letter);
		}
	}
}
