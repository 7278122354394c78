package trapline.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import trapline.run.Lane;
import trapline.run.LaneKind;
import trapline.run.Remark;
import trapline.run.Run;
import trapline.run.StateLane;
import trapline.run.WaitingNote;

/** The sentences below a picture, the same for every format. */
public final class RunNotes {
	/** So many different reasons per lane; a trace may have very many. */
	private static final int MOST_REASONS = 3;
	/** Looking for reasons stops after so many unknown stretches. */
	private static final int MOST_STRETCHES = 1000;

	private RunNotes() {
	}

	/** Why an event still waits: "Q still waits (>): f = F 0 since event 3". */
	public static String waiting(Run run, WaitingNote note) {
		String label = run.lanes().get(note.lane()).spec().label();
		String subject = label + " still waits (>)";
		String since = " since " + TimeText.phrase(run, note.since());
		if (note.letter() == '.' && note.reason().isEmpty()) {
			return subject + " for its boundary" + since;
		}
		String reason = note.reason().isEmpty() && note.blockerLane() >= 0
				? run.lanes().get(note.blockerLane()).spec().label()
				: note.reason();
		String letter = note.letter() == '.' ? "" : note.letter() + (reason.isEmpty() ? "" : " = ");
		return subject + ": " + letter + reason + since;
	}

	/** A remark in one line: "v0.task: it looks too late". */
	public static String remark(Remark remark) {
		return (remark.about().isEmpty() ? "" : remark.about() + ": ") + words(remark);
	}

	/** What a remark says, without line breaks. */
	public static String words(Remark remark) {
		return remark.text().strip().replaceAll("\\s+", " ");
	}

	/** Why shown lanes are unknown in places: "F ?: the trace does not tell". */
	public static List<String> unknowns(Run run, LaneChoice choice) {
		List<String> notes = new ArrayList<>();
		List<Lane> lanes = new ArrayList<>(choice.shown());
		lanes.addAll(choice.folded());
		boolean groups = LaneChoice.manyGroups(run);
		for (Lane lane : lanes) {
			if (lane instanceof StateLane states) {
				String group = groups && !lane.spec().group().isEmpty() ? lane.spec().group() + " " : "";
				reasons(states).forEach(reason -> notes.add(group + lane.spec().label() + " ?: " + reason));
			}
		}
		return notes;
	}

	private static Set<String> reasons(StateLane lane) {
		Set<String> reasons = new LinkedHashSet<>();
		long bit = lane.spec().kind() == LaneKind.GATE ? 1L << 2 : 1L << 62;
		if ((lane.mask(0, lane.size()) & bit) == 0) {
			return reasons;
		}
		int seen = 0;
		for (int i = 0; i < lane.size() && reasons.size() < MOST_REASONS && seen < MOST_STRETCHES; i++) {
			if (lane.unknown(i)) {
				seen++;
				if (!lane.detail(i).isEmpty()) {
					reasons.add(lane.detail(i));
				}
			}
		}
		return reasons;
	}
}
