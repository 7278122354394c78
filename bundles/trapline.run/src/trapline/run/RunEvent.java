package trapline.run;

/**
 * One event in words.
 *
 * @param index position in the log, 0..
 * @param time  when it began
 * @param actor who did it
 * @param group id of the {@link LaneGroup} it belongs to, or empty
 * @param depth how many handlers are nested at it, 0..
 * @param text  one line
 * @param side  which column of a two-column text it belongs to
 * @param rules rule ids separated by blanks, or empty
 */
public record RunEvent(int index, long time, String actor, String group, int depth, String text, Side side,
		String rules) {
}
