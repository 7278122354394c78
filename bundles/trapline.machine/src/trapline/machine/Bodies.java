package trapline.machine;

import java.util.ArrayList;
import java.util.List;
import trapline.machine.stmt.Stmt;

/** The bodies of control points, for whoever does not care which kind of point it is. */
public final class Bodies {
	private Bodies() {
	}

	/** Every body that can run at this point. */
	public static List<Stmt> of(ControlPoint point) {
		List<Stmt> bodies = new ArrayList<>();
		if (point instanceof StepPoint step) {
			bodies.add(step.body());
		} else if (point instanceof DecisionPoint decision) {
			decision.candidates().forEach(c -> bodies.add(c.body()));
			if (decision.otherwise() != null) {
				bodies.add(decision.otherwise().body());
			}
		} else if (point instanceof ChoicePoint choice) {
			choice.options().forEach(o -> bodies.add(o.body()));
		} else if (point instanceof CascadePoint cascade) {
			cascade.stages().forEach(s -> stage(s, bodies));
			bodies.add(cascade.passes());
		}
		return bodies;
	}

	private static void stage(CascadePoint.Stage stage, List<Stmt> bodies) {
		if (stage.fails() != null) {
			bodies.add(stage.fails());
		}
		stage.lines().stream().map(CascadePoint.Line::otherwise).filter(b -> b != null).forEach(bodies::add);
	}
}
