package trapline.machine.explore.code;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import trapline.machine.Actor;
import trapline.machine.SlotSet;
import trapline.machine.Variable;
import trapline.machine.explore.form.ExplorationForm;
import trapline.machine.explore.form.SharedVariables;
import trapline.machine.expr.Element;
import trapline.machine.expr.Expr;
import trapline.machine.expr.Place;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Block;
import trapline.machine.stmt.Choose;
import trapline.machine.stmt.If;
import trapline.machine.stmt.Ruled;
import trapline.machine.stmt.Stmt;

/**
 * Compiles what a body touches in the state gone to: of a condition only the branch that it takes there, of an array only
 * the element. What the body itself changed before is not known; where that matters, everything counts.
 */
final class TouchedBody {
	private final WalkerClass target;
	private final ExplorationForm form;
	private final ExprCode expressions;
	private final SharedVariables shared;
	private final Actor actor;
	private final SlotSet changed = new SlotSet();

	/** @param actor who acts; null for an arrival without a target */
	TouchedBody(WalkerClass target, Actor actor) {
		this.target = target;
		this.actor = actor;
		form = target.form();
		expressions = target.expressions();
		shared = form.shared();
	}

	/** Adds what a body touches. */
	void add(Stmt stmt, Code code) {
		if (stmt instanceof Block block) {
			block.statements().forEach(s -> add(s, code));
		} else if (stmt instanceof Ruled ruled) {
			SlotSet reads = new SlotSet();
			form.footprints().hazards(ruled.rule(), actor, reads);
			addReads(reads, code);
			add(ruled.body(), code);
		} else if (stmt instanceof If branch) {
			branch(branch, code);
		} else if (stmt instanceof Assign assign) {
			reads(assign.value(), code);
			writes(assign.place(), code);
		} else if (stmt instanceof Choose choose) {
			writes(choose.place(), code);
		} else {
			everything(stmt, code);
		}
		stmt.writes(changed);
	}

	private void branch(If branch, Code code) {
		reads(branch.condition(), code);
		if (known(branch.condition())) {
			Label otherwise = new Label();
			Label end = new Label();
			expressions.branch(branch.condition(), otherwise, false, code);
			add(branch.then(), code);
			code.jump(Opcodes.GOTO, end);
			code.here(otherwise);
			add(branch.otherwise(), code);
			code.here(end);
		} else {
			everything(branch, code);
		}
	}

	private boolean known(Expr e) {
		SlotSet reads = new SlotSet();
		e.reads(reads);
		return !reads.intersects(changed)
				&& reads.slots().noneMatch(s -> form.machine().variables().get(s).scratch());
	}

	private void reads(Expr e, Code code) {
		SlotSet reads = new SlotSet();
		e.reads(reads);
		addReads(reads, code);
	}

	private void addReads(SlotSet reads, Code code) {
		SlotSet kept = reads.copy();
		form.machine().variables().stream().filter(Variable::scratch).forEach(v -> kept.remove(v.slot()));
		target.addTo("reads", shared.reads(kept), code);
	}

	private void writes(Place place, Code code) {
		SlotSet writes = new SlotSet();
		place.writes(writes);
		if (place instanceof Element element) {
			reads(element.index(), code);
			if (known(element.index())) {
				expressions.value(element.index(), code);
				int index = code.local();
				code.store(index);
				code.method().visitVarInsn(Opcodes.ALOAD, 0);
				code.constant(new ElementBits(element, shared));
				code.load(index);
				code.call(ElementBits.class, "of", "(I)J");
				code.self("alsoWrites", "(J)V");
				return;
			}
		}
		target.addTo("writes", shared.writes(writes), code);
	}

	private void everything(Stmt stmt, Code code) {
		SlotSet reads = new SlotSet();
		stmt.reads(reads);
		stmt.rules(r -> form.footprints().hazards(r, actor, reads));
		addReads(reads, code);
		SlotSet writes = new SlotSet();
		stmt.writes(writes);
		target.addTo("writes", shared.writes(writes), code);
	}
}
