package trapline.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import trapline.machine.Actor;
import trapline.machine.Choice;
import trapline.machine.ControlPoint;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.RuleRef;
import trapline.machine.StepListener;
import trapline.machine.Variable;
import trapline.machine.stmt.MarkKind;

/** One run of a Machine, with everything that was told about it. */
final class Run implements StepListener {
	final Machine machine;
	final int[] state;
	final List<String> told = new ArrayList<>();
	final List<String> rules = new ArrayList<>();
	final List<String> events = new ArrayList<>();

	Run(Machine machine) {
		this.machine = machine;
		state = machine.initial();
	}

	/** Takes the first enabled choice of a processor until there is none, at most so many times. */
	Run toEnd(int limit) {
		for (int i = 0; i < limit; i++) {
			Choice choice = machine.enabled(state).stream().filter(c -> !c.arrival()).findFirst().orElse(null);
			if (choice == null) {
				return this;
			}
			machine.step(state, choice, this);
		}
		return this;
	}

	/** Takes the choice of this label. */
	Run choose(String label) {
		List<Choice> enabled = machine.enabled(state);
		Choice choice = enabled.stream().filter(c -> c.label().equals(label)).findFirst().orElse(null);
		assertTrue(choice != null, label + " is not among " + enabled);
		machine.step(state, choice, this);
		return this;
	}

	List<String> choices() {
		return machine.enabled(state).stream().map(Choice::label).toList();
	}

	/** The value of a variable as the notation writes it. */
	String value(String variable) {
		Variable v = machine.variable(variable);
		assertTrue(v != null, "there is no variable " + variable);
		return v.show(state[v.slot()]);
	}

	@Override
	public void eventBegins(Actor actor, String label, ControlPoint point) {
		events.add(label);
	}

	@Override
	public void fired(Actor actor, RuleRef rule) {
		rules.add(rule.id());
	}

	@Override
	public void consulted(RuleRef row) {
		rules.add("row " + row.id());
	}

	@Override
	public void said(String text) {
		told.add(text);
	}

	@Override
	public void marked(String lane, MarkKind kind, String text) {
		told.add(lane + " " + kind.keyword() + " " + text);
	}

	@Override
	public void hazard(Hazard hazard) {
		told.add("hazard " + hazard.id());
	}
}
