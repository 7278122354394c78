package trapline.ui.scenario.properties;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.CommandStack;

import trapline.edit.ScenarioDocument;
import trapline.ui.scenario.diagram.EditCommands;

/**
 * How parts are edited by their properties.
 *
 * @param document as of the time of the call; may give null
 * @param commands makes commands of edits
 * @param stack    executes them, and tells people why not
 * @param edited   told which parts of the live model have been edited
 */
public record PartEditing(Supplier<ScenarioDocument> document, EditCommands commands, CommandStack stack, Consumer<List<? extends EObject>> edited) {
}
