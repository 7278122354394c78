package trapline.session;

import java.util.ArrayList;
import java.util.List;

import trapline.machine.Actor;
import trapline.machine.Arrival;
import trapline.machine.Blocker;
import trapline.machine.Candidate;
import trapline.machine.CascadePoint;
import trapline.machine.Choice;
import trapline.machine.ControlPoint;
import trapline.machine.DecisionPoint;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.Position;
import trapline.machine.RuleRef;
import trapline.machine.StepListener;
import trapline.machine.StepPoint;
import trapline.machine.Variable;
import trapline.machine.stmt.MarkKind;

/** Writes down what the interpreter tells of one micro-step. */
final class StepCapture implements StepListener {
	/** A rule whose writes still come in. */
	private record Running(RuleRef rule, String actor, List<Change> writes, List<String> said) {
	}

	private final List<Running> fired = new ArrayList<>();
	private final List<RuleRef> consulted = new ArrayList<>();
	private final List<RuleRef> skipped = new ArrayList<>();
	private final List<String> said = new ArrayList<>();
	private final List<StepMark> marks = new ArrayList<>();
	private final List<Hazard> hazards = new ArrayList<>();
	private final List<HeldBack> held = new ArrayList<>();
	private final List<FailedCheck> failed = new ArrayList<>();
	private List<Change> writes = new ArrayList<>();
	private List<String> ruleSaid = new ArrayList<>();
	private String label = "";
	private boolean begins;
	private DecisionPoint decided;
	private Candidate winner;
	private Position executed;

	@Override
	public void skipped(Actor actor, StepPoint point) {
		if (point.rule() != null) {
			skipped.add(point.rule());
		}
	}

	@Override
	public void eventBegins(Actor actor, String text, ControlPoint point) {
		label = text;
		begins = true;
	}

	@Override
	public void blocked(Actor actor, DecisionPoint decision, Candidate candidate, List<Blocker> by) {
		held.add(new HeldBack(candidate, by));
	}

	@Override
	public void outranked(Actor actor, DecisionPoint decision, Candidate loser, Candidate taken) {
		held.add(new HeldBack(loser, List.of()));
	}

	@Override
	public void decided(Actor actor, DecisionPoint decision, Candidate taken) {
		decided = decision;
		winner = taken;
	}

	@Override
	public void checkFailed(Actor actor, CascadePoint cascade, CascadePoint.Stage stage, CascadePoint.Line line,
			boolean decides) {
		failed.add(new FailedCheck(cascade.label(), stage.name(), line.rule(), decides));
	}

	@Override
	public void arrives(Arrival arrival) {
		// the choice says so already
	}

	@Override
	public void hazard(Hazard hazard) {
		hazards.add(hazard);
	}

	@Override
	public void fired(Actor actor, RuleRef rule) {
		writes = new ArrayList<>();
		ruleSaid = new ArrayList<>();
		fired.add(new Running(rule, actor == null ? "" : actor.name(), writes, ruleSaid));
	}

	@Override
	public void consulted(RuleRef row) {
		if (row != null && !consulted.contains(row)) {
			consulted.add(row);
		}
	}

	@Override
	public void executes(Actor actor, Position position) {
		executed = position;
	}

	@Override
	public void write(Variable variable, int before, int after) {
		writes.add(new Change(variable, before, after));
	}

	@Override
	public void said(String text) {
		said.add(text);
		ruleSaid.add(text);
	}

	@Override
	public void marked(String lane, MarkKind kind, String text) {
		marks.add(new StepMark(lane, kind, text));
	}

	/** The record of the step that led from one state to the other. */
	StepRecord record(Machine machine, Choice choice, int[] before, int[] after, ControlSlots control) {
		List<FiredRule> rules = fired.stream()
				.map(rule -> new FiredRule(rule.rule, rule.actor, control.without(rule.writes), rule.said)).toList();
		List<Change> changes = new ArrayList<>();
		for (Variable variable : machine.variables()) {
			int slot = variable.slot();
			if (before[slot] != after[slot] && !control.has(slot)) {
				changes.add(new Change(variable, before[slot], after[slot]));
			}
		}
		return new StepRecord(choice, actorOf(machine, choice), label, begins, rules, consulted, skipped, changes, said,
				marks, hazards, decided, winner, held, failed, executed);
	}

	private static int actorOf(Machine machine, Choice choice) {
		if (!choice.arrival()) {
			return choice.index();
		}
		String target = machine.arrivals().get(choice.index()).target();
		return target == null ? -1 : machine.actor(target).index();
	}
}
