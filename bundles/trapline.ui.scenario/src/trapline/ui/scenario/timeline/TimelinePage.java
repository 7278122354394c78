package trapline.ui.scenario.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.gef.EditDomain;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import trapline.ui.help.HelpOn;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunResult;
import trapline.ui.timeline.RunHeader;
import trapline.ui.timeline.TimelineControl;

/** The page with the picture: what is run stands above it. */
public final class TimelinePage {
	/** What the reader chose to run. @param story number, -1 for none @param variant values of parameters */
	public record Selection(int story, Map<String, String> variant) {
	}

	private static final int COMBO_WIDTH = 150;
	private static final int LEAST_COMBO = 60;
	private static final String NO_STORY = "nothing arrives";
	private static final String AS_WRITTEN = "as written";

	private final Composite page;
	private final RunHeader header;
	private final TimelineControl timeline;
	private final Label storyLabel;
	private final Combo story;
	private final Label variantLabel;
	private final Combo variant;
	private List<Map<String, String>> variants = List.of(Map.of());

	/**
	 * @param explanation shows why
	 * @param rerun       told when the reader chose something else to run
	 */
	public TimelinePage(Composite parent, EditDomain domain, Runnable explanation, Consumer<Selection> rerun) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		header = new RunHeader(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
		storyLabel = label("story");
		story = combo("Which story is replayed", rerun);
		variantLabel = label("variant");
		variant = combo("Which values the parameters have", rerun);
		timeline = new TimelineControl(page, domain, explanation);
		HelpOn.set(page, "timeline");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(timeline.control());
	}

	private Label label(String text) {
		Label label = new Label(header.extras(), SWT.NONE);
		label.setText(text);
		label.setForeground(label.getDisplay().getSystemColor(SWT.COLOR_TITLE_INACTIVE_FOREGROUND));
		GridDataFactory.swtDefaults().exclude(true).applyTo(label);
		label.setVisible(false);
		return label;
	}

	private Combo combo(String tip, Consumer<Selection> rerun) {
		Combo combo = new Combo(header.extras(), SWT.READ_ONLY);
		combo.setToolTipText(tip);
		combo.addListener(SWT.Selection, event -> rerun.accept(selection()));
		GridDataFactory.fillDefaults().grab(true, false).hint(COMBO_WIDTH, SWT.DEFAULT).minSize(LEAST_COMBO, SWT.DEFAULT).exclude(true).applyTo(combo);
		combo.setVisible(false);
		return combo;
	}

	/** What the reader chose; at first the first story as it is written. */
	public Selection selection() {
		int number = story.getItemCount() == 0 || story.getSelectionIndex() < 0 ? 0 : story.getSelectionIndex();
		boolean none = number == story.getItemCount() - 1;
		int chosen = Math.max(0, variant.getSelectionIndex() - 1);
		boolean written = variant.getSelectionIndex() <= 0 || chosen >= variants.size();
		return new Selection(none ? -1 : number, written ? Map.of() : variants.get(chosen));
	}

	/** Offers the stories and variants of what was run. */
	public void offer(RunResult result) {
		List<String> stories = new ArrayList<>(result.stories().stream()
				.map(title -> title.isEmpty() ? "without a name" : title).toList());
		stories.add(NO_STORY);
		fill(storyLabel, story, stories, result.request().story() < 0 ? stories.size() - 1 : result.request().story(),
				!result.stories().isEmpty());
		variants = result.variants();
		List<String> names = new ArrayList<>(List.of(AS_WRITTEN));
		variants.forEach(values -> names.add(name(values)));
		fill(variantLabel, variant, names, variants.indexOf(result.request().variant()) + 1, variants.size() > 1);
		header.control().getParent().layout(true, true);
	}

	private static String name(Map<String, String> values) {
		return values.isEmpty() ? AS_WRITTEN
				: String.join(", ", values.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
	}

	private static void fill(Label label, Combo combo, List<String> items, int selected, boolean shown) {
		if (!List.of(combo.getItems()).equals(items)) {
			combo.setItems(items.toArray(String[]::new));
		}
		combo.select(Math.max(0, Math.min(selected, items.size() - 1)));
		for (org.eclipse.swt.widgets.Control control : new org.eclipse.swt.widgets.Control[] { label, combo }) {
			control.setVisible(shown);
			((org.eclipse.swt.layout.GridData) control.getLayoutData()).exclude = !shown;
		}
	}

	/** Shows the run of a model. */
	public void show(RunModel model) {
		header.show(model);
		timeline.show(model);
	}

	/** Says something above the picture; null for nothing. */
	public void remark(String text) {
		header.remark(text);
	}

	/** Says above the picture what is being done. */
	public void busy(String text) {
		header.busy(text);
	}

	/** Where the page around it puts its own switches. */
	public Composite extras() {
		return header.extras();
	}

	public TimelineControl timeline() {
		return timeline;
	}

	public Composite control() {
		return page;
	}
}
