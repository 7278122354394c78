package trapline.ui.scenario.diagram;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.ScenarioDocument;
import trapline.edit.ScenarioEdits;
import trapline.edit.fields.Placements;
import trapline.edit.fields.Ties;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.Story;
import trapline.ui.scenario.diagram.Wire.Placement;
import trapline.ui.scenario.diagram.Wire.Tie;

/** The acts on the arrows of the diagram, as commands. Objects are of the live model. In the UI thread. */
final class Wiring {
	private final Supplier<ScenarioDocument> document;
	private final EditCommands commands;
	private final Wires wires;
	private final Runnable adding;
	private Supplier<Integer> replayed = () -> -1;

	/** @param adding told when a command is about to add a part */
	Wiring(Supplier<ScenarioDocument> document, EditCommands commands, Wires wires, Runnable adding) {
		this.document = document;
		this.commands = commands;
		this.wires = wires;
		this.adding = adding;
	}

	/** @param replayed number of the story that the run below replays, -1 for none */
	void setReplayed(Supplier<Integer> replayed) {
		this.replayed = replayed;
	}

	private <T extends EObject> T parsed(T live) {
		return document.get().parsed(live);
	}

	/** An arrow that a tool makes. */
	Command add(WireTool tool, EventDeclaration event, SoftwareStatement line) {
		if (tool == WireTool.WAIT) {
			return tie(event, line);
		}
		return commands.command("Place " + event.getName() + " in a story", () -> {
			Edit edit = Placements.add(parsed(story()), parsed(event), parsed(line), tool == WireTool.AFTER);
			adding.run();
			return edit;
		});
	}

	private Command tie(EventDeclaration event, SoftwareStatement line) {
		return commands.command("Let " + event.getName() + " wait for another line", () -> Ties.tie(parsed(event), parsed(line)));
	}

	/** The story that is selected, else the one that is replayed, else the first. */
	private Story story() {
		if (wires.story() != null) {
			return wires.story();
		}
		List<Story> stories = ((Scenario) document.get().live()).getItems().stream().filter(Story.class::isInstance).map(Story.class::cast).toList();
		if (stories.isEmpty()) {
			throw new EditRefused("There is no story that could say when the event arrives. Add one first: 'story' in the drawer Checks.");
		}
		int number = replayed.get();
		return stories.get(number >= 0 && number < stories.size() ? number : 0);
	}

	/** The end of an arrow is dragged to another line; null if it has no such end. */
	Command move(Wire wire, SoftwareStatement line) {
		if (wire instanceof Placement placement) {
			return commands.command("Move " + wire.event().getName() + " to another line", () -> Placements.move(parsed(placement.choice()), parsed(line)));
		}
		return wire instanceof Tie ? tie(wire.event(), line) : null;
	}

	/** An arrow is deleted; null if that is not possible. */
	Command remove(Wire wire) {
		if (wire instanceof Placement placement) {
			return commands.command("Take " + wire.event().getName() + " out of the story", () -> ScenarioEdits.removeStoryChoice(parsed(placement.choice())));
		}
		return wire instanceof Tie ? commands.command("Let " + wire.event().getName() + " wait for nothing", () -> Ties.untie(parsed(wire.event()))) : null;
	}
}
