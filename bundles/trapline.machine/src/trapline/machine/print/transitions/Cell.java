package trapline.machine.print.transitions;

/**
 * Where a printed model keeps a variable.
 *
 * @param name name of the printed variable
 * @param index the index by which rules ask for it; only in an array
 * @param place its place in a printed array, from 0; -1 if the printed variable is no array
 */
public record Cell(String name, int index, int place) {
	/** Whether it is an element of an array. */
	public boolean inArray() {
		return place >= 0;
	}
}
