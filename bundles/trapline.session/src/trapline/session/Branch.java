package trapline.session;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of events: a path of moments from the initial state. Branches share the moments before the fork.
 */
public final class Branch {
	private final String name;
	private final Branch parent;
	private final int forkedAt;
	private final List<Moment> moments;

	Branch(String name, Branch parent, int forkedAt, List<Moment> moments) {
		this.name = name;
		this.parent = parent;
		this.forkedAt = forkedAt;
		this.moments = new ArrayList<>(moments);
	}

	/** What people call it. */
	public String name() {
		return name;
	}

	/** The branch it was forked from; null for the first. */
	public Branch parent() {
		return parent;
	}

	/** Number of steps that it shares with its parent. */
	public int forkedAt() {
		return forkedAt;
	}

	/** Number of steps. */
	public int length() {
		return moments.size() - 1;
	}

	/** The moment after so many steps, 0 for the initial state. */
	public Moment moment(int index) {
		return moments.get(index);
	}

	/** The moments from the initial state to the one after so many steps: a view. */
	List<Moment> path(int last) {
		return moments.subList(0, last + 1);
	}

	void add(Moment moment) {
		moments.add(moment);
	}

	void cutAfter(int last) {
		moments.subList(last + 1, moments.size()).clear();
	}

	@Override
	public String toString() {
		return name;
	}
}
