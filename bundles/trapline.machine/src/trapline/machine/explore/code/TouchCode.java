package trapline.machine.explore.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.Candidate;
import trapline.machine.CascadePoint;
import trapline.machine.ChoicePoint;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.RuleRef;
import trapline.machine.SlotSet;
import trapline.machine.StepPoint;
import trapline.machine.StopPoint;
import trapline.machine.explore.form.ExplorationForm;
import trapline.machine.explore.form.SharedVariables;
import trapline.machine.expr.Binary;
import trapline.machine.expr.Const;
import trapline.machine.expr.Expr;
import trapline.machine.stmt.Stmt;

/** Compiles what the next transition of each source touches. */
final class TouchCode {
	private static final int NO = -1;
	private static final int YES = -2;

	private final WalkerClass target;
	private final ExplorationForm form;
	private final ExprCode expressions;
	private final SharedVariables shared;
	private final Excluded excluded;

	TouchCode(WalkerClass target) {
		this.target = target;
		form = target.form();
		expressions = target.expressions();
		shared = form.shared();
		excluded = new Excluded(form, expressions);
	}

	void compile() {
		List<Actor> actors = form.machine().actors();
		List<Arrival> arrivals = form.machine().arrivals();
		actors.forEach(this::actor);
		for (int i = 0; i < arrivals.size(); i++) {
			arrival(i, arrivals.get(i));
		}
		List<String> methods = new ArrayList<>();
		actors.forEach(a -> methods.add("touchActor_" + a.index()));
		for (int i = 0; i < arrivals.size(); i++) {
			methods.add("touchArrival_" + i);
		}
		target.dispatch("touches", methods);
		left(arrivals);
	}

	private void left(List<Arrival> arrivals) {
		Code code = target.method("left", "(I)I", false);
		Map<Integer, Label> cases = new TreeMap<>();
		for (int i = 0; i < arrivals.size(); i++) {
			if (arrivals.get(i).budget() != null) {
				cases.put(i, new Label());
			}
		}
		Label unlimited = new Label();
		code.load(1);
		target.choose(cases, unlimited, code);
		cases.forEach((i, label) -> {
			code.here(label);
			expressions.value(arrivals.get(i).budget(), code);
			code.op(Opcodes.IRETURN);
		});
		code.here(unlimited);
		code.number(Integer.MAX_VALUE);
		code.op(Opcodes.IRETURN);
		code.end();
	}

	private void arrival(int number, Arrival arrival) {
		Code code = target.method("touchArrival_" + number, "()Z", false);
		SlotSet own = new SlotSet();
		arrival.guard().reads(own);
		Actor whose = form.machine().actor(arrival.target());
		form.footprints().hazards(arrival.rule(), whose, own);
		target.addTo("reads", shared.reads(own), code);
		new TouchedBody(target, whose).add(arrival.body(), code);
		Label no = new Label();
		if (arrival.budget() != null) {
			expressions.branch(new Binary(Binary.Op.GT, arrival.budget(), Const.of(0)), no, false, code);
		}
		expressions.branch(arrival.guard(), no, false, code);
		code.number(1);
		code.op(Opcodes.IRETURN);
		code.here(no);
		code.number(0);
		code.op(Opcodes.IRETURN);
		code.end();
	}

	/** Follows the actor past steps with nothing to do, as its transitions do. */
	private void actor(Actor actor) {
		Map<Integer, Label> cases = new TreeMap<>();
		for (int i = 0; i < actor.points().size(); i++) {
			if (!(actor.points().get(i) instanceof StopPoint)) {
				cases.put(i, new Label());
				point(actor, i);
			}
		}
		Code code = target.method("touchActor_" + actor.index(), "()Z", false);
		int at = code.local();
		int left = code.local();
		expressions.value(actor.control(), code);
		code.store(at);
		code.number(actor.points().size() + 1);
		code.store(left);
		Label again = new Label();
		Label stopped = new Label();
		Label done = new Label();
		Label yes = new Label();
		code.here(again);
		code.load(at);
		target.choose(cases, stopped, code);
		cases.forEach((point, label) -> {
			code.here(label);
			code.method().visitVarInsn(Opcodes.ALOAD, 0);
			code.self("touch_" + actor.index() + "_" + point, "()I");
			code.store(at);
			code.jump(Opcodes.GOTO, done);
		});
		code.here(done);
		code.load(at);
		code.number(YES);
		code.jump(Opcodes.IF_ICMPEQ, yes);
		code.load(at);
		code.jump(Opcodes.IFLT, stopped);
		code.method().visitIincInsn(left, -1);
		code.load(left);
		code.jump(Opcodes.IFGT, again);
		code.here(stopped);
		code.number(0);
		code.op(Opcodes.IRETURN);
		code.here(yes);
		code.number(1);
		code.op(Opcodes.IRETURN);
		code.end();
	}

	/** Returns {@link #YES}, {@link #NO}, or the point to look at instead. */
	private void point(Actor actor, int number) {
		ControlPoint point = actor.points().get(number);
		Code code = target.method("touch_" + actor.index() + "_" + number, "()I", false);
		if (point instanceof StepPoint step) {
			Label run = new Label();
			addReads(step.guard(), code);
			expressions.branch(step.guard(), run, true, code);
			answer(step.next(), code);
			code.here(run);
			way(actor, step.rule(), step.body(), code);
			answer(YES, code);
		} else if (point instanceof DecisionPoint decision) {
			decision(actor, number, decision, code);
		} else if (point instanceof ChoicePoint choice) {
			choice(actor, choice, code);
		} else {
			cascade(actor, (CascadePoint) point, code);
		}
		code.end();
	}

	/** Options do not count that something which only this actor can change rules out; of the others, what they do where they can be taken. */
	private void choice(Actor actor, ChoicePoint choice, Code code) {
		int answer = code.local();
		code.number(NO);
		code.store(answer);
		for (ChoicePoint.Option option : choice.options()) {
			Label next = new Label();
			excluded.condition(option.when(), next, code);
			addReads(option.when(), code);
			expressions.branch(option.when(), next, false, code);
			way(actor, option.rule(), option.body(), code);
			code.number(YES);
			code.store(answer);
			code.here(next);
		}
		code.load(answer);
		code.op(Opcodes.IRETURN);
	}

	/** Checks count up to the one that decides. */
	private void cascade(Actor actor, CascadePoint cascade, Code code) {
		for (CascadePoint.Stage stage : cascade.stages()) {
			for (CascadePoint.Line line : stage.lines()) {
				Label holds = new Label();
				addReads(line.condition(), code);
				expressions.branch(line.condition(), holds, true, code);
				way(actor, line.rule(), line.otherwise() != null ? line.otherwise() : stage.fails(), code);
				answer(YES, code);
				code.here(holds);
			}
		}
		way(actor, cascade.rule(), cascade.passes(), code);
		answer(YES, code);
	}

	private void decision(Actor actor, int number, DecisionPoint decision, Code code) {
		for (int i = 0; i < decision.candidates().size(); i++) {
			Candidate candidate = decision.candidates().get(i);
			Label next = new Label();
			excluded.candidate(candidate, next, code);
			candidate.lets().forEach(l -> addReads(l.value(), code));
			addReads(candidate.when(), code);
			candidate.blockers().forEach(b -> addReads(b.condition(), code));
			code.method().visitVarInsn(Opcodes.ALOAD, 0);
			code.self("wins_" + actor.index() + "_" + number + "_" + i, "()I");
			code.jump(Opcodes.IFEQ, next);
			way(actor, candidate.rule(), candidate.body(), code);
			answer(YES, code);
			code.here(next);
		}
		if (decision.otherwise() != null) {
			Label waits = new Label();
			addReads(decision.otherwise().guard(), code);
			expressions.branch(decision.otherwise().guard(), waits, false, code);
			way(actor, decision.rule(), decision.otherwise().body(), code);
			answer(YES, code);
			code.here(waits);
		}
		answer(NO, code);
	}

	private void way(Actor actor, RuleRef rule, Stmt body, Code code) {
		SlotSet reads = new SlotSet();
		form.footprints().hazards(rule, actor, reads);
		target.addTo("reads", shared.reads(reads), code);
		new TouchedBody(target, actor).add(body, code);
	}

	private static void answer(int value, Code code) {
		code.number(value);
		code.op(Opcodes.IRETURN);
	}

	private void addReads(Expr e, Code code) {
		SlotSet reads = new SlotSet();
		e.reads(reads);
		reads.slots().filter(s -> form.machine().variables().get(s).scratch()).forEach(reads::remove);
		target.addTo("reads", shared.reads(reads), code);
	}
}
