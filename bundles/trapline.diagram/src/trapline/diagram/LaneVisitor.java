package trapline.diagram;

import trapline.run.EventLane;
import trapline.run.Lane;
import trapline.run.MarkLane;
import trapline.run.NestingLane;
import trapline.run.StateLane;

/**
 * Told by {@link LaneWalker} what there is to draw of a lane, from left to right. Times are clipped to the window that
 * is walked. Every picture, of whatever kind, is made by one of these.
 */
public interface LaneVisitor {
	/** A state that is wide enough to be seen. */
	void interval(StateLane lane, int index, long from, long to);

	/** A box that is wide enough to be seen; enclosing boxes come first. */
	void box(NestingLane lane, int index, long from, long to);

	/**
	 * An episode that is wide enough to be seen, or an instant among few; its segments follow. Its outcome belongs to
	 * the window that begins with it rather than to the one that ends there.
	 */
	void episode(EventLane lane, int index, long from, long to);

	/** A stretch of the episode just told during which it waits for one thing. */
	void segment(EventLane lane, int segment, long from, long to);

	/** A mark or hazard that has room for itself. */
	void mark(MarkLane lane, int index);

	/**
	 * Elements that are too narrow to be told apart; {@link Lane#mask} of the range says what is among them.
	 *
	 * @param first first element
	 * @param last  one past the last element
	 */
	void dense(Lane lane, int first, int last, long from, long to);
}
