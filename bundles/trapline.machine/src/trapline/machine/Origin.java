package trapline.machine;

/**
 * The instruction of a scenario from which a control point was made.
 *
 * @param block name of the program or handler it stands in
 * @param text the instruction as written
 * @param source where it is written; null if it has no source text
 */
public record Origin(String block, String text, SourceSpan source) {
}
