package trapline.machine.print.transitions;

import java.util.List;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Place;

/** A part of a transition behind which the next part always follows. */
public sealed interface Act {
	/**
	 * Assignments; all values are computed before the first one is stored.
	 *
	 * @param places at least one
	 * @param values one per place
	 */
	record Set(List<Place> places, List<Expr> values) implements Act {
		public Set {
			places = List.copyOf(places);
			values = List.copyOf(values);
		}
	}

	/**
	 * A choice among constants.
	 *
	 * @param number how many choices were made before it on the way to it
	 */
	record Pick(Place place, List<Integer> values, int number) implements Act {
		public Pick {
			values = List.copyOf(values);
		}
	}

	/**
	 * A hazard is looked for.
	 *
	 * @param hazard its number within the Machine
	 */
	record Look(int hazard) implements Act {
	}

	/** One of two lists of acts, either of which may be empty. */
	record Either(Expr condition, List<Act> yes, List<Act> no) implements Act {
		public Either {
			yes = List.copyOf(yes);
			no = List.copyOf(no);
		}
	}
}
