package trapline.ui.export;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;

import trapline.ui.run.RunModel;

/** Writes the run as text or as a picture. */
public final class ExportWizard extends Wizard {

	/** Opens the wizard for the run of a window. */
	public static void open(IWorkbenchWindow window, RunModel model) {
		new WizardDialog(window.getShell(), new ExportWizard()).open();
	}

	@Override
	public boolean performFinish() {
		return true;
	}
}
