package trapline.conform.corpus;

import java.util.List;
import java.util.Map;

/**
 * What a run showed: the observed events in order, and how it ended. Values are normalised texts, so that two
 * observations are equal exactly if they show the same.
 *
 * @param events one map of key to text per event
 * @param end how the run ended, as {@code end} or {@code livelock}
 */
public record Observation(List<Map<String, String>> events, String end) {
}
