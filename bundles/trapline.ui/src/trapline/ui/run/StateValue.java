package trapline.ui.run;

/**
 * A variable at the cursor.
 *
 * @param owner   whose it is
 * @param name    without its owner
 * @param value   as people read it
 * @param before  its value before the last step
 * @param changed true if the last step changed it
 * @param remark  what it means; may be empty
 */
public record StateValue(String owner, String name, String value, String before, boolean changed, String remark) {
}
