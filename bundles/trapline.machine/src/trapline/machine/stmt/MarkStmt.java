package trapline.machine.stmt;

import java.util.function.Consumer;
import trapline.machine.SlotSet;
import trapline.machine.Template;
import trapline.machine.expr.Expr;

/**
 * {@code mark lane kind "text {}", value;}: something to be seen on a lane. Never changes the state.
 *
 * @param lane id of the lane, as {@link trapline.machine.LaneSpec#id} gives it
 * @param kind what it stands for
 * @param text what is written beside it; null for nothing
 */
public record MarkStmt(String lane, MarkKind kind, Template text) implements Stmt {
	@Override
	public int run(int[] state, Execution execution) {
		if (execution.listener() != null) {
			execution.listener().marked(lane, kind, text == null ? "" : text.render(state));
		}
		return FALL_THROUGH;
	}

	@Override
	public void reads(SlotSet reads) {
		// what is only shown cannot be noticed
	}

	@Override
	public void writes(SlotSet writes) {
		// only shown
	}

	@Override
	public void expressions(Consumer<Expr> sink) {
		if (text != null) {
			text.arguments().forEach(a -> sink.accept(a.value()));
		}
	}

	@Override
	public String toString() {
		return "mark " + lane + " " + kind.keyword() + (text == null ? "" : " " + text) + ";";
	}
}
