package trapline.machine.print.transitions;

import java.util.List;
import trapline.machine.expr.Expr;

/**
 * Where an actor stands when its transitions begin at a control point.
 *
 * @param control value of its control variable
 * @param passed guards of the steps between there and the control point: all are false
 */
public record Stand(int control, List<Expr> passed) {
	public Stand {
		passed = List.copyOf(passed);
	}
}
