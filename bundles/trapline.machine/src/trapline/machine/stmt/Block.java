package trapline.machine.stmt;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import trapline.machine.RuleRef;
import trapline.machine.SlotSet;
import trapline.machine.expr.Expr;

/** Statements one after the other, up to the first that jumps. */
public record Block(List<Stmt> statements) implements Stmt {
	/** Does nothing. */
	public static final Block EMPTY = new Block(List.of());

	public Block {
		statements = List.copyOf(statements);
	}

	/** The statements in this order. */
	public static Block of(Stmt... statements) {
		return new Block(List.of(statements));
	}

	@Override
	public int run(int[] state, Execution execution) {
		for (int i = 0; i < statements.size(); i++) {
			int target = statements.get(i).run(state, execution);
			if (target != FALL_THROUGH) {
				return target;
			}
		}
		return FALL_THROUGH;
	}

	@Override
	public void reads(SlotSet reads) {
		statements.forEach(s -> s.reads(reads));
	}

	@Override
	public void writes(SlotSet writes) {
		statements.forEach(s -> s.writes(writes));
	}

	@Override
	public void jumps(Consumer<Integer> targets) {
		statements.forEach(s -> s.jumps(targets));
	}

	@Override
	public void expressions(Consumer<Expr> sink) {
		statements.forEach(s -> s.expressions(sink));
	}

	@Override
	public void rules(Consumer<RuleRef> sink) {
		statements.forEach(s -> s.rules(sink));
	}

	@Override
	public boolean branches() {
		return statements.stream().anyMatch(Stmt::branches);
	}

	@Override
	public String toString() {
		return statements.stream().map(Stmt::toString).collect(Collectors.joining(" "));
	}
}
