package trapline.ui.run;

import java.util.ArrayList;
import java.util.List;

import trapline.machine.Actor;
import trapline.machine.Choice;
import trapline.machine.ControlPoint;
import trapline.machine.Machine;
import trapline.machine.RuleRef;
import trapline.machine.SemanticsError;
import trapline.machine.StepListener;

/** What a choice would do, in a few words: it is made on a copy of the state, and what it tells is taken down. */
final class ChoiceWords implements StepListener {
	private String event = "";
	private final List<String> said = new ArrayList<>();
	private final List<RuleRef> rules = new ArrayList<>();

	private ChoiceWords() {
	}

	/** The words; for an arrival its name stands first, as stories write it. */
	static String of(Machine machine, int[] copyOfState, Choice choice) {
		ChoiceWords words = new ChoiceWords();
		try {
			machine.step(copyOfState, choice, words);
		} catch (SemanticsError e) {
			return choice.label() + ": " + e.getMessage();
		}
		String text = words.text();
		if (choice.arrival()) {
			return text.isEmpty() ? choice.label() + " arrives" : choice.label() + ": " + text;
		}
		return text.isEmpty() ? chosen(machine.actors().get(choice.index()).name(), choice.label()) : text;
	}

	/** What the label says behind the name of the actor. */
	private static String chosen(String actor, String label) {
		return label.startsWith(actor + " ") ? label.substring(actor.length() + 1) : "goes on";
	}

	private String text() {
		String rule = rules.isEmpty() ? "" : rules.get(rules.size() - 1).sentence();
		String words = !said.isEmpty() ? String.join("; ", said) : !event.isEmpty() ? event : rule;
		return words.isEmpty() && !rules.isEmpty() ? rules.get(0).id() : words;
	}

	@Override
	public void eventBegins(Actor actor, String label, ControlPoint point) {
		event = label == null ? "" : label;
	}

	@Override
	public void said(String text) {
		said.add(text);
	}

	@Override
	public void fired(Actor actor, RuleRef rule) {
		rules.add(rule);
	}
}
