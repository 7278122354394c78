package trapline.ui.timeline;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import trapline.run.RunInfo;
import trapline.ui.Icons;
import trapline.ui.run.RunBranch;
import trapline.ui.run.RunMetrics;
import trapline.ui.run.RunModel;

/** The strip above a timeline: what the run is about, and which of its branches is shown. */
public final class RunHeader implements RunModel.Listener {
	/** Lines of a remark are at least so many pixels wide; they take what there is. */
	private static final int LEAST_WORDS = 200;

	/** What is said of a run gives way to the switches beside it, which in a narrow window give way, too. In pixels. */
	private static final int SUBTITLE = 120;
	private static final int LEAST_EXTRAS = 240;

	private final Composite strip;
	private final CLabel title;
	private final CLabel subtitle;
	private final Composite extras;
	private final Combo branches;
	private final Composite banner;
	private final Label sign;
	private final Label words;
	private final CLabel metrics;
	private RunModel model;

	public RunHeader(Composite parent) {
		strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 7).spacing(10, 4).applyTo(strip);
		title = new CLabel(strip, SWT.NONE);
		title.setMargins(0, 0, 0, 0);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(title);
		subtitle = new CLabel(strip, SWT.NONE);
		subtitle.setMargins(0, 0, 0, 0);
		subtitle.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_TITLE_INACTIVE_FOREGROUND));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(SUBTITLE, SWT.DEFAULT).applyTo(subtitle);
		extras = new Composite(strip, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).minSize(LEAST_EXTRAS, SWT.DEFAULT).applyTo(extras);
		GridLayoutFactory.fillDefaults().numColumns(7).applyTo(extras);
		branches = new Combo(strip, SWT.READ_ONLY | SWT.DROP_DOWN);
		branches.setToolTipText("The branches of this run: the one that is shown, and those that a fork left");
		branches.addListener(SWT.Selection, event -> switchBranch());
		banner = new Composite(strip, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(banner);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).exclude(true).applyTo(banner);
		banner.setVisible(false);
		sign = new Label(banner, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
		words = new Label(banner, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WORDS, SWT.DEFAULT).applyTo(words);
		metrics = new CLabel(strip, SWT.NONE);
		metrics.setMargins(0, 0, 0, 0);
		metrics.setToolTipText("What the run has counted up to the cursor; the State view says what each is");
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(metrics);
		visible(metrics, false);
		visible(branches, false);
		strip.addDisposeListener(event -> show(null));
	}

	/** The widget, to be laid out. */
	public Composite control() {
		return strip;
	}

	/** Where an editor puts its own switches, in a row. */
	public Composite extras() {
		return extras;
	}

	/** Shows what this run is about and follows it; null for none. */
	public void show(RunModel shown) {
		if (model != null) {
			model.removeListener(this);
		}
		model = shown;
		if (model != null) {
			model.addListener(this);
			runChanged(model);
		}
	}

	/** Shows a remark below what the run is about; null or empty for none. */
	public void remark(String text) {
		say(text, Icons.image("warning"));
	}

	/** Says what is being done, in the same place. */
	public void busy(String text) {
		say(text, Icons.image("held"));
	}

	private void say(String text, Image image) {
		boolean any = text != null && !text.isEmpty();
		words.setText(any ? text.replace("&", "&&") : "");
		sign.setImage(image);
		visible(banner, any);
		strip.getParent().layout(true, true);
	}

	@Override
	public void runChanged(RunModel changed) {
		RunInfo info = changed.run().info();
		title.setText((info.id().isEmpty() ? "" : info.id() + "   ") + info.title().replace("&", "&&"));
		subtitle.setText(info.subtitle().replace("&", "&&"));
		subtitle.setToolTipText(info.outcome());
		cursorMoved(changed);
		List<RunBranch> all = changed.branches();
		branches.setItems(all.stream().map(RunBranch::label).toArray(String[]::new));
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).current()) {
				branches.select(i);
			}
		}
		visible(branches, all.size() > 1);
		strip.layout();
	}

	@Override
	public void cursorMoved(RunModel moved) {
		String counted = RunMetrics.at(moved);
		metrics.setText("so far: " + counted);
		if (counted.isEmpty() == metrics.getVisible()) {
			visible(metrics, !counted.isEmpty());
			strip.getParent().layout(true, true);
		}
	}

	private void switchBranch() {
		int index = branches.getSelectionIndex();
		if (model != null && index >= 0 && index < model.branches().size()) {
			model.stepping().switchTo(model, model.branches().get(index));
		}
	}

	private static void visible(org.eclipse.swt.widgets.Control control, boolean visible) {
		control.setVisible(visible);
		if (control.getLayoutData() instanceof org.eclipse.swt.layout.GridData data) {
			data.exclude = !visible;
		} else {
			GridDataFactory.swtDefaults().exclude(!visible).applyTo(control);
		}
	}
}
