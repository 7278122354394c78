package trapline.machine.interpret;

import trapline.machine.Actor;
import trapline.machine.ControlPoint;
import trapline.machine.RuleRef;
import trapline.machine.SourceSpan;
import trapline.machine.StepListener;
import trapline.machine.stmt.Stmt;

/** A control point prepared for running: its ways on are numbered, and each has a rule and a body. */
abstract class Runner {
	/** No way on is possible. */
	static final int NONE = -1;

	final Actor actor;
	final ControlPoint point;
	final int next;
	private int[][] hazards;

	Runner(Actor actor, ControlPoint point) {
		this.actor = actor;
		this.point = point;
		this.next = point.next();
	}

	/** Number of ways on that a choice tells apart; 1 if the state alone decides. */
	int radix() {
		return 1;
	}

	/** The first way on that is possible, or {@link #NONE}. Leaves the scratch variables as the body of that way needs them. */
	abstract int first(int[] state);

	/** The possible way on after this one, or {@link #NONE}. */
	int after(int way, int[] state) {
		return NONE;
	}

	/** How many ways on there are, possible or not. */
	abstract int ways();

	abstract Stmt body(int way);

	/** The rule that fires; null for glue. */
	abstract RuleRef rule(int way);

	/** What a choice is called beside its actor; empty if there is nothing to tell apart. */
	String name(int way) {
		return "";
	}

	/** Sets the scratch variables that the body uses, after {@link #explain} changed them. */
	void prepare(int way, int[] state) {
		// most bodies use none
	}

	/** Tells why this way and no other. May change scratch variables. */
	void explain(int way, int[] state, StepListener listener) {
		// most points have nothing to explain
	}

	/** Numbers of the hazards to look for before this way is taken; empty for none. */
	final int[] hazards(int way) {
		return hazards[way];
	}

	final void setHazards(int[][] perWay) {
		hazards = perWay;
	}

	/** Where messages about this point lead; null if unknown. */
	final SourceSpan source() {
		return point.origin() == null ? null : point.origin().source();
	}
}
