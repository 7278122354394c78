package trapline.machine.explore.graph;

import java.util.List;
import trapline.machine.Actor;
import trapline.machine.Choice;
import trapline.machine.ControlPoint;
import trapline.machine.Machine;
import trapline.machine.SemanticsError;
import trapline.machine.StepListener;

/** What a transition does, in a word or two. */
final class TransitionWords implements StepListener {
	private String event = "";
	private String said = "";

	private TransitionWords() {
	}

	/** The name of an arrival; else the actor and its event, what a rule says of it, or what is chosen. */
	static String of(Machine machine, int[] copyOfState, List<Choice> choices) {
		Choice first = choices.get(0);
		if (first.arrival()) {
			return first.label();
		}
		TransitionWords words = new TransitionWords();
		try {
			choices.forEach(choice -> machine.step(copyOfState, choice, words));
		} catch (SemanticsError e) {
			// whoever explores is told; here it has no words
			return first.label();
		}
		String text = words.event.isEmpty() ? words.said : words.event;
		return text.isEmpty() ? first.label() : machine.actors().get(first.index()).name() + " " + text;
	}

	@Override
	public void eventBegins(Actor actor, String label, ControlPoint point) {
		event = event.isEmpty() && label != null ? label : event;
	}

	@Override
	public void said(String text) {
		said = said.isEmpty() ? text : said;
	}
}
