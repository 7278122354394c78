package trapline.conform.score;

import trapline.conform.corpus.Observation;

/**
 * What a run of the model showed, and why.
 *
 * @param observation what was observed
 * @param trail which rules led to each event of it
 */
public record Ran(Observation observation, Trail trail) {
}
