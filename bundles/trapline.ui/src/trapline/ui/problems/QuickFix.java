package trapline.ui.problems;

/**
 * Something that mends a problem.
 *
 * @param label what it does, in the imperative
 * @param apply does it, in the UI thread; may ask, and may refuse with a dialog
 */
public record QuickFix(String label, Runnable apply) {
}
