package trapline.ui.scenario.diagram;

import java.util.function.Supplier;

import org.eclipse.gef.commands.Command;

import trapline.edit.Edit;

/** Makes commands of edits by meaning. */
@FunctionalInterface
public interface EditCommands {
	/**
	 * @param label names the act
	 * @param edit  made for the text as it is when the command runs
	 */
	Command command(String label, Supplier<Edit> edit);
}
