package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import trapline.run.Footnote;
import trapline.run.NestingLane;
import trapline.run.Run;
import trapline.run.RunElement;
import trapline.ui.ViewIds;
import trapline.ui.run.NextChoice;
import trapline.ui.run.RunBranch;
import trapline.ui.run.RunControl;
import trapline.ui.run.RunModel;
import trapline.ui.run.StateValue;
import trapline.ui.run.StepSize;
import trapline.ui.scenario.ScenarioEditor;
import trapline.ui.timeline.views.ChoicesView;

/** An example is opened and walked through with the commands of the Run menu, back and into another branch. */
class SteppingTest {
	private static final String EXAMPLE = "s5-04";

	private ScenarioEditor editor;
	private RunModel model;

	@BeforeEach
	void open() {
		editor = Workbench.example(EXAMPLE);
		model = editor.runModel();
	}

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void anExampleOpensOnItsFirstHazardWithWhyFilled() {
		Footnote hazard = model.run().footnotes().get(0);
		assertEquals(hazard.time(), model.cursor(), "the cursor stands on the hazard");
		assertTrue(why().contains(hazard.hazardId()), () -> "Why names the hazard:\n" + why());
		assertTrue(why().contains(hazard.rules()), () -> "and its rule:\n" + why());
		assertFalse(editor.isDirty());
	}

	@Test
	void stepsGoForwardAndBack() {
		Workbench.command("trapline.ui.run.to_start");
		long start = model.run().startTime();
		assertEquals(start, model.cursor());
		Workbench.command("trapline.ui.run.into");
		long micro = model.cursor();
		assertTrue(micro > start, "into moves on");
		Workbench.command("trapline.ui.run.over");
		Workbench.command("trapline.ui.run.over");
		long second = model.run().axis().eventOf(model.cursor());
		Workbench.command("trapline.ui.run.over");
		assertEquals(second + 1, model.run().axis().eventOf(model.cursor()), "over is one event");
		Workbench.command("trapline.ui.run.back");
		assertEquals(second, model.run().axis().eventOf(model.cursor()), "back is one event");
		long here = model.cursor();
		Workbench.command("trapline.ui.run.back_into");
		assertTrue(model.cursor() < here);
	}

	@Test
	void goToLeadsToAnEvent() {
		StringBuilder objection = new StringBuilder();
		Workbench.whenAsked(dialog -> {
			Text number = Drawn.find(dialog, Text.class);
			number.setText("4711");
			Workbench.settle();
			objection.append(PropertiesTest.labels(dialog));
			number.setText("5");
			Workbench.settle();
			NotesTest.press(dialog, "OK");
		});
		Workbench.command("trapline.ui.run.go_to");
		assertEquals(5, model.run().axis().eventOf(model.cursor()));
		assertTrue(objection.toString().contains("Expected a number from 1 to"), objection::toString);
	}

	@Test
	void resumeStopsAtEachHazardAndAtTheEnd() {
		Workbench.command("trapline.ui.run.to_start");
		for (Footnote note : model.run().footnotes()) {
			Workbench.command("trapline.ui.run.resume");
			assertEquals(note.time(), model.cursor(), note.hazardId());
		}
		if (RunControl.canStep(model, StepSize.RESUME)) {
			Workbench.command("trapline.ui.run.resume");
		}
		assertFalse(RunControl.canStep(model, StepSize.OVER), "the story is at its end");
	}

	@Test
	void resumeStopsAtABreakpointOnTheSelectedCode() {
		NestingLane code = (NestingLane) model.run().lanes().stream().filter(NestingLane.class::isInstance).findFirst()
				.orElseThrow();
		model.select(new RunElement(code.position(), code.size() - 1));
		Workbench.command("trapline.ui.run.breakpoint");
		assertEquals(1, model.breakpoints().size());
		assertTrue(model.stepping().stops(model).contains(code.start(code.size() - 1)));
		Workbench.command("trapline.ui.run.to_start");
		Workbench.command("trapline.ui.run.resume");
		assertEquals(model.stepping().stops(model).get(0), model.cursor());
		Workbench.command("trapline.ui.run.breakpoint");
		assertTrue(model.breakpoints().isEmpty());
	}

	@Test
	void outReturnsToTheInterruptedLevel() {
		NestingLane code = (NestingLane) model.run().lanes().stream().filter(NestingLane.class::isInstance).findFirst()
				.orElseThrow();
		int deepest = 0;
		for (int i = 0; i < code.size(); i++) {
			deepest = code.value(i) > code.value(deepest) ? i : deepest;
		}
		model.moveTo(code.start(deepest));
		Workbench.command("trapline.ui.run.out");
		assertTrue(model.cursor() > code.start(deepest));
		assertTrue(code.value(code.indexAt(model.cursor())) < code.value(deepest), "less deeply nested");
	}

	@Test
	void theStateMarksWhatTheEventChanged() {
		List<StateValue> changed = model.stepping().state(model).stream().filter(StateValue::changed).toList();
		assertFalse(changed.isEmpty());
		changed.forEach(value -> assertNotEquals(value.before(), value.value(), value.name()));
	}

	@Test
	void takingAnotherChoiceForksAndKeepsTheOldBranch() {
		Run before = model.run();
		int events = before.events().size();
		ChoicesView view = Workbench.view(ViewIds.CHOICES, ChoicesView.class);
		NextChoice other = shown(view).stream().filter(choice -> choice.enabled() && !choice.taken()).findFirst()
				.orElseThrow();
		model.stepping().take(model, other);
		Workbench.settle();
		List<RunBranch> branches = model.branches();
		assertEquals(2, branches.size());
		assertTrue(branches.get(1).current());
		assertNotEquals(events, model.run().events().size(), "the arrival is another event");
		model.stepping().switchTo(model, branches.get(0));
		Workbench.settle();
		assertEquals(events, model.run().events().size(), "the old branch is as it was");
	}

	@SuppressWarnings("unchecked")
	private static List<NextChoice> shown(ChoicesView view) {
		return (List<NextChoice>) view.table().getInput();
	}

	private static String why() {
		Workbench.settle();
		for (IViewReference reference : Workbench.page().getViewReferences()) {
			if (reference.getId().equals(ViewIds.WHY)) {
				Composite parent = (Composite) reference.getPart(true).getSite().getShell();
				return text(parent);
			}
		}
		return "";
	}

	/** The text of the only styled text that cannot be edited. */
	private static String text(Composite parent) {
		StringBuilder all = new StringBuilder();
		for (Control child : parent.getChildren()) {
			if (child instanceof StyledText styled && !styled.getEditable()) {
				all.append(styled.getText());
			} else if (child instanceof Composite composite) {
				all.append(text(composite));
			}
		}
		return all.toString();
	}
}
