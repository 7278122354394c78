package trapline.run;

/**
 * One element of one lane: what a selection, a link or a tooltip is about.
 *
 * @param lane  position of the lane in {@link Run#lanes()}
 * @param index element of that lane, 0..size-1
 */
public record RunElement(int lane, int index) {
}
