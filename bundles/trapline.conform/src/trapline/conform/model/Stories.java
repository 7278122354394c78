package trapline.conform.model;

import java.util.ArrayList;
import java.util.List;

import trapline.compiler.Variants;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.StoryChoice;
import trapline.session.Anchor;
import trapline.session.Story;

/** The stories that a scenario tells. */
public final class Stories {
	private Stories() {
	}

	/** All of them in the order of the text; none if it tells none. */
	public static List<Story> of(Scenario scenario) {
		return scenario.getItems().stream().filter(trapline.model.scenario.Story.class::isInstance)
				.map(trapline.model.scenario.Story.class::cast).map(Stories::story).toList();
	}

	private static Story story(trapline.model.scenario.Story story) {
		List<Story.Item> items = new ArrayList<>();
		Variants.chosen(story).forEach((open, value) -> items.add(Story.Item.setting(open, value)));
		for (StoryChoice choice : story.getChoices())
			items.add(new Story.Item(choice.getEvent().getName(), anchor(choice)));
		return new Story(story.getTitle(), items);
	}

	private static Anchor anchor(StoryChoice choice) {
		int occurrence = Math.max(1, choice.getOccurrence());
		return switch (choice.getAnchor()) {
		case "at" -> new Anchor.At(choice.getNumber());
		case "before" -> new Anchor.Before(choice.getLabel().getName(), occurrence);
		default -> new Anchor.After(choice.getLabel().getName(), occurrence);
		};
	}
}
