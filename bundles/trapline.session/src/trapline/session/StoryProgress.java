package trapline.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import trapline.machine.Actor;
import trapline.machine.Machine;

/**
 * How far a story has come: a value that belongs to a moment, so that going back needs no undoing.
 */
final class StoryProgress {
	private static final int NOWHERE = -1;

	private final Story story;
	/** Per item: it has happened, or it is known that it cannot. */
	private final boolean[] over;
	/** Per item: how often its instruction has begun (before) or retired (after). */
	private final int[] seen;
	/** Per item that waits for a retirement: the actor that executes its instruction, or {@link #NOWHERE}. */
	private final int[] running;
	/** Per item: the event to which that instruction belongs. */
	private final int[] inEvent;
	private final List<Divergence> divergences;

	private StoryProgress(Story story, boolean[] over, int[] seen, int[] running, int[] inEvent,
			List<Divergence> divergences) {
		this.story = story;
		this.over = over;
		this.seen = seen;
		this.running = running;
		this.inEvent = inEvent;
		this.divergences = divergences;
	}

	static StoryProgress begin(Story story) {
		int count = story.items().size();
		int[] running = new int[count];
		Arrays.fill(running, NOWHERE);
		return new StoryProgress(story, new boolean[count], new int[count], running, new int[count], List.of());
	}

	Story story() {
		return story;
	}

	boolean isOver(int item) {
		return over[item];
	}

	int seen(int item) {
		return seen[item];
	}

	/** Whether nothing is left to happen. */
	boolean done() {
		for (boolean item : over) {
			if (!item) {
				return false;
			}
		}
		return true;
	}

	/** Whether an item waits for the number of an event, which no state repeats. */
	boolean waitsForEvent() {
		for (int i = 0; i < over.length; i++) {
			if (!over[i] && story.items().get(i).anchor() instanceof Anchor.At) {
				return true;
			}
		}
		return false;
	}

	/** What could not happen, in order. */
	List<Divergence> divergences() {
		return divergences;
	}

	/** The progress when an item has happened. */
	StoryProgress finish(int item) {
		boolean[] next = over.clone();
		next[item] = true;
		return new StoryProgress(story, next, seen, running, inEvent, divergences);
	}

	/** The progress when it is clear that an item cannot happen. */
	StoryProgress miss(int item, int event, String reason) {
		List<Divergence> more = new ArrayList<>(divergences);
		more.add(new Divergence(story.name(), event, story.items().get(item), reason));
		return new StoryProgress(story, finish(item).over, seen, running, inEvent, List.copyOf(more));
	}

	/** The progress after a step. */
	StoryProgress after(StepRecord step, Clock clock, Machine machine, int[] state) {
		if (story.items().isEmpty() || step.choice().arrival()) {
			return this;
		}
		int[] nextSeen = seen.clone();
		int[] nextRunning = running.clone();
		int[] nextEvent = inEvent.clone();
		Actor actor = machine.actors().get(step.actor());
		for (int i = 0; i < over.length; i++) {
			if (over[i]) {
				// what is over counts no longer, so that moments behind it can equal each other
				nextRunning[i] = NOWHERE;
				continue;
			}
			Anchor anchor = story.items().get(i).anchor();
			boolean begun = step.executed() != null;
			if (anchor instanceof Anchor.Before before && begun && before.label().equals(step.executed().label())) {
				nextSeen[i]++;
			} else if (anchor instanceof Anchor.After after) {
				if (begun && after.label().equals(step.executed().label())) {
					nextRunning[i] = step.actor();
					nextEvent[i] = clock.event();
				} else if (running[i] == step.actor() && step.begins() && clock.event() > inEvent[i]) {
					nextRunning[i] = NOWHERE;
				}
				if (nextRunning[i] == step.actor() && !begun && Standing.atBoundary(actor, state)) {
					nextRunning[i] = NOWHERE;
					nextSeen[i]++;
				}
			}
		}
		return new StoryProgress(story, over, nextSeen, nextRunning, nextEvent, divergences);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof StoryProgress that && Arrays.equals(over, that.over) && Arrays.equals(seen, that.seen)
				&& Arrays.equals(running, that.running);
	}

	@Override
	public int hashCode() {
		return 31 * Arrays.hashCode(over) + Arrays.hashCode(seen);
	}
}
