package trapline.session;

import java.util.List;

import trapline.machine.Choice;
import trapline.machine.Position;

/**
 * What happens next if nobody chooses: what the story places here, else the first alternative of the enabled actor with
 * the lowest number. Nothing arrives that the story does not name.
 */
final class Schedule {
	/**
	 * The next step.
	 *
	 * @param choice what to do; null if nothing is left to do
	 * @param item   number of the story's item that it is; -1 for none
	 * @param story  the progress, with items that proved impossible
	 */
	record Plan(Choice choice, int item, StoryProgress story) {
		/** The progress when the plan is carried out. */
		StoryProgress followed() {
			return item < 0 ? story : story.finish(item);
		}
	}

	private final Transitions transitions;

	Schedule(Transitions transitions) {
		this.transitions = transitions;
	}

	Plan next(Moment at) {
		List<Choice> enabled = transitions.enabled(at);
		Choice plain = plain(enabled);
		StoryProgress story = at.story();
		for (int i = 0; i < story.story().items().size(); i++) {
			if (story.isOver(i)) {
				continue;
			}
			Story.Item item = story.story().items().get(i);
			String missed = missed(item.anchor(), story.seen(i), at);
			if (missed == null && isDue(item, story.seen(i), at, enabled)) {
				Choice arrival = labelled(enabled, item.arrival(), !(item.anchor() instanceof Anchor.Asked));
				if (arrival != null) {
					return new Plan(arrival, i, story);
				}
				missed = isDeclared(item.arrival()) ? "may not arrive there" : "is not declared";
			}
			if (missed != null) {
				story = story.miss(i, at.event(), missed);
			}
		}
		return new Plan(plain, -1, story);
	}

	/** The step that would be next without a story; null if no actor can do anything. */
	static Choice plain(List<Choice> enabled) {
		return enabled.stream().filter(choice -> !choice.arrival()).findFirst().orElse(null);
	}

	private static Choice labelled(List<Choice> enabled, String label, boolean arrival) {
		return enabled.stream().filter(choice -> choice.arrival() == arrival && choice.label().equals(label)).findFirst()
				.orElse(null);
	}

	private boolean isDeclared(String arrival) {
		return transitions.machine().arrivals().stream().anyMatch(known -> known.name().equals(arrival));
	}

	/** Why the place will not come any more; null if it may. */
	private static String missed(Anchor anchor, int seen, Moment at) {
		if (anchor instanceof Anchor.At event && at.event() > event.event()) {
			return "is past";
		}
		if (anchor instanceof Anchor.Before before && seen >= before.occurrence()) {
			return "is past";
		}
		return null;
	}

	private boolean isDue(Story.Item item, int seen, Moment at, List<Choice> enabled) {
		Anchor anchor = item.anchor();
		if (anchor instanceof Anchor.Asked) {
			return labelled(enabled, item.arrival(), false) != null;
		}
		if (anchor instanceof Anchor.At event) {
			return at.event() == event.event() && transitions.eventIsOver(at);
		}
		if (anchor instanceof Anchor.After after) {
			return seen >= after.occurrence();
		}
		Anchor.Before before = (Anchor.Before) anchor;
		Choice plain = plain(enabled);
		if (plain == null || seen + 1 != before.occurrence()) {
			return false;
		}
		Position next = transitions.wouldExecute(at, plain);
		return next != null && before.label().equals(next.label());
	}
}
