package trapline.ui.problems;

/**
 * Something wrong with a text.
 *
 * @param error   false for a warning
 * @param message what was expected and what to do
 * @param line    1.., 0 if it is about the whole file
 * @param offset  where it begins in the text, 0..
 * @param length  in characters
 */
public record ShownProblem(boolean error, String message, int line, int offset, int length) {
}
