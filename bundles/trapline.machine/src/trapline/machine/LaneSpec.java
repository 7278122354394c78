package trapline.machine;

import java.util.List;
import java.util.Objects;
import trapline.machine.expr.Expr;

/**
 * What is shown of a Machine on one lane of a timeline.
 *
 * @param id unique in the Machine, as {@code v0.mode}
 * @param owner name of the actor or object it belongs to; empty for the whole scenario
 * @param label what is written before it
 * @param kind how it is shown
 * @param subject what it shows: the value of a band or value, whether a gate is open, whether an event is pending, the depth of
 *        a nesting; null for marks
 * @param text the label of the innermost box of a nesting; null else
 * @param hatch name of the hatch of a gate that is shut; null else
 * @param glyph name of the shape of an event; null else
 * @param letter the letter of an event in text diagrams; 0 else
 * @param decision label of the decision point that takes the event; null if unknown
 * @param candidate name of the candidate that takes the event; null if unknown
 * @param names how values are shown; null for decimal numbers
 * @param bands the values of a band, in the order given; empty else
 */
public record LaneSpec(String id, String owner, String label, Kind kind, Expr subject, Expr text, String hatch,
		String glyph, char letter, String decision, String candidate, ValueNames names, List<Band> bands) {
	/** The ways to show something. */
	public enum Kind {
		BAND, GATE, EVENT, NESTING, VALUE, MARKS
	}

	/** A value of a band: what is written in it and the name of its shade ({@code white}, {@code light}, {@code dark}). */
	public record Band(int value, String text, String shade) {
	}

	public LaneSpec {
		Objects.requireNonNull(id);
		Objects.requireNonNull(kind);
		bands = List.copyOf(bands);
	}
}
