package trapline.machine.explore.code;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.Expressions;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Lookup;
import trapline.machine.expr.OperatorCall;
import trapline.machine.explore.form.ExplorationForm;

/** Compiles whether something is out of the question, whatever others do: because of what only the actor itself can change. */
final class Excluded {
	private final ExplorationForm form;
	private final ExprCode expressions;

	Excluded(ExplorationForm form, ExprCode expressions) {
		this.form = form;
		this.expressions = expressions;
	}

	/** Jumps if a candidate cannot win. */
	void candidate(Candidate candidate, Label target, Code code) {
		for (Blocker blocker : candidate.blockers()) {
			if (own(blocker.condition())) {
				expressions.branch(blocker.condition(), target, true, code);
			}
		}
		condition(candidate.when(), target, code);
	}

	/** Jumps if a condition cannot become true. */
	void condition(Expr condition, Label target, Code code) {
		boolean all = true;
		for (Expr part : conjuncts(condition, new ArrayList<>())) {
			if (own(part) && (all || harmless(part))) {
				expressions.branch(part, target, false, code);
			}
			all &= own(part);
		}
	}

	private static List<Expr> conjuncts(Expr e, List<Expr> into) {
		if (e instanceof Binary b && b.op() == Binary.Op.AND) {
			conjuncts(b.left(), into);
			conjuncts(b.right(), into);
		} else {
			into.add(e);
		}
		return into;
	}

	private boolean own(Expr e) {
		SlotSet reads = new SlotSet();
		e.reads(reads);
		List<Variable> variables = form.machine().variables();
		return reads.slots().noneMatch(s -> form.shared().contains(s) || variables.get(s).scratch());
	}

	/** Whether it can be asked also where a part before it is false: it never is an error. */
	private static boolean harmless(Expr condition) {
		boolean[] harmless = {true};
		Expressions.each(condition, e -> harmless[0] &= !(e instanceof Element || e instanceof Lookup || e instanceof OperatorCall
				|| e instanceof Binary b && (b.op() == Binary.Op.DIV || b.op() == Binary.Op.MOD)));
		return harmless[0];
	}
}
