package trapline.run;

import java.util.List;
import java.util.Objects;

/**
 * How a lane is named and drawn. All names, letters and colours come from the semantics or the importer; nothing here
 * knows what they mean.
 *
 * @param id         unique within the run
 * @param group      id of its {@link LaneGroup}, or empty
 * @param label      name in front of the lane; seven characters fit every text dialect
 * @param kind       what its elements are
 * @param hatch      pattern of a shut gate; {@link Hatch#NONE} elsewhere
 * @param openWhen   the variable's value at which a gate is open
 * @param colourRole theme id of its colour
 * @param letter     for a gate, the letter in the ribbons of what waits for it; for an event, its token (upper case);
 *                   0 if none
 * @param shape      outline of an event's token; null elsewhere
 * @param states     the states of a band; empty elsewhere
 * @param fold       when the lane becomes words in the caption
 * @param openText   caption of a gate that is open for good, or empty for label and state
 * @param shutText   caption of a gate that is shut for good, or empty for label and state
 */
public record LaneSpec(String id, String group, String label, LaneKind kind, Hatch hatch, long openWhen,
		String colourRole, char letter, Shape shape, List<BandState> states, Fold fold, String openText,
		String shutText) {
	public LaneSpec {
		Objects.requireNonNull(id);
		Objects.requireNonNull(group);
		Objects.requireNonNull(label);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(hatch);
		Objects.requireNonNull(colourRole);
		if ((kind == LaneKind.EVENT) != (shape != null)) {
			throw new IllegalArgumentException("lane " + id + ": a shape belongs to event lanes and only to them");
		}
		states = List.copyOf(states);
		Objects.requireNonNull(fold);
		Objects.requireNonNull(openText);
		Objects.requireNonNull(shutText);
	}

	private static LaneSpec of(String id, String group, String label, LaneKind kind, String role) {
		return new LaneSpec(id, group, label, kind, Hatch.NONE, 0, role, (char) 0, null, List.of(), Fold.NEVER, "", "");
	}

	public static LaneSpec band(String id, String group, String label, String role, List<BandState> states) {
		return new LaneSpec(id, group, label, LaneKind.BAND, Hatch.NONE, 0, role, (char) 0, null, states, Fold.CONSTANT,
				"", "");
	}

	public static LaneSpec gate(String id, String group, String label, String role, Hatch hatch, char letter,
			long openWhen) {
		return new LaneSpec(id, group, label, LaneKind.GATE, hatch, openWhen, role, letter, null, List.of(),
				Fold.CONSTANT, "", "");
	}

	public static LaneSpec nesting(String id, String group, String label, String role) {
		return of(id, group, label, LaneKind.NESTING, role);
	}

	public static LaneSpec value(String id, String group, String label, String role) {
		return of(id, group, label, LaneKind.VALUE, role).withFold(Fold.CONSTANT);
	}

	public static LaneSpec event(String id, String group, String label, String role, Shape shape, char letter) {
		return new LaneSpec(id, group, label, LaneKind.EVENT, Hatch.NONE, 0, role, letter, shape, List.of(), Fold.NEVER,
				"", "");
	}

	public static LaneSpec marks(String id, String group, String label, String role) {
		return of(id, group, label, LaneKind.MARKS, role);
	}

	public static LaneSpec hazards(String id, String group, String label, String role) {
		return of(id, group, label, LaneKind.HAZARD, role);
	}

	public LaneSpec withFold(Fold when) {
		return new LaneSpec(id, group, label, kind, hatch, openWhen, colourRole, letter, shape, states, when, openText,
				shutText);
	}

	/** The same gate with its own words for the caption. */
	public LaneSpec withCaption(String whenOpen, String whenShut) {
		return new LaneSpec(id, group, label, kind, hatch, openWhen, colourRole, letter, shape, states, fold, whenOpen,
				whenShut);
	}

	/** The gate's state at a value of its variable. */
	public GateState gateAt(long variable) {
		return variable == openWhen ? GateState.OPEN : GateState.SHUT;
	}

	/** The state of a band with that value, or null. */
	public BandState state(int value) {
		for (BandState state : states) {
			if (state.value() == value) {
				return state;
			}
		}
		return null;
	}
}
