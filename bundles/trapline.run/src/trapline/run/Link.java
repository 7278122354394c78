package trapline.run;

/**
 * A cause and its effect.
 *
 * @param from  the cause
 * @param to    the effect
 * @param time  when the effect happened
 * @param label one or two words, or empty
 */
public record Link(RunElement from, RunElement to, long time, String label) {
}
