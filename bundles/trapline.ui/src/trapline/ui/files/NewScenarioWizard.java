package trapline.ui.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;

import trapline.ui.Icons;

/** Makes a scenario file of a template and opens it; remembers template and folder from one time to the next. */
public final class NewScenarioWizard extends Wizard {
	private static final String SECTION = "trapline.new";

	private final IWorkbenchPage workbench;
	private final NewScenarioPage page = new NewScenarioPage();

	/** @param workbench where the scenario is opened */
	public NewScenarioWizard(IWorkbenchPage workbench) {
		this.workbench = workbench;
		setWindowTitle("New Scenario");
		IDialogSettings all = Icons.Activator.instance().getDialogSettings();
		IDialogSettings section = all.getSection(SECTION);
		setDialogSettings(section != null ? section : all.addNewSection(SECTION));
	}

	/** Opens the wizard. */
	public static void open(IWorkbenchPage workbench) {
		new WizardDialog(workbench.getWorkbenchWindow().getShell(), new NewScenarioWizard(workbench)).open();
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		if (!page.mayOverwrite()) {
			return false;
		}
		Path file = page.file();
		byte[] text = page.template().begin().getBytes(StandardCharsets.UTF_8);
		try {
			AtomicFile.write(file, out -> out.write(text));
		} catch (IOException e) {
			MessageDialog.openError(getShell(), "New Scenario", file + "\n\nThe file was not written: " + SaveProblem.words(e));
			return false;
		}
		page.remember();
		FileOpener.open(workbench, file);
		return true;
	}
}
