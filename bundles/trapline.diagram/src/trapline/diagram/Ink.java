package trapline.diagram;

/**
 * How a shape is drawn. Colours are roles, see {@link Palette}.
 *
 * @param fill   role of the inside, or null for none
 * @param stroke role of the outline, or null for none
 * @param width  of the outline in pixels
 * @param dash   pattern of the outline
 */
public record Ink(String fill, String stroke, double width, Dash dash) {
	/** The pattern of a line. */
	public enum Dash {
		SOLID, DASHED, DOTTED
	}

	/** Only the inside. */
	public static Ink fill(String role) {
		return new Ink(role, null, 0, Dash.SOLID);
	}

	/** Only the outline. */
	public static Ink line(String role, double width) {
		return new Ink(null, role, width, Dash.SOLID);
	}

	/** Inside and outline. */
	public static Ink of(String fill, String stroke, double width) {
		return new Ink(fill, stroke, width, Dash.SOLID);
	}

	public Ink dashed(Dash pattern) {
		return new Ink(fill, stroke, width, pattern);
	}
}
