package trapline.conform.mutation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import trapline.compiler.CompileOptions;
import trapline.compiler.Compiled;
import trapline.compiler.ScenarioCompiler;
import trapline.library.Example;
import trapline.library.Library;
import trapline.machine.SemanticsError;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.StoryChoice;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.session.Anchor;
import trapline.session.Moment;
import trapline.session.Pause;
import trapline.session.StepRecord;
import trapline.session.Stepper;
import trapline.session.Story;

/** A shipped example, run by its first story. */
final class ExampleWitness implements Witness {
	private static final int LIMIT = 3_000;

	private final Example example;
	private final Loaded loaded;
	private final Scenario scenario;

	ExampleWitness(Example example) {
		this.example = example;
		loaded = new NotationLoader(Library.standard()::module).load(example.text(), example.name() + ".trap");
		scenario = loaded.scenario().orElseThrow();
	}

	@Override
	public String name() {
		return "example " + example.name();
	}

	@Override
	public Set<String> rules() {
		Set<String> rules = new LinkedHashSet<>();
		for (Moment moment : run(compile(Set.of()), new StringBuilder()))
			if (moment.step() != null)
				collect(moment.step(), rules);
		return rules;
	}

	private static void collect(StepRecord step, Set<String> rules) {
		step.fired().forEach(fired -> rules.add(fired.rule().id()));
		step.consulted().forEach(row -> rules.add(row.id()));
		step.hazards().forEach(hazard -> rules.add(hazard.id()));
		step.failed().forEach(check -> rules.add(check.rule().id()));
		step.held().forEach(held -> {
			rules.add(held.candidate().rule().id());
			held.blockers().forEach(blocker -> rules.add(blocker.rule().id()));
		});
	}

	/** Sentences, marks, hazards and the end; the columns of a timeline and what stands on them. */
	@Override
	public String shows(Set<String> without) {
		Compiled compiled = compile(without);
		if (compiled.machine() == null)
			return "";
		StringBuilder text = new StringBuilder();
		try {
			for (Moment moment : run(compiled, text))
				if (moment.step() != null)
					text.append(moment.step().label()).append(moment.step().said()).append(moment.step().marks())
							.append(moment.step().hazards().stream().map(hazard -> hazard.id()).toList()).append('\n');
		} catch (SemanticsError e) {
			text.append(e.getMessage());
		}
		return text.toString();
	}

	private Compiled compile(Set<String> without) {
		return new ScenarioCompiler(object -> null).compile(scenario, loaded.modules(),
				CompileOptions.NONE.without(without));
	}

	private List<Moment> run(Compiled compiled, StringBuilder end) {
		Stepper stepper = new Stepper(compiled.machine(), story(), LIMIT);
		Pause pause = stepper.run();
		end.append(pause.reason()).append(pause.text()).append('\n');
		return stepper.path();
	}

	private Story story() {
		for (Object item : scenario.getItems())
			if (item instanceof trapline.model.scenario.Story story)
				return new Story(story.getTitle(), items(story));
		return Story.NONE;
	}

	private static List<Story.Item> items(trapline.model.scenario.Story story) {
		List<Story.Item> items = new ArrayList<>();
		for (StoryChoice choice : story.getChoices())
			items.add(new Story.Item(choice.getEvent().getName(), anchor(choice)));
		return items;
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
