package trapline.machine.stmt;

import java.util.function.Consumer;
import trapline.machine.RuleRef;
import trapline.machine.SlotSet;
import trapline.machine.expr.Expr;

/** {@code if condition { then } else { otherwise }}; an empty {@link Block} for a missing branch. */
public record If(Expr condition, Stmt then, Stmt otherwise) implements Stmt {
	/** Without an else branch. */
	public If(Expr condition, Stmt then) {
		this(condition, then, Block.EMPTY);
	}

	@Override
	public int run(int[] state, Execution execution) {
		return execution.eval(condition, state) != 0 ? then.run(state, execution) : otherwise.run(state, execution);
	}

	@Override
	public void reads(SlotSet reads) {
		condition.reads(reads);
		then.reads(reads);
		otherwise.reads(reads);
	}

	@Override
	public void writes(SlotSet writes) {
		then.writes(writes);
		otherwise.writes(writes);
	}

	@Override
	public void jumps(Consumer<Integer> targets) {
		then.jumps(targets);
		otherwise.jumps(targets);
	}

	@Override
	public void expressions(Consumer<Expr> sink) {
		sink.accept(condition);
		then.expressions(sink);
		otherwise.expressions(sink);
	}

	@Override
	public void rules(Consumer<RuleRef> sink) {
		then.rules(sink);
		otherwise.rules(sink);
	}

	@Override
	public boolean branches() {
		return then.branches() || otherwise.branches();
	}

	@Override
	public String toString() {
		String head = "if " + condition + " { " + then + " }";
		return otherwise.equals(Block.EMPTY) ? head : head + " else { " + otherwise + " }";
	}
}
