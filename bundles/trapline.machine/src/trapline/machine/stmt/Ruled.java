package trapline.machine.stmt;

import java.util.Objects;
import java.util.function.Consumer;
import trapline.machine.RuleRef;
import trapline.machine.SemanticsError;
import trapline.machine.SlotSet;
import trapline.machine.expr.Expr;

/**
 * The body of a rule that runs as part of another micro-step: a step of a procedure that was called. The rule is told, and its
 * hazards are looked for, as if it had a step of its own.
 */
public record Ruled(RuleRef rule, Stmt body) implements Stmt {
	public Ruled {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(body);
	}

	@Override
	public int run(int[] state, Execution execution) {
		execution.fires(rule);
		try {
			return body.run(state, execution);
		} catch (SemanticsError e) {
			throw e.at(rule, null);
		}
	}

	@Override
	public void reads(SlotSet reads) {
		body.reads(reads);
	}

	@Override
	public void writes(SlotSet writes) {
		body.writes(writes);
	}

	@Override
	public void jumps(Consumer<Integer> targets) {
		body.jumps(targets);
	}

	@Override
	public void expressions(Consumer<Expr> sink) {
		body.expressions(sink);
	}

	@Override
	public void rules(Consumer<RuleRef> sink) {
		sink.accept(rule);
		body.rules(sink);
	}

	@Override
	public boolean branches() {
		return body.branches();
	}

	@Override
	public String toString() {
		return "/* " + rule.id() + " */ " + body;
	}
}
