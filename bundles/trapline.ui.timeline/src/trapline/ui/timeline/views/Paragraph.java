package trapline.ui.timeline.views;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of an explanation.
 *
 * @param indent steps to the right, 0..
 * @param space  pixels above it
 * @param pieces what it is made of
 */
record Paragraph(int indent, int space, List<Piece> pieces) {
	private static final int APART = 10;
	private static final int CLOSE = 2;

	/** How a piece looks. */
	enum Look {
		PLAIN, STRONG, HEADING, REMARK, RULE, ALERT
	}

	/**
	 * A stretch of text.
	 *
	 * @param action what a click does, or null
	 */
	record Piece(String text, Look look, Runnable action) {
	}

	/** A heading, set apart. */
	static Paragraph heading(String text) {
		return new Paragraph(0, APART, new ArrayList<>(List.of(new Piece(text, Look.HEADING, null))));
	}

	/** A paragraph close to the one above. */
	static Paragraph line(int indent) {
		return new Paragraph(indent, CLOSE, new ArrayList<>());
	}

	Paragraph add(String text) {
		return add(text, Look.PLAIN);
	}

	/** Adds a piece, unless it is empty. */
	Paragraph add(String text, Look look) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, look, null));
		}
		return this;
	}

	/** Adds a piece that leads somewhere. */
	Paragraph link(String text, Runnable action) {
		pieces.add(new Piece(text, Look.PLAIN, action));
		return this;
	}
}
