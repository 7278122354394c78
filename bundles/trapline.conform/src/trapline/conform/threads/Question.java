package trapline.conform.threads;

import java.util.List;

/**
 * A question that a thread left open.
 *
 * @param id its name; begins with that of the thread
 * @param text the question
 * @param answer the answer, in sentences
 * @param contradiction whether sources contradict each other about it
 * @param predictions runs that show the answer; at least one
 */
public record Question(String id, String text, String answer, boolean contradiction, List<Prediction> predictions) {
}
