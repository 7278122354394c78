package trapline.conform.corpus;

import java.util.List;

/**
 * A reviewed expectation for a case that was recorded without one.
 *
 * @param expected what must be observed
 * @param rule the id of the rule that it follows from
 * @param citations where the manuals say so
 * @param reasoning why this follows
 */
public record Sidecar(Observation expected, String rule, List<String> citations, String reasoning) {
}
