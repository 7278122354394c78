package trapline.machine.explore.fair;

import java.util.Arrays;
import trapline.machine.explore.store.StateSpace;

/**
 * The strongly connected parts of a space, by Tarjan's algorithm without recursion. Transitions are followed again instead of
 * being stored.
 */
final class Components {
	private static final int DONE = Integer.MAX_VALUE;

	/** Is handed each part, in an order in which none leads to a later one. */
	interface Sink {
		/** @return whether to go on */
		boolean part(int[] states);
	}

	private final Successors successors;
	private final int goal;
	/** 0 for unseen, its order plus one while it is open, {@link #DONE} afterwards. */
	private final StateTable orders;
	private final StateTable lows;
	private final IntStack open = new IntStack();
	private final IntStack path = new IntStack();
	/** For each state of the path, how many of its successors wait above it on {@link #waiting}. */
	private final IntStack left = new IntStack();
	private final IntStack waiting = new IntStack();
	private int order;

	/** @param goal number of the condition whose states are left out */
	Components(StateSpace space, Successors successors, int goal) {
		this.successors = successors;
		this.goal = goal;
		orders = new StateTable(space);
		lows = new StateTable(space);
	}

	/** Hands over the parts that can be reached from a state. */
	void from(int state, Sink sink) {
		enter(state);
		while (path.size() > 0) {
			if (left.top() > 0) {
				left.setTop(left.top() - 1);
				follow(waiting.pop());
			} else if (!leave(sink)) {
				return;
			}
		}
	}

	private void follow(int next) {
		int seen = orders.get(next);
		if (seen == 0) {
			enter(next);
		} else if (seen != DONE) {
			lower(path.top(), seen);
		}
	}

	private void enter(int state) {
		order++;
		orders.set(state, order);
		lows.set(state, order);
		open.push(state);
		path.push(state);
		successors.of(state);
		int count = 0;
		if (!successors.holds(goal)) {
			for (int i = successors.count() - 1; i >= 0; i--) {
				waiting.push(successors.state(i));
				count++;
			}
		}
		left.push(count);
	}

	private boolean leave(Sink sink) {
		int state = path.pop();
		left.pop();
		int low = lows.get(state);
		if (path.size() > 0) {
			lower(path.top(), low);
		}
		return low != orders.get(state) || sink.part(close(state));
	}

	private int[] close(int root) {
		int size = 0;
		int state;
		int[] part = new int[1];
		do {
			state = open.pop();
			orders.set(state, DONE);
			if (size == part.length) {
				part = Arrays.copyOf(part, size * 2);
			}
			part[size++] = state;
		} while (state != root);
		return Arrays.copyOf(part, size);
	}

	private void lower(int state, int low) {
		if (low < lows.get(state)) {
			lows.set(state, low);
		}
	}
}
