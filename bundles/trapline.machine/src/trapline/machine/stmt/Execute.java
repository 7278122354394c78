package trapline.machine.stmt;

import java.util.function.Consumer;
import trapline.machine.Actor;
import trapline.machine.Position;
import trapline.machine.SlotSet;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Slot;

/**
 * {@code execute;}: runs the instruction at the program counter. Sets {@code next} to the position that follows, and goes on at
 * the instruction's first control point; both come from the acting actor's position table.
 */
public record Execute(Slot pc, Slot next) implements Stmt {
	@Override
	public int run(int[] state, Execution execution) {
		Actor actor = execution.actor();
		Position position = actor.position(state[pc.index()], pc.variable().name());
		if (execution.listener() != null) {
			execution.listener().executes(actor, position);
		}
		Stores.store(next, position.successor(), state, execution);
		return position.entry();
	}

	@Override
	public void reads(SlotSet reads) {
		pc.reads(reads);
	}

	@Override
	public void writes(SlotSet writes) {
		next.writes(writes);
	}

	@Override
	public void expressions(Consumer<Expr> sink) {
		sink.accept(pc);
	}

	@Override
	public String toString() {
		return "execute;";
	}
}
