package trapline.ui.run;

import java.util.ArrayList;
import java.util.List;

import trapline.compiler.Variants;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.StoryChoice;
import trapline.session.Anchor;
import trapline.session.Story;

/** The stories of a scenario as a session replays them. */
public final class Stories {
	private Stories() {
	}

	/** All stories in the order of the text; empty if the scenario tells none. */
	public static List<Story> of(Scenario scenario) {
		List<Story> stories = new ArrayList<>();
		for (trapline.model.scenario.Story story : written(scenario)) {
			List<Story.Item> items = new ArrayList<>();
			Variants.chosen(story).forEach((open, value) -> items.add(Story.Item.setting(open, value)));
			story.getChoices().forEach(choice -> items.add(item(choice)));
			stories.add(new Story(story.getTitle() == null ? "" : story.getTitle(), items));
		}
		return stories;
	}

	/** The stories as they stand in the model. */
	public static List<trapline.model.scenario.Story> written(Scenario scenario) {
		return scenario.getItems().stream().filter(trapline.model.scenario.Story.class::isInstance)
				.map(trapline.model.scenario.Story.class::cast).toList();
	}

	private static Story.Item item(StoryChoice choice) {
		return new Story.Item(choice.getEvent().getName(), anchor(choice));
	}

	private static Anchor anchor(StoryChoice choice) {
		int occurrence = Math.max(1, choice.getOccurrence());
		return switch (choice.getAnchor()) {
		case "before" -> new Anchor.Before(choice.getLabel().getName(), occurrence);
		case "after" -> new Anchor.After(choice.getLabel().getName(), occurrence);
		default -> new Anchor.At(choice.getNumber());
		};
	}
}
