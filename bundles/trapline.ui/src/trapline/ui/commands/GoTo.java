package trapline.ui.commands;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;

import trapline.diagram.TimeText;
import trapline.run.Run;
import trapline.run.TimeAxis;
import trapline.ui.run.RunModel;

/** Asks where to go in a run. */
final class GoTo {
	private GoTo() {
	}

	/** Puts the cursor where the user says: at the end of an event, or at a time. */
	static void ask(IWorkbenchWindow window, RunModel model) {
		Run run = model.run();
		InputDialog dialog = new InputDialog(window.getShell(), "Go To", question(run), TimeText.number(run, model.cursor()),
				text -> TimeText.time(run, text).isPresent() ? null : objection(run));
		if (dialog.open() == Window.OK) {
			TimeText.time(run, dialog.getValue()).ifPresent(model::moveTo);
		}
	}

	private static String question(Run run) {
		return switch (run.axis().kind()) {
		case ORDINAL -> "Number of the event, as the ruler has it:";
		case CYCLES -> "Cycles since the start of the run:";
		case NANOSECONDS -> "Time since the start of the run, such as 12.5 us:";
		};
	}

	private static String objection(Run run) {
		TimeAxis axis = run.axis();
		long last = axis.isOrdinal() ? run.endTime() - 1 : run.endTime();
		String unit = axis.kind() == TimeAxis.Kind.NANOSECONDS ? ", with ns, us, ms or s" : "";
		return "Expected a number from " + TimeText.number(run, run.startTime()) + " to " + TimeText.number(run, last) + unit;
	}
}
