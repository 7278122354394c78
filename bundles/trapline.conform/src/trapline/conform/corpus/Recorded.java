package trapline.conform.corpus;

import java.util.List;

/**
 * What some platforms saw, all of them exactly the same.
 *
 * @param oracles the platforms
 * @param observation what they saw
 */
public record Recorded(List<String> oracles, Observation observation) {
}
