package trapline.ui.explore;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import trapline.machine.explore.Witness;
import trapline.run.Run;
import trapline.session.Stepper;
import trapline.session.Story;
import trapline.ui.ViewIds;
import trapline.ui.run.RunInput;
import trapline.ui.run.SimulatedRun;

/** Opens witnesses as timelines that can be forked; a second click on one goes back to its timeline. */
public final class WitnessOpener {
	private final Map<Witness, RunInput> opened = new IdentityHashMap<>();

	/** @param what it shows, in a word or two */
	public void open(IWorkbenchPage page, ExploredVariant variant, String what, Witness witness) {
		try {
			page.openEditor(opened.computeIfAbsent(witness, fresh -> input(variant, what, fresh)), ViewIds.RUN_EDITOR);
		} catch (PartInitException e) {
			Platform.getLog(WitnessOpener.class).log(e.getStatus());
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), "Witness", e.getMessage());
		}
	}

	private static RunInput input(ExploredVariant variant, String what, Witness witness) {
		SimulatedRun simulated = new SimulatedRun(variant.machine(), Story.NONE, variant.info(),
				Stepper.DEFAULT_LIMIT + witness.length());
		Run run = simulated.replay(witness.choices());
		return new RunInput(run, simulated, variant.info().id() + " " + what);
	}

	/** Timelines of another result are others. */
	public void forget() {
		opened.clear();
	}
}
