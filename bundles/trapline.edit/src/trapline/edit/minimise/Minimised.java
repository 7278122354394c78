package trapline.edit.minimise;

/**
 * A scenario made smaller.
 *
 * @param text    its text, in the standard layout; the one there was if nothing could go
 * @param tried   how many smaller scenarios were tried
 * @param removed how many parts went
 * @param least   whether nothing more can go alone; false if the work was cancelled
 */
public record Minimised(String text, int tried, int removed, boolean least) {
}
