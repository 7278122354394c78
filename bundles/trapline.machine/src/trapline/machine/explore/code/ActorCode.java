package trapline.machine.explore.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import trapline.machine.Actor;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.CascadePoint;
import trapline.machine.ChoicePoint;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.RuleRef;
import trapline.machine.SlotSet;
import trapline.machine.StepPoint;
import trapline.machine.StopPoint;
import trapline.machine.Variable;
import trapline.machine.explore.form.ExplorationForm;
import trapline.machine.explore.form.KeptElements;
import trapline.machine.interpret.Codec;
import trapline.machine.stmt.Assign;
import trapline.machine.stmt.Stmt;

/** Compiles the control points of one actor. */
final class ActorCode {
	private static final int NOWHERE = -1;

	private final WalkerClass target;
	private final ExplorationForm form;
	private final Actor actor;
	private final ExprCode expressions;
	private final StmtCode statements;
	private final String suffix;
	private final Map<KeptElements, Forgetting> forgetting = new HashMap<>();

	ActorCode(WalkerClass target, Actor actor) {
		this.target = target;
		this.form = target.form();
		this.actor = actor;
		expressions = target.expressions();
		statements = new StmtCode(expressions, target.hazards(), actor);
		suffix = "_" + actor.index();
	}

	void compile() {
		for (int i = 0; i < actor.points().size(); i++) {
			if (!(actor.points().get(i) instanceof StopPoint)) {
				point(i, actor.points().get(i));
			}
		}
		stands();
		goesOn();
		stops();
	}

	/** Finds the point at which the actor can do something, and makes its transitions. */
	private void stands() {
		Code code = target.method("source" + suffix, "()V", false);
		int at = code.local();
		int left = code.local();
		expressions.value(actor.control(), code);
		code.store(at);
		code.number(actor.points().size() + 1);
		code.store(left);
		Label again = new Label();
		Label done = new Label();
		code.here(again);
		Map<Integer, Label> cases = new TreeMap<>();
		for (int i = 0; i < actor.points().size(); i++) {
			if (!(actor.points().get(i) instanceof StopPoint)) {
				cases.put(i, new Label());
			}
		}
		code.load(at);
		target.choose(cases, done, code);
		Label tried = new Label();
		cases.forEach((point, label) -> {
			code.here(label);
			code.method().visitVarInsn(Opcodes.ALOAD, 0);
			code.self("at" + suffix + "_" + point, "()I");
			code.store(at);
			code.jump(Opcodes.GOTO, tried);
		});
		code.here(tried);
		code.load(at);
		code.jump(Opcodes.IFLT, done);
		code.method().visitIincInsn(left, -1);
		code.load(left);
		code.jump(Opcodes.IFGT, again);
		code.here(done);
		code.op(Opcodes.RETURN);
		code.end();
	}

	/** Makes the steps that belong to the transition before them, as long as there are any. */
	private void goesOn() {
		Code code = target.method("on" + suffix, "(I[J)I", true);
		Label again = new Label();
		Label done = new Label();
		code.here(again);
		Map<Integer, Label> cases = new TreeMap<>();
		for (int i = 0; i < actor.points().size(); i++) {
			if (form.fusion().fused(actor, i)) {
				cases.put(i, new Label());
			}
		}
		if (!cases.isEmpty()) {
			code.load(1);
			target.choose(cases, done, code);
			cases.forEach((point, label) -> {
				code.here(label);
				code.method().visitVarInsn(Opcodes.ALOAD, 0);
				code.state();
				code.self("fused" + suffix + "_" + point, "([J)I");
				code.store(1);
				code.jump(Opcodes.GOTO, again);
			});
			for (int point : cases.keySet()) {
				fused(point);
			}
		}
		code.here(done);
		code.load(1);
		code.op(Opcodes.IRETURN);
		code.end();
	}

	private void fused(int number) {
		ControlPoint point = actor.points().get(number);
		Code code = target.method("fused" + suffix + "_" + number, "([J)I", true);
		if (point instanceof StepPoint step) {
			Label run = new Label();
			expressions.branch(step.guard(), run, true, code);
			code.number(step.next());
			code.op(Opcodes.IRETURN);
			code.here(run);
			callBody(number, 0, code);
			code.op(Opcodes.IRETURN);
		} else if (point instanceof CascadePoint cascade) {
			int way = 0;
			for (CascadePoint.Stage stage : cascade.stages()) {
				for (CascadePoint.Line line : stage.lines()) {
					Label holds = new Label();
					expressions.branch(line.condition(), holds, true, code);
					callBody(number, way++, code);
					code.op(Opcodes.IRETURN);
					code.here(holds);
				}
			}
			callBody(number, way, code);
			code.op(Opcodes.IRETURN);
		}
		code.end();
	}

	private void callBody(int point, int way, Code code) {
		code.method().visitVarInsn(Opcodes.ALOAD, 0);
		code.state();
		code.self("do" + suffix + "_" + point + "_" + way, "([J)I");
	}

	/** The actor has come to a point: notes it, and gives every variable that no longer matters its initial value. */
	private void stops() {
		Code code = target.method("stop" + suffix, "(I[J)V", true);
		if (expressions.field(actor.control().variable()) != null) {
			code.write(expressions.field(actor.control().variable()), 1);
		}
		Label done = new Label();
		Map<Integer, Label> cases = new TreeMap<>();
		for (int i = 0; i < actor.points().size(); i++) {
			if (!form.liveness().dead(actor, i).isEmpty() || !form.liveness().kept(actor, i).isEmpty()) {
				cases.put(i, new Label());
			}
		}
		if (!cases.isEmpty()) {
			code.load(1);
			target.choose(cases, done, code);
			cases.forEach((point, label) -> {
				code.here(label);
				code.state();
				code.callStaticSelf("reset" + suffix + "_" + point, "([J)V");
				code.jump(Opcodes.GOTO, done);
				reset(point);
			});
		}
		code.here(done);
		code.op(Opcodes.RETURN);
		code.end();
	}

	private void reset(int point) {
		Code code = target.staticMethod("reset" + suffix + "_" + point, "([J)V");
		SlotSet dead = form.liveness().dead(actor, point);
		Map<Integer, long[]> words = new TreeMap<>();
		dead.slots().forEach(slot -> {
			Variable variable = form.machine().variables().get(slot);
			Codec.Field field = expressions.field(variable);
			long[] word = words.computeIfAbsent(field.word(), w -> new long[] {-1, 0});
			word[0] &= ~field.ones();
			word[1] |= field.bits(variable.initial());
		});
		words.forEach((word, masks) -> code.maskWord(word, masks[0], masks[1]));
		for (KeptElements elements : form.liveness().kept(actor, point)) {
			code.constant(forgetting.computeIfAbsent(elements, e -> new Forgetting(e, form.machine(), form.codec())));
			code.state();
			code.call(Forgetting.class, "in", "([J)V");
		}
		code.op(Opcodes.RETURN);
		code.end();
	}

	private void point(int number, ControlPoint point) {
		Code code = target.method("at" + suffix + "_" + number, "()I", false);
		if (point instanceof StepPoint step) {
			step(number, step, code);
		} else if (point instanceof DecisionPoint decision) {
			decision(number, decision, code);
		} else if (point instanceof ChoicePoint choice) {
			choice(number, choice, code);
		} else if (point instanceof CascadePoint cascade) {
			cascade(number, cascade, code);
		}
		code.end();
	}

	private void step(int number, StepPoint step, Code code) {
		Label run = new Label();
		expressions.branch(step.guard(), run, true, code);
		code.number(step.next());
		code.op(Opcodes.IRETURN);
		code.here(run);
		way(number, 0, step.rule(), step.body(), 1, code);
		leave(code);
	}

	private void decision(int number, DecisionPoint decision, Code code) {
		List<Candidate> candidates = decision.candidates();
		for (int i = 0; i < candidates.size(); i++) {
			Label next = new Label();
			Code wins = target.method("wins" + suffix + "_" + number + "_" + i, "()I", false);
			wins(candidates.get(i), wins);
			code.method().visitVarInsn(Opcodes.ALOAD, 0);
			code.self("wins" + suffix + "_" + number + "_" + i, "()I");
			code.jump(Opcodes.IFEQ, next);
			way(number, i, candidates.get(i).rule(), candidates.get(i).body(), 1, code);
			leave(code);
			code.here(next);
		}
		if (decision.otherwise() != null) {
			Label waits = new Label();
			expressions.branch(decision.otherwise().guard(), waits, false, code);
			way(number, candidates.size(), decision.rule(), decision.otherwise().body(), 1, code);
			code.here(waits);
		}
		leave(code);
	}

	/** Whether a candidate is present and nothing blocks it; binds what it names. */
	private void wins(Candidate candidate, Code code) {
		Label no = new Label();
		for (Assign let : candidate.lets()) {
			statements.statement(let, code);
		}
		expressions.branch(candidate.when(), no, false, code);
		for (Blocker blocker : candidate.blockers()) {
			expressions.branch(blocker.condition(), no, true, code);
		}
		code.number(1);
		code.op(Opcodes.IRETURN);
		code.here(no);
		code.number(0);
		code.op(Opcodes.IRETURN);
		code.end();
	}

	private void choice(int number, ChoicePoint choice, Code code) {
		int options = choice.options().size();
		for (int i = 0; i < options; i++) {
			ChoicePoint.Option option = choice.options().get(i);
			Label next = new Label();
			expressions.branch(option.when(), next, false, code);
			way(number, i, option.rule(), option.body(), options, code);
			code.here(next);
		}
		leave(code);
	}

	private void cascade(int number, CascadePoint cascade, Code code) {
		int way = 0;
		for (CascadePoint.Stage stage : cascade.stages()) {
			for (CascadePoint.Line line : stage.lines()) {
				Label holds = new Label();
				expressions.branch(line.condition(), holds, true, code);
				way(number, way++, line.rule(), line.otherwise() != null ? line.otherwise() : stage.fails(), 1, code);
				leave(code);
				code.here(holds);
			}
		}
		way(number, way, cascade.rule(), cascade.passes(), 1, code);
		leave(code);
	}

	private static void leave(Code code) {
		code.number(NOWHERE);
		code.op(Opcodes.IRETURN);
	}

	/** Compiles a body, and the transitions that run it. */
	private void way(int point, int way, RuleRef rule, Stmt body, int radix, Code code) {
		String name = "do" + suffix + "_" + point + "_" + way;
		Code inner = target.method(name, "([J)I", true);
		statements.hazards(rule, inner);
		if (statements.statement(body, inner)) {
			inner.number(actor.points().get(point).next());
			inner.op(Opcodes.IRETURN);
		}
		inner.end();
		int first = actor.index() + target.sources() * (radix == 1 ? 0 : way);
		target.transitions(first, target.sources() * radix, body.branches(), code, c -> {
			c.method().visitVarInsn(Opcodes.ALOAD, 0);
			c.method().visitInsn(Opcodes.DUP);
			c.method().visitInsn(Opcodes.DUP);
			target.to(c);
			c.self(name, "([J)I");
			target.to(c);
			c.self("on" + suffix, "(I[J)I");
			target.to(c);
			c.self("stop" + suffix, "(I[J)V");
		});
	}
}
