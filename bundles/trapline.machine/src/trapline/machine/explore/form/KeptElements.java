package trapline.machine.explore.form;

import java.util.List;
import trapline.machine.Variable;

/**
 * Which elements of some arrays still matter where an actor stands, in the state at hand: those to which something leads. The others get
 * their initial value. Positions count elements from the first one of an array, whatever its least index.
 *
 * @param size elements of each array, at most 64
 * @param roots positions that may be read, each with all to which it leads; one outside the array is none
 * @param link where the element at a position leads; null if nowhere
 * @param reset the arrays whose other elements get their initial value, which is the same for all elements of an array
 */
public record KeptElements(int size, List<Root> roots, Link link, List<List<Variable>> reset) {
	/**
	 * A position: what a variable holds and some more.
	 *
	 * @param slot the variable; -1 for none
	 * @param offset what is added
	 */
	public record Root(int slot, int offset) {
	}

	/**
	 * A step from a position to another: what an element holds and some more.
	 *
	 * @param elements the array
	 * @param offset what is added
	 */
	public record Link(List<Variable> elements, int offset) {
		public Link {
			elements = List.copyOf(elements);
		}
	}

	public KeptElements {
		roots = List.copyOf(roots);
		reset = reset.stream().map(List::copyOf).toList();
	}
}
