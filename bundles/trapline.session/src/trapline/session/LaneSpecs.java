package trapline.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import trapline.machine.Actor;
import trapline.machine.Blocker;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.LaneSpec;
import trapline.machine.Machine;
import trapline.run.BandState;
import trapline.run.Fold;
import trapline.run.Hatch;
import trapline.run.LaneGroup;
import trapline.run.LaneKind;

/** The lanes of a Machine as a Run stores them. */
final class LaneSpecs {
	/** Id of the lane of hazards. */
	static final String HAZARDS = "hazards";

	private LaneSpecs() {
	}

	/** The groups of a Machine's lanes, in order. */
	static List<LaneGroup> groups(Machine machine) {
		Set<String> owners = new LinkedHashSet<>();
		machine.lanes().forEach(lane -> owners.add(lane.owner()));
		return owners.stream().filter(owner -> !owner.isEmpty()).map(owner -> new LaneGroup(owner, owner)).toList();
	}

	static trapline.run.LaneSpec of(LaneSpec lane, Machine machine) {
		String id = lane.id();
		String group = lane.owner();
		String label = lane.label();
		return switch (lane.kind()) {
		case BAND -> trapline.run.LaneSpec.band(id, group, label, "timeline.band", bands(lane));
		case GATE -> trapline.run.LaneSpec.gate(id, group, label, "timeline.gate", Drawing.hatch(lane.hatch()),
				letter(lane, machine), 1);
		case EVENT -> trapline.run.LaneSpec.event(id, group, label, Drawing.colour(lane.glyph()),
				Drawing.shape(lane.glyph()), lane.letter());
		case NESTING -> trapline.run.LaneSpec.nesting(id, group, label, "timeline.code");
		case VALUE -> value(lane, machine);
		case MARKS -> trapline.run.LaneSpec.marks(id, group, label, "timeline.exit");
		};
	}

	/** A value may hold events back, too; then its hatch is worn by what waits for it. */
	private static trapline.run.LaneSpec value(LaneSpec lane, Machine machine) {
		Hatch hatch = lane.hatch() == null ? Hatch.NONE : Drawing.hatch(lane.hatch());
		return new trapline.run.LaneSpec(lane.id(), lane.owner(), lane.label(), LaneKind.VALUE, hatch, 0,
				"timeline.value", letter(lane, machine), null, List.of(), Fold.CONSTANT, "", "");
	}

	private static List<BandState> bands(LaneSpec lane) {
		List<BandState> states = new ArrayList<>();
		for (LaneSpec.Band band : lane.bands()) {
			states.add(new BandState(states.size(), band.text(), Drawing.brief(band.text()), Drawing.shade(band.shade())));
		}
		return states;
	}

	/** Position of a band's value among its states; -1 if it has none. */
	static int band(LaneSpec lane, int value) {
		for (int i = 0; i < lane.bands().size(); i++) {
			if (lane.bands().get(i).value() == value) {
				return i;
			}
		}
		return -1;
	}

	/** The letter of the first blocker that is seen on the lane; 0 if none is. */
	private static char letter(LaneSpec lane, Machine machine) {
		for (Actor actor : machine.actors()) {
			for (ControlPoint point : actor.points()) {
				if (point instanceof DecisionPoint decision) {
					for (Blocker blocker : decision.candidates().stream().flatMap(c -> c.blockers().stream()).toList()) {
						if (lane.id().equals(blocker.lane())) {
							return blocker.letter();
						}
					}
				}
			}
		}
		return 0;
	}
}
