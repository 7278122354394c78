package trapline.edit.layout;

/**
 * Where something stands in the diagram and how large it is, in pixels at a zoom of 100 %, from the upper left corner of the diagram.
 * What is too small to be taken hold of becomes larger, and what is outside comes in.
 */
public record Box(int x, int y, int width, int height) {
	/** The least width and height. */
	public static final int LEAST = 24;
	/** Nothing stands or reaches farther. */
	private static final int MOST = 100_000;

	public Box {
		x = within(x, 0);
		y = within(y, 0);
		width = within(width, LEAST);
		height = within(height, LEAST);
	}

	private static int within(int value, int least) {
		return Math.max(least, Math.min(MOST, value));
	}
}
