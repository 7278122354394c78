package trapline.edit.fields;

import java.util.ArrayList;
import java.util.List;

import trapline.edit.Anchor;
import trapline.edit.Edit;
import trapline.edit.Replace;
import trapline.edit.ScenarioEdits;
import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.Story;
import trapline.model.scenario.StoryChoice;

/** Edits of where a story lets events arrive: beside a line. Objects are those of the current parse of the text. */
public final class Placements {
	private Placements() {
	}

	/**
	 * Lets an event arrive beside a line at the end of a story; a line without a label gets one.
	 *
	 * @param after behind the line, else before it
	 */
	public static Edit add(Story story, EventDeclaration event, SoftwareStatement line, boolean after) {
		LineLabel label = LineLabel.of(line);
		return with(label, ScenarioEdits.addStoryChoice(story, story.getChoices().size(), event, anchor(label, after)));
	}

	/** Lets an arrival that stands beside a line stand on the same side of another; a line without a label gets one. */
	public static Edit move(StoryChoice choice, SoftwareStatement line) {
		LineLabel label = LineLabel.of(line);
		return with(label, ScenarioEdits.moveStoryChoice(choice, anchor(label, "after".equals(choice.getAnchor()))));
	}

	private static Anchor anchor(LineLabel label, boolean after) {
		return after ? new Anchor.After(label.name(), 1) : new Anchor.Before(label.name(), 1);
	}

	private static Edit with(LineLabel label, Edit edit) {
		List<Replace> replaces = new ArrayList<>(label.replaces());
		replaces.addAll(edit.replaces());
		return new Edit(edit.label(), replaces);
	}
}
