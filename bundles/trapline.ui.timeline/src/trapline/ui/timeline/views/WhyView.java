package trapline.ui.timeline.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import trapline.ui.run.ActiveRun;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunView;
import trapline.ui.timeline.TimelineSelection;

/** Why the event at the cursor happened, and why what waits is held back. */
public final class WhyView extends RunView {
	private RichText text;

	@Override
	protected Control createContent(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		composite.setLayout(new FillLayout());
		text = new RichText(composite);
		getSite().setSelectionProvider(new TimelineSelection(ActiveRun.of(getSite().getPage())));
		return composite;
	}

	@Override
	protected String emptyMessage() {
		return "Open a scenario or a trace: this view then says why the event at the cursor happened, and why what"
				+ " waits is held back.";
	}

	@Override
	protected void update(RunModel shown) {
		text.show(new Explanation(shown).paragraphs());
	}
}
