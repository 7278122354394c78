package trapline.machine.expr;

import trapline.machine.SlotSet;

/** A faster form of an expression, made for exploration. Behaves, prints and reads as the expression it stands for. */
public abstract non-sealed class SpecialExpr implements Expr {
	private final Expr general;

	/** @param general the expression it stands for */
	protected SpecialExpr(Expr general) {
		this.general = general;
	}

	/** The expression it stands for. */
	public final Expr general() {
		return general;
	}

	@Override
	public final void reads(SlotSet reads) {
		general.reads(reads);
	}

	@Override
	public final int binding() {
		return general.binding();
	}

	@Override
	public final String toString() {
		return general.toString();
	}
}
