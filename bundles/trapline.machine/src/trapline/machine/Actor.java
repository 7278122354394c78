package trapline.machine;

import java.util.List;
import trapline.machine.expr.Slot;

/**
 * Something that acts: at most one micro-step of it is under way.
 *
 * @param index its number within the Machine, from 0
 * @param name its name, as {@code v0}
 * @param control the variable that holds the number of its current control point
 * @param start the control point where it begins
 * @param points its control points, by number
 * @param positions its instructions, by number
 * @param opening whether all its steps come before any step of another actor and before any arrival, so that nobody can
 *        notice more than what it leaves behind
 */
public record Actor(int index, String name, Slot control, int start, List<ControlPoint> points,
		List<Position> positions, boolean opening) {
	public Actor {
		points = List.copyOf(points);
		positions = List.copyOf(positions);
	}

	/** The control point of a state; steps with a false guard are not skipped here. */
	public ControlPoint point(int[] state) {
		return points.get(state[control.index()]);
	}

	/**
	 * The instruction at a position.
	 *
	 * @param pc name of the program counter, for messages
	 * @throws SemanticsError if there is none
	 */
	public Position position(int at, String pc) {
		if (at < 0 || at >= positions.size()) {
			throw new SemanticsError(name + " runs past the end of its code, where there is no instruction", pc, at);
		}
		return positions.get(at);
	}
}
