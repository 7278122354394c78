package trapline.run;

/** What the elements of a lane are, and so how they are stored and drawn. */
public enum LaneKind {
	/** One of a few named states at any time, drawn as labelled bands of three shades. */
	BAND,
	/** Something that lets through or holds back; values are {@link GateState} ordinals. */
	GATE,
	/** Boxes of running code, nested in each other. */
	NESTING,
	/** Intervals that carry a symbolic value. */
	VALUE,
	/** Episodes of one pending event: arrival, waiting with reasons, outcome. */
	EVENT,
	/** Instants with a kind and a label. */
	MARKS,
	/** Numbered instants, each with a footnote. */
	HAZARD
}
