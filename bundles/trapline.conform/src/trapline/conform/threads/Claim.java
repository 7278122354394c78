package trapline.conform.threads;

import java.util.List;

/**
 * A claim of a mail.
 *
 * @param id its name; begins with that of the thread
 * @param who whose claim it is, as the sources are called
 * @param text the claim, a sentence
 * @param mark what is said to have become of it
 * @param condition of a conditional claim, when it holds; else empty
 * @param predictions what it says of runs; at least one
 */
public record Claim(String id, String who, String text, Mark mark, String condition, List<Prediction> predictions) {
}
