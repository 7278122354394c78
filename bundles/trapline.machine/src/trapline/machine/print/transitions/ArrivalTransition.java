package trapline.machine.print.transitions;

import java.util.List;
import trapline.machine.Arrival;
import trapline.machine.expr.Expr;

/**
 * What happens when something arrives.
 *
 * @param number number of the arrival
 * @param enabled whether it may happen, its budget included
 * @param acts what it does, its budget included
 */
public record ArrivalTransition(int number, Arrival arrival, Expr enabled, List<Act> acts) {
	public ArrivalTransition {
		acts = List.copyOf(acts);
	}
}
