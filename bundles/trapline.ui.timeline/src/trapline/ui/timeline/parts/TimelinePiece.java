package trapline.ui.timeline.parts;

/** What the timeline's edit parts stand for. Pieces are equal across runs, so that parts outlive a step. */
public sealed interface TimelinePiece {
	/** The ruler. */
	record RulerPiece() implements TimelinePiece {
	}

	/** The heading of a group of lanes, by the group's id. */
	record GroupPiece(String group) implements TimelinePiece {
	}

	/** A lane, by its id. */
	record LanePiece(String lane) implements TimelinePiece {
	}
}
