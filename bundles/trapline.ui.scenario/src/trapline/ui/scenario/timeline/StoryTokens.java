package trapline.ui.scenario.timeline;

import java.util.function.Supplier;

import org.eclipse.gef.commands.Command;

import trapline.edit.Anchor;
import trapline.edit.Edit;
import trapline.edit.ScenarioDocument;
import trapline.edit.ScenarioEdits;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.Story;
import trapline.model.scenario.StoryChoice;
import trapline.run.EventLane;
import trapline.run.RunElement;
import trapline.ui.run.Landings;
import trapline.ui.run.RunModel;
import trapline.ui.run.SimulatedRun;
import trapline.ui.run.Stories;
import trapline.ui.scenario.diagram.EditCommands;
import trapline.ui.timeline.TokenMover;

/** Drags an arrival of the replayed story to another event: the text of that choice changes, nothing else. */
public final class StoryTokens implements TokenMover {
	private final Supplier<ScenarioDocument> document;
	private final Supplier<RunModel> model;
	private final Supplier<Integer> story;
	private final EditCommands commands;
	private Landings landings;

	/** @param story number of the replayed story, -1 for none */
	public StoryTokens(Supplier<ScenarioDocument> document, Supplier<RunModel> model, Supplier<Integer> story,
			EditCommands commands) {
		this.document = document;
		this.model = model;
		this.story = story;
		this.commands = commands;
	}

	@Override
	public boolean canMove(RunElement token) {
		String arrival = arrival(token);
		if (arrival == null || document.get() == null || event(arrival) == null || !document.get().isCurrent()) {
			return false;
		}
		SimulatedRun simulated = (SimulatedRun) model.get().stepping();
		landings = simulated.arrivals().landings(start(token));
		return true;
	}

	@Override
	public String refusal(RunElement token, long event) {
		return landings == null ? "nothing is being moved" : landings.refusal(event);
	}

	@Override
	public Command move(RunElement token, long event) {
		String arrival = arrival(token);
		int occurrence = landings.occurrence();
		Anchor to = new Anchor.AtEvent((int) event);
		return commands.command(edit(arrival, occurrence, to).label(), () -> edit(arrival, occurrence, to));
	}

	private Edit edit(String arrival, int occurrence, Anchor to) {
		document.get().reconcile();
		Story written = written();
		StoryChoice choice = choice(written, arrival, occurrence);
		return choice != null ? ScenarioEdits.moveStoryChoice(choice, to)
				: ScenarioEdits.addStoryChoice(written, written.getChoices().size(), event(arrival), to);
	}

	private static StoryChoice choice(Story story, String arrival, int occurrence) {
		int seen = 0;
		for (StoryChoice choice : story.getChoices()) {
			if (arrival.equals(choice.getEvent().getName()) && seen++ == occurrence) {
				return choice;
			}
		}
		return null;
	}

	/** The name of the event whose arrival the element shows; null if it shows none. */
	private String arrival(RunElement token) {
		RunModel shown = model.get();
		boolean episode = shown != null && shown.stepping() instanceof SimulatedRun && story.get() >= 0
				&& shown.run().lanes().get(token.lane()) instanceof EventLane;
		return episode ? ((SimulatedRun) shown.stepping()).arrivals().at(start(token)) : null;
	}

	private long start(RunElement token) {
		return model.get().run().lanes().get(token.lane()).start(token.index());
	}

	private Story written() {
		return Stories.written((Scenario) document.get().loaded().document()).get(story.get());
	}

	private EventDeclaration event(String name) {
		return document.get().loaded().document() instanceof Scenario scenario ? scenario.getItems().stream()
				.filter(EventDeclaration.class::isInstance).map(EventDeclaration.class::cast)
				.filter(event -> name.equals(event.getName())).findFirst().orElse(null) : null;
	}
}
