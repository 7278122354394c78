package trapline.session;

import java.util.ArrayList;
import java.util.List;

import trapline.machine.Actor;
import trapline.machine.Blocker;
import trapline.machine.CascadePoint;
import trapline.machine.ChoicePoint;
import trapline.machine.Choice;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Machine;
import trapline.machine.RuleRef;
import trapline.machine.StepPoint;
import trapline.machine.expr.Expr;

/** Explains the steps of a path: which conditions let a rule run, and which earlier steps made them true. */
public final class Why {
	private final Machine machine;
	private final List<Moment> path;
	private final History history;

	/** @param path moments from the initial state on */
	public Why(Machine machine, List<Moment> path) {
		this.machine = machine;
		this.path = List.copyOf(path);
		this.history = new History(machine, this.path);
	}

	/**
	 * Explains a step.
	 *
	 * @param index number of the step, from 1
	 */
	public Explanation step(int index) {
		StepRecord step = path.get(index).step();
		int[] before = path.get(index - 1).copyOfState();
		List<Because> because = new ArrayList<>();
		for (Expr condition : conditions(step, before)) {
			for (Because cause : history.because(condition, index - 1, before)) {
				if (!because.contains(cause)) {
					because.add(cause);
				}
			}
		}
		return new Explanation(step, index, path.get(index).event(), because, follows(index));
	}

	/** Explains all steps of an event, in order; empty if the path has no such event. */
	public List<Explanation> event(int event) {
		return path.stream().filter(moment -> moment.event() == event && moment.step() != null)
				.map(moment -> step(moment.index())).toList();
	}

	/**
	 * The steps without which this one would not have happened, the nearest first: those that wrote what it depended on,
	 * and what those depended on in turn.
	 *
	 * @param index number of the step, from 1
	 * @param most  at most so many
	 */
	public List<Explanation> chain(int index, int most) {
		List<Explanation> chain = new ArrayList<>();
		List<Integer> open = new ArrayList<>(List.of(index));
		while (!open.isEmpty() && chain.size() < most) {
			int latest = open.stream().max(Integer::compare).orElseThrow();
			open.removeIf(step -> step == latest);
			Explanation explanation = step(latest);
			chain.add(explanation);
			explanation.because().stream().map(Because::step).filter(step -> step > 0).forEach(open::add);
			if (explanation.because().isEmpty() && explanation.follows() > 0) {
				open.add(explanation.follows());
			}
		}
		return chain.subList(1, chain.size());
	}

	/** What had to hold for the step. Fills in the scratch variables of the state that it reads. */
	private List<Expr> conditions(StepRecord step, int[] state) {
		Choice choice = step.choice();
		if (choice.arrival()) {
			return List.of(machine.arrivals().get(choice.index()).guard());
		}
		Actor actor = machine.actors().get(choice.index());
		ControlPoint point = Standing.point(actor, state);
		if (point instanceof StepPoint plain) {
			return List.of(plain.guard());
		}
		if (point instanceof ChoicePoint options) {
			return List.of(options.options().get(choice.alternative() % options.options().size()).when());
		}
		if (point instanceof CascadePoint cascade) {
			return failing(cascade, step);
		}
		return point instanceof DecisionPoint decision ? taken(decision, step, state) : List.of();
	}

	private static List<Expr> taken(DecisionPoint decision, StepRecord step, int[] state) {
		if (step.winner() == null) {
			return decision.otherwise() == null ? List.of() : List.of(decision.otherwise().guard());
		}
		Verdict.bind(step.winner(), state);
		List<Expr> conditions = new ArrayList<>();
		step.winner().lets().forEach(let -> conditions.add(let.value()));
		conditions.add(step.winner().when());
		step.winner().blockers().stream().map(Blocker::condition).forEach(conditions::add);
		return conditions;
	}

	private static List<Expr> failing(CascadePoint cascade, StepRecord step) {
		List<RuleRef> decisive = step.failed().stream().filter(FailedCheck::decides).map(FailedCheck::rule).toList();
		return cascade.stages().stream().flatMap(stage -> stage.lines().stream())
				.filter(line -> decisive.contains(line.rule())).map(CascadePoint.Line::condition).toList();
	}

	/** The latest step before this one at which the same actor decided where to go. */
	private int follows(int index) {
		int actor = path.get(index).step().actor();
		for (int i = index - 1; i > 0; i--) {
			StepRecord earlier = path.get(i).step();
			boolean chose = earlier.decision() != null || !earlier.failed().isEmpty();
			if (earlier.actor() == actor && !earlier.choice().arrival() && chose) {
				return i;
			}
		}
		return 0;
	}
}
