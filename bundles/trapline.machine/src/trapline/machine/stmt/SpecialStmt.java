package trapline.machine.stmt;

import java.util.function.Consumer;
import trapline.machine.RuleRef;
import trapline.machine.SlotSet;
import trapline.machine.expr.Expr;

/** A faster form of a statement, made for exploration. Does and prints the same as the statement it stands for, but tells nobody. */
public abstract non-sealed class SpecialStmt implements Stmt {
	private final Stmt general;

	/** @param general the statement it stands for */
	protected SpecialStmt(Stmt general) {
		this.general = general;
	}

	@Override
	public final void reads(SlotSet reads) {
		general.reads(reads);
	}

	@Override
	public final void writes(SlotSet writes) {
		general.writes(writes);
	}

	@Override
	public final void jumps(Consumer<Integer> targets) {
		general.jumps(targets);
	}

	@Override
	public final void expressions(Consumer<Expr> sink) {
		general.expressions(sink);
	}

	@Override
	public final void rules(Consumer<RuleRef> sink) {
		general.rules(sink);
	}

	@Override
	public final boolean branches() {
		return general.branches();
	}

	@Override
	public final String toString() {
		return general.toString();
	}
}
