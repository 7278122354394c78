package trapline.conform.vector;

import java.util.Map;

/**
 * The stimuli of a vector as a scenario.
 *
 * @param text the scenario
 * @param lengths the length of each instruction of the script, by label
 */
public record VectorProgram(String text, Map<String, Integer> lengths) {
}
