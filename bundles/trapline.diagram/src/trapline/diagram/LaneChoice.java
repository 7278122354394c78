package trapline.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import trapline.run.BandState;
import trapline.run.Fold;
import trapline.run.GateState;
import trapline.run.Lane;
import trapline.run.Run;
import trapline.run.StateLane;

/**
 * Which lanes of a run get a row and which become words in the caption.
 *
 * @param shown  lanes with a row, in display order
 * @param folded lanes in the caption, in display order
 */
public record LaneChoice(List<Lane> shown, List<Lane> folded) {
	public LaneChoice {
		shown = List.copyOf(shown);
		folded = List.copyOf(folded);
	}

	/** Folds what hardly changes and leaves out lanes in which nothing happens. */
	public static LaneChoice of(Run run) {
		return of(run, Set.of());
	}

	/**
	 * As {@link #of(Run)}, but only the lanes with the given ids; all if there are none.
	 *
	 * @param ids ids of lanes; those that the run does not have are ignored
	 */
	public static LaneChoice of(Run run, Set<String> ids) {
		List<Lane> shown = new ArrayList<>();
		List<Lane> folded = new ArrayList<>();
		for (Lane lane : run.lanes()) {
			if (lane.size() == 0 || !ids.isEmpty() && !ids.contains(lane.spec().id())) {
				continue;
			}
			if (!folds(lane)) {
				shown.add(lane);
			} else if (!(lane instanceof StateLane states && states.notApplicable(lane.size() - 1))) {
				folded.add(lane);
			}
		}
		return new LaneChoice(shown, folded);
	}

	private static boolean folds(Lane lane) {
		return lane instanceof StateLane && switch (lane.spec().fold()) {
		case NEVER -> false;
		case CONSTANT -> lane.size() == 1;
		case SETTLED -> lane.size() <= 2;
		};
	}

	/** The folded lanes in words, without a heading: "A 0 from 3", "no B". */
	public List<String> captions(Run run) {
		boolean groups = manyGroups(run);
		List<String> captions = new ArrayList<>();
		for (Lane lane : folded) {
			StateLane states = (StateLane) lane;
			int last = states.size() - 1;
			String since = last > 0 ? " from " + TimeText.number(run, states.start(last)) : "";
			String group = groups && !lane.spec().group().isEmpty() ? lane.spec().group() + " " : "";
			captions.add(group + state(states, last) + since);
		}
		return captions;
	}

	/** True if names of lanes need their group's name to be told apart. */
	static boolean manyGroups(Run run) {
		return run.lanes().stream().map(lane -> lane.spec().group()).filter(group -> !group.isEmpty()).distinct()
				.count() > 1;
	}

	/** A lane's state with its name, in a few words. */
	public static String state(StateLane lane, int index) {
		String label = lane.spec().label();
		return switch (lane.spec().kind()) {
		case GATE -> gate(lane, lane.gate(index));
		case BAND -> {
			BandState band = lane.band(index);
			yield label + " " + (band == null ? lane.label(index) : band.label());
		}
		default -> label + " " + lane.label(index);
		};
	}

	private static String gate(StateLane lane, GateState state) {
		String own = state == GateState.OPEN ? lane.spec().openText()
				: state == GateState.SHUT ? lane.spec().shutText() : "";
		if (!own.isEmpty()) {
			return own;
		}
		return lane.spec().label() + switch (state) {
		case OPEN -> " open";
		case SHUT -> " shut";
		case UNKNOWN -> " ?";
		case NOT_APPLICABLE -> " not applicable";
		};
	}
}
