package trapline.conform.score;

/**
 * Which case it is.
 *
 * @param file the corpus file
 * @param id the case in it
 * @param topic its topic, as reports group it
 * @param title one line on it; may be empty
 */
public record CaseName(String file, String id, String topic, String title) {
}
