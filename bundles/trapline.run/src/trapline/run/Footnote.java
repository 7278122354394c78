package trapline.run;

/**
 * What stands behind the number of a hazard.
 *
 * @param number   1.. in order of time
 * @param hazardId stable id
 * @param sentence one line
 * @param rules    rule ids separated by blanks, or empty
 * @param time     when it was seen
 * @param lane     position of the lane it is about, or -1
 */
public record Footnote(int number, String hazardId, String sentence, String rules, long time, int lane) {
}
