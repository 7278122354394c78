package trapline.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import trapline.run.LaneSpec;
import trapline.run.MarkKind;
import trapline.run.RunBuilder;

/**
 * What a Run shows beside what the Machine does: marks on lanes of their own, and findings among the hazards. They belong
 * to moments, so that a branch that leaves the path of these moments has none.
 *
 * @param lanes lanes of marks, below those of the Machine
 * @param notes what is shown at a moment, in order
 */
public record Annotations(List<LaneSpec> lanes, Map<Moment, List<Note>> notes) {
	/** Nothing but what the Machine does. */
	public static final Annotations NONE = new Annotations(List.of(), Map.of());

	public Annotations {
		lanes = List.copyOf(lanes);
		notes = new HashMap<>(notes);
	}

	/** Something to be shown at a moment. */
	public sealed interface Note {
		/** The position of its lane among those of the annotations; for a finding, of the lane that it is about. */
		int lane();
	}

	/**
	 * A mark on a lane.
	 *
	 * @param label  what stands beside it
	 * @param detail a sentence
	 */
	public record Mark(int lane, MarkKind kind, String label, String detail) implements Note {
	}

	/**
	 * Something found, shown like a hazard.
	 *
	 * @param id       what people call it
	 * @param sentence one line
	 * @param rules    ids of the rules that led there, separated by blanks; may be empty
	 */
	public record Finding(int lane, String id, String sentence, String rules) implements Note {
	}

	/**
	 * Records the notes of a moment.
	 *
	 * @param first   position of the first of the lanes in the run
	 * @param hazards position of the lane of hazards
	 */
	void record(Moment moment, long time, int first, int hazards, RunBuilder builder) {
		for (Note note : notes.getOrDefault(moment, List.of())) {
			if (note instanceof Mark mark) {
				builder.mark(first + mark.lane(), time, mark.kind(), mark.label(), mark.detail(), "");
			} else if (note instanceof Finding finding) {
				builder.hazard(hazards, time, first + finding.lane(), finding.id(), finding.sentence(), finding.rules());
			}
		}
	}
}
