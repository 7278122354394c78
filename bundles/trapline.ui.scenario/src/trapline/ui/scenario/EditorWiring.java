package trapline.ui.scenario;

import org.eclipse.gef.commands.CommandStack;

import trapline.ui.scenario.diagram.EditCommands;
import trapline.ui.scenario.diagram.ScenarioDiagram;
import trapline.ui.scenario.properties.PartEditing;
import trapline.ui.scenario.timeline.StoryTokens;
import trapline.ui.timeline.TimelineSelection;

/** Ties the halves of the page of a scenario to its document, and to what is selected in the workbench. */
final class EditorWiring {
	private EditorWiring() {
	}

	static void of(ScenarioEditor editor, ScenarioPage page, EditCommands commands, EditorProblems problems) {
		ScenarioDiagram diagram = page.diagram();
		CommandStack stack = diagram.viewer().getEditDomain().getCommandStack();
		page.timeline().timeline().setTokenMover(new StoryTokens(editor::document, editor::runModel, () -> page.timeline().selection().story(), commands));
		diagram.setRun(new Effects(editor::runModel, diagram::head)::of, () -> page.timeline().selection().story());
		diagram.setFixes(problems::fixesOf);
		diagram.setTaker(new TakingOver(editor::document, commands, stack)::take);
		PartEditing editing = new PartEditing(editor::document, commands, stack, new Comparing(editor)::edited);
		editor.getSite().setSelectionProvider(
				new EditorSelection(new TimelineSelection(editor), diagram.viewer(), () -> diagram.selected(editing)));
	}
}
