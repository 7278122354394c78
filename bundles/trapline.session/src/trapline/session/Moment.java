package trapline.session;

import trapline.machine.Variable;

/** A state of the Machine within a run, and the step that led to it. Immutable. */
public final class Moment {
	private final int index;
	private final int[] state;
	private final StepRecord step;
	private final Clock clock;
	private final StoryProgress story;

	Moment(int index, int[] state, StepRecord step, Clock clock, StoryProgress story) {
		this.index = index;
		this.state = state;
		this.step = step;
		this.clock = clock;
		this.story = story;
	}

	/** Number of steps made so far: 0 for the initial state. */
	public int index() {
		return index;
	}

	/** The step that led here; null for the initial state. */
	public StepRecord step() {
		return step;
	}

	/** Number of the event that the step belongs to: 0 before the first begins. */
	public int event() {
		return clock.event();
	}

	/** How many steps of the same event came before this one; the column of the first event also holds those before it. */
	public int sub() {
		return clock.sub();
	}

	/** The value of a variable. */
	public int value(Variable variable) {
		return state[variable.slot()];
	}

	/** A copy of the whole state. */
	public int[] copyOfState() {
		return state.clone();
	}

	/** The state itself; not to be changed. */
	int[] state() {
		return state;
	}

	Clock clock() {
		return clock;
	}

	StoryProgress story() {
		return story;
	}
}
