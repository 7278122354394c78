package trapline.ui.scenario;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import trapline.diagram.change.RunChange;
import trapline.run.Run;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunRequest;
import trapline.ui.run.RunResult;
import trapline.ui.timeline.TimelineControl;

/**
 * Marks in the run what an edit has changed, until the next; a switch turns the marks off. A run that is stepped further or
 * forked keeps those of the part that is the same. In the UI thread.
 */
final class ChangeMarks implements RunModel.Listener {
	/** Longer runs are not compared while somebody edits. In events. */
	private static final int LONGEST = 5_000;

	private final TimelineControl timeline;
	private final Button toggle;
	private RunRequest request;
	private Run run;
	private Run base;
	private RunChange change;
	private Run shown;
	private boolean tooLong;

	/** @param extras where the switch stands */
	ChangeMarks(Composite extras, TimelineControl timeline) {
		this.timeline = timeline;
		toggle = new Button(extras, SWT.CHECK);
		toggle.setText("Changes");
		toggle.setSelection(true);
		toggle.addListener(SWT.Selection, event -> show());
		say();
	}

	/** Takes a result; one of another story or variant is not compared, one of the same text is compared as the one before. */
	void take(RunResult result) {
		if (result.run() == null) {
			return;
		}
		RunRequest before = request;
		request = result.request();
		if (before == null || before.story() != request.story() || !before.variant().equals(request.variant())) {
			base = null;
		} else if (!before.text().equals(request.text())) {
			base = run;
		}
		run = result.run();
		shown = run;
		tooLong = Math.max(base == null ? 0 : base.events().size(), run.events().size()) > LONGEST;
		change = base == null || tooLong ? null : RunChange.between(base, run);
		say();
		show();
	}

	/** From now on the run of a model is the one that is shown. */
	void follow(RunModel model) {
		model.addListener(this);
	}

	@Override
	public void runChanged(RunModel model) {
		shown = model.run();
		show();
	}

	private void show() {
		RunChange marks = change == null || change.after() == shown ? change : change.onto(shown);
		timeline.mark(toggle.getSelection() ? marks : null);
	}

	private void say() {
		toggle.setText(tooLong ? "Changes (not above " + LONGEST + " events)" : "Changes");
		toggle.setEnabled(!tooLong);
		toggle.requestLayout();
		toggle.setToolTipText(change == null ? "Mark in the run what an edit changes" : change.countNew() + " new, marked by a bar; " + change.countGone()
				+ " gone, marked by a cross");
	}

	/** What the latest edit has changed; null if nothing is known. */
	RunChange change() {
		return change;
	}
}
