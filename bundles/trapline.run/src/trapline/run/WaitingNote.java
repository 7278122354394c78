package trapline.run;

/**
 * Why an event still waits when the run ends.
 *
 * @param lane        position of the event's lane
 * @param index       its episode
 * @param letter      the letter of what holds it back
 * @param reason      what holds it back, in words
 * @param since       since when that holds
 * @param blockerLane position of the lane that holds it back, or -1
 * @param rules       rule ids separated by blanks, or empty
 */
public record WaitingNote(int lane, int index, char letter, String reason, long since, int blockerLane, String rules) {
}
