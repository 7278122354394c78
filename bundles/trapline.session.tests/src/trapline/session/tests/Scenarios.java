package trapline.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.compiler.Positions;
import trapline.compiler.Problem;
import trapline.compiler.ScenarioCompiler;
import trapline.compiler.Variants;
import trapline.library.Library;
import trapline.machine.Hazard;
import trapline.machine.Machine;
import trapline.machine.SourceSpan;
import trapline.model.scenario.StoryChoice;
import trapline.model.semantics.Module;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.Position;
import trapline.session.Anchor;
import trapline.session.Moment;
import trapline.session.Stepper;
import trapline.session.Story;

/** Scenarios as text, from the library or from a user's folder, and what their stories do. */
final class Scenarios {
	private static final NotationLoader LOADER = new NotationLoader(Library.standard()::module);

	private Scenarios() {
	}

	/** An example of the library; without problems. */
	static Loaded example(String name) {
		return sound(LOADER.load(text(name), name.replace('/', '-') + ".trap"));
	}

	/** A user's file; modules beside it come first. It must have no problems. */
	static Loaded file(Path file) {
		return sound(LOADER.load(file));
	}

	static String text(String example) {
		return Library.standard().example(example).orElseThrow().text();
	}

	private static Loaded sound(Loaded loaded) {
		assertEquals(List.of(), loaded.problems().stream().filter(trapline.notation.Problem::isError).map(Object::toString).toList());
		return loaded;
	}

	/** Compiles with other values of parameters. */
	static Machine machine(Loaded loaded, Map<String, String> params) {
		List<Module> modules = new ArrayList<>(loaded.modules());
		Collections.reverse(modules);
		Positions positions = object -> {
			Position p = loaded.position(object);
			return p == null ? null : new SourceSpan(p.file(), p.line(), p.column(), p.length());
		};
		Compiled compiled = new ScenarioCompiler(positions).compile(loaded.scenario().orElseThrow(), modules,
				CompileOptions.NONE.withParams(params));
		assertEquals(List.of(), compiled.problems().stream().map(Problem::toString).toList());
		return compiled.machine();
	}

	/** The first story of a scenario; {@link Story#NONE} if it has none. */
	static Story firstStory(Loaded loaded) {
		return loaded.scenario().orElseThrow().getItems().stream().filter(trapline.model.scenario.Story.class::isInstance)
				.map(trapline.model.scenario.Story.class::cast).findFirst().map(Scenarios::story).orElse(Story.NONE);
	}

	private static Story story(trapline.model.scenario.Story story) {
		List<Story.Item> items = new ArrayList<>();
		Variants.chosen(story).forEach((open, value) -> items.add(Story.Item.setting(open, value)));
		story.getChoices().forEach(choice -> items.add(new Story.Item(choice.getEvent().getName(), anchor(choice))));
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

	/** Runs the first story to its end. */
	static Stepper run(Loaded loaded) {
		return run(loaded, Map.of());
	}

	static Stepper run(Loaded loaded, Map<String, String> params) {
		Stepper stepper = new Stepper(machine(loaded, params), firstStory(loaded));
		stepper.run();
		return stepper;
	}

	/** Ids of the hazards that a run met, warnings among them. */
	static Set<String> hazards(Stepper stepper) {
		return stepper.path().stream().filter(moment -> moment.step() != null)
				.flatMap(moment -> moment.step().hazards().stream()).map(Hazard::id).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Ids of the rules that ran, once each, in the order of their first time. */
	static List<String> rules(Stepper stepper) {
		return stepper.path().stream().map(Moment::step).filter(step -> step != null)
				.flatMap(step -> step.fired().stream()).map(fired -> fired.rule().id()).distinct().toList();
	}

	/** What was told, in order. */
	static List<String> told(Stepper stepper) {
		return stepper.path().stream().map(Moment::step).filter(step -> step != null)
				.flatMap(step -> step.said().stream()).toList();
	}
}
