package trapline.machine.stmt;

import java.util.function.Consumer;
import trapline.machine.SlotSet;
import trapline.machine.Template;
import trapline.machine.expr.Expr;

/** {@code say "text {}", value;}: a sentence about the event in which it runs. Never changes the state. */
public record Say(Template text) implements Stmt {
	@Override
	public int run(int[] state, Execution execution) {
		if (execution.listener() != null) {
			execution.listener().said(text.render(state));
		}
		return FALL_THROUGH;
	}

	@Override
	public void reads(SlotSet reads) {
		// what is only said cannot be noticed
	}

	@Override
	public void writes(SlotSet writes) {
		// only told
	}

	@Override
	public void expressions(Consumer<Expr> sink) {
		text.arguments().forEach(a -> sink.accept(a.value()));
	}

	@Override
	public String toString() {
		return "say " + text + ";";
	}
}
