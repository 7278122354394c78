package trapline.machine.stmt;

import java.util.function.Consumer;
import trapline.machine.SlotSet;
import trapline.machine.expr.Expr;

/**
 * {@code goto}: the actor goes on at another control point. Parameters are assigned before, by {@link ParallelAssign}.
 *
 * @param target a control point of the same actor, as {@code ActorBuilder.reserve} gave it
 * @param name what reports and prints call it
 */
public record Jump(int target, String name) implements Stmt {
	@Override
	public int run(int[] state, Execution execution) {
		return target;
	}

	@Override
	public void reads(SlotSet reads) {
		// the target is fixed
	}

	@Override
	public void writes(SlotSet writes) {
		// only the control slot changes, which the interpreter does
	}

	@Override
	public void jumps(Consumer<Integer> targets) {
		targets.accept(target);
	}

	@Override
	public void expressions(Consumer<Expr> sink) {
		// none
	}

	@Override
	public String toString() {
		return "goto " + name + ";";
	}
}
