package trapline.ui.run;

/**
 * One of the runs that share a beginning.
 *
 * @param number  1.. in order of their making
 * @param label   what a reader calls it
 * @param current true for the one that is shown
 */
public record RunBranch(int number, String label, boolean current) {
}
