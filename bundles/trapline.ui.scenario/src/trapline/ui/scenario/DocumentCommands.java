package trapline.ui.scenario;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import trapline.edit.EditRefused;

/** The command stack of the canvas: executes and keeps nothing, since the document keeps the one history. */
final class DocumentCommands extends CommandStack {
	private final Shell shell;

	DocumentCommands(Shell shell) {
		this.shell = shell;
	}

	@Override
	public void execute(Command command) {
		if (command == null || !command.canExecute()) {
			return;
		}
		try {
			command.execute();
		} catch (EditRefused e) {
			MessageDialog.openInformation(shell, command.getLabel(), e.getMessage());
		}
	}
}
