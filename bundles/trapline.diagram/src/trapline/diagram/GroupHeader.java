package trapline.diagram;

/**
 * The heading above the lanes of a group.
 *
 * @param group id of the group
 * @param title what to write
 * @param y     upper edge in pixels
 */
public record GroupHeader(String group, String title, double y) {
}
