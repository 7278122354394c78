package trapline.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;

import trapline.run.Run;
import trapline.ui.Icons;
import trapline.ui.files.AtomicFile;
import trapline.ui.files.SaveProblem;
import trapline.ui.run.RunModel;

/** Writes the run as text or as a picture; remembers format, options and folder from one time to the next. */
public final class ExportWizard extends Wizard {
	private static final String SECTION = "trapline.export";

	private final Run run;
	private final ExportPage page;

	/** @param run what to write */
	public ExportWizard(Run run) {
		this.run = run;
		setWindowTitle("Export");
		setNeedsProgressMonitor(true);
		IDialogSettings all = Icons.Activator.instance().getDialogSettings();
		IDialogSettings section = all.getSection(SECTION);
		setDialogSettings(section != null ? section : all.addNewSection(SECTION));
		page = new ExportPage(run);
	}

	/** Opens the wizard for the run of a window. */
	public static void open(IWorkbenchWindow window, RunModel model) {
		new WizardDialog(window.getShell(), new ExportWizard(model.run())).open();
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ExportChoice choice = page.choice();
		if (!page.mayOverwrite()) {
			return false;
		}
		page.remember();
		try {
			getContainer().run(true, false, monitor -> write(choice, monitor));
			return true;
		} catch (InvocationTargetException e) {
			MessageDialog.openError(getShell(), "Export", choice.file() + "\n\nThe file was not written: "
					+ words(e.getCause()) + "\nWhat was there before is still there.");
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

	private static String words(Throwable problem) {
		return problem instanceof IOException notWritten ? SaveProblem.words(notWritten) : problem.getMessage();
	}

	private void write(ExportChoice choice, IProgressMonitor monitor) throws InvocationTargetException {
		monitor.beginTask("Writing " + choice.file(), IProgressMonitor.UNKNOWN);
		try {
			writeTo(run, choice);
		} catch (IOException | UncheckedIOException e) {
			throw new InvocationTargetException(e);
		} finally {
			monitor.done();
		}
	}

	/** Writes the file as a whole or not at all. */
	static void writeTo(Run run, ExportChoice choice) throws IOException {
		Path file = choice.file();
		AtomicFile.write(file, (OutputStream out) -> choice.format().write(run, choice.options(), out));
	}
}
