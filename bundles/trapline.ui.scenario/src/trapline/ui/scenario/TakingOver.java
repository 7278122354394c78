package trapline.ui.scenario;

import java.util.function.Supplier;

import org.eclipse.gef.commands.CommandStack;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.ScenarioDocument;
import trapline.edit.takeover.TakeOver;
import trapline.library.Library;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.ui.files.DraggedFile;
import trapline.ui.scenario.diagram.EditCommands;

/** Takes over what is dragged onto the diagram: what another scenario has, or the host program of a module. In the UI thread. */
final class TakingOver {
	private static final String MODULE = ".trapsem";

	private final Supplier<ScenarioDocument> document;
	private final EditCommands commands;
	private final CommandStack stack;

	TakingOver(Supplier<ScenarioDocument> document, EditCommands commands, CommandStack stack) {
		this.document = document;
		this.commands = commands;
		this.stack = stack;
	}

	void take(DraggedFile file) {
		stack.execute(commands.command("Take over from " + file.name(), () -> edit(file)));
	}

	private Edit edit(DraggedFile file) {
		ScenarioDocument into = document.get();
		into.reconcile();
		NotationLoader loader = new NotationLoader(Library.standard()::module);
		Loaded read = file.path() == null ? loader.load(file.text(), file.name() + ".trap") : loader.load(file.path());
		TakeOver taking = new TakeOver(into.loaded());
		Edit edit = file.name().endsWith(MODULE) ? taking.policy(read) : taking.of(read, file.name());
		into.objection(edit).ifPresent(problem -> {
			throw new EditRefused("It does not fit: " + problem.message());
		});
		return edit;
	}
}
