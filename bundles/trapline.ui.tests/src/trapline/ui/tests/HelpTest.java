package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.Note;
import trapline.run.RunElement;
import trapline.ui.ViewIds;
import trapline.ui.files.Examples;
import trapline.ui.scenario.ScenarioEditor;

/** F1 tells what the part with the focus is for; what is offered first is what a new user should see first. */
class HelpTest {

	@AfterEach
	void close() {
		Workbench.page().hideView(Workbench.page().findView(ViewIds.HELP));
		Workbench.closeAll();
	}

	@ParameterizedTest
	@ValueSource(strings = { "window", "timeline", "diagram", "source", "why", "state", "choices", "hazards", "explore", "problems",
			"explorer", "outline", "trace", "compare", "corpus", "case", "export", "welcome" })
	void everyPartHasSomethingToTell(String part) {
		IContext context = HelpSystem.getContext("trapline.help." + part);
		assertNotNull(context, part);
		assertTrue(context.getText().length() > 40, context.getText());
		for (IHelpResource topic : context.getRelatedTopics()) {
			assertTrue(topic.getHref().matches(".*guide:(first|walk|build|move|trace)"), topic.getHref());
		}
	}

	@Test
	void theHelpFollowsTheFocus() {
		ScenarioEditor editor = Workbench.example("s5-04");
		editor.timeline().control().setFocus();
		Workbench.command("org.eclipse.ui.help.dynamicHelp");
		assertEquals("Timeline", shown());
		editor.showSource();
		editor.source().widget().setFocus();
		Workbench.command("org.eclipse.ui.help.dynamicHelp");
		assertEquals("Source", shown());
	}

	@Test
	void aChosenPartIsExplainedByTheModules() {
		ScenarioEditor editor = Workbench.example("s5-04");
		Drawn drawn = new Drawn(editor);
		drawn.select(drawn.part(InstructionCall.class));
		assertTrue(told().contains("instruction touch"), told());
		drawn.take("cli");
		var palette = editor.diagram().viewer().getEditDomain().getPaletteViewer();
		palette.select((EditPart) palette.getEditPartRegistry().get(palette.getActiveTool()));
		palette.getControl().setFocus();
		assertTrue(told().contains("instruction cli"), told());
		editor.runModel().select(new RunElement(0, 0));
		editor.timeline().control().setFocus();
		assertTrue(told().contains("Lane " + editor.runModel().run().lanes().get(0).spec().label()), told());
	}

	@Test
	void aChosenNoteExplainsNotes() {
		Drawn drawn = new Drawn(Workbench.example("movss-db"));
		drawn.select(drawn.part(Note.class));
		assertTrue(told().contains("Nothing runs by them"), told());
	}

	/** All that the view tells after F1. */
	private static String told() {
		Workbench.command("org.eclipse.ui.help.dynamicHelp");
		List<String> texts = new ArrayList<>();
		collect(Workbench.page().findView(ViewIds.HELP).getSite().getShell(), texts);
		return String.join("\n", texts);
	}

	@Test
	void theFirstExampleIsTheOneOfTheFiveMinuteStart() {
		assertEquals("s5-04", Examples.featured().get(0).name());
		assertTrue(Examples.featured().stream().noneMatch(Examples::isInternal));
		assertTrue(Examples.isInternal(Examples.all().get(Examples.all().size() - 1)));
	}

	/** The first line of the view. */
	private static String shown() {
		IViewPart view = Workbench.page().findView(ViewIds.HELP);
		assertNotNull(view);
		List<String> texts = new ArrayList<>();
		collect(view.getSite().getShell(), texts);
		return texts.stream().filter(text -> text.equals("Timeline") || text.equals("Source")).findFirst().orElse("");
	}

	private static void collect(Composite parent, List<String> texts) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Label label) {
				texts.add(label.getText());
			} else if (child instanceof Composite composite) {
				collect(composite, texts);
			}
		}
	}
}
