package trapline.machine;

/**
 * One enabled transition of a state.
 *
 * @param arrival true for an arrival, false for a micro-step of an actor
 * @param index the number of the arrival or of the actor
 * @param alternative which branch, 0 if there is only one
 * @param label the stable name by which stories and witnesses call it
 */
public record Choice(boolean arrival, int index, int alternative, String label) {
	@Override
	public String toString() {
		return label;
	}
}
