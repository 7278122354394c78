package trapline.conform.vector;

import java.util.Map;

/**
 * The stimuli of a vector as a scenario.
 *
 * @param text the scenario
 * @param lengths the length of each instruction of the script, by label
 * @param injected the length of the instruction of the guest that an injected event stands for, by label of the entry
 */
public record VectorProgram(String text, Map<String, Integer> lengths, Map<String, Integer> injected) {
}
