package trapline.session;

import trapline.machine.stmt.MarkKind;

/**
 * Something that a step wants to be seen on a lane.
 *
 * @param lane id of the lane
 * @param kind what it stands for
 * @param text what is written beside it; may be empty
 */
public record StepMark(String lane, MarkKind kind, String text) {
}
