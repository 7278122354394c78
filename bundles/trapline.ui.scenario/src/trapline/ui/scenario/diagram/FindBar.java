package trapline.ui.scenario.diagram;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Finds parts of the diagram by what is written on them, and can make the others pale. */
final class FindBar {
	private static final int WIDTH = 180;

	private final GraphicalViewer viewer;
	private final Supplier<GroupPart> contents;
	private final DiagramContext context;
	private final Composite bar;
	private final Text words;
	private final Button filter;
	private final Label count;

	FindBar(Composite parent, GraphicalViewer viewer, Supplier<GroupPart> contents, DiagramContext context) {
		this.viewer = viewer;
		this.contents = contents;
		this.context = context;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		new Label(bar, SWT.NONE).setText("Find");
		words = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
		words.setMessage("a word of a line");
		words.setToolTipText("Enter goes to the next line that has it, Shift+Enter to the one before, Escape ends");
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(words);
		filter = new Button(bar, SWT.CHECK);
		filter.setText("Pale others");
		count = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		bar.setVisible(false);
		words.addListener(SWT.Modify, event -> follow());
		words.addListener(SWT.KeyDown, this::key);
		filter.addListener(SWT.Selection, event -> follow());
	}

	/** Opens the bar, with the keyboard in it. */
	void open() {
		show(true);
		words.setFocus();
		words.selectAll();
		follow();
	}

	private void close() {
		show(false);
		follow();
		viewer.getControl().setFocus();
	}

	private void show(boolean shown) {
		bar.setVisible(shown);
		((GridData) bar.getLayoutData()).exclude = !shown;
		bar.getParent().layout(true);
	}

	private void key(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			go((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
			event.doit = false;
		} else if (event.keyCode == SWT.ESC) {
			close();
		}
	}

	/** Looks again, e.g. as the diagram has changed. */
	void follow() {
		if (contents.get() == null) {
			return;
		}
		List<PiecePart> found = found();
		boolean pale = bar.isVisible() && filter.getSelection() && !wanted().isEmpty();
		FreshParts.leaves(contents.get()).forEach(leaf -> ((LeafPart) leaf).setPale(pale && !found.contains(leaf)));
		count.setText(wanted().isEmpty() ? "" : found.isEmpty() ? "nothing has it" : found.size() == 1 ? "1 line" : found.size() + " lines");
	}

	private void go(int step) {
		List<PiecePart> found = found();
		if (found.isEmpty()) {
			return;
		}
		int at = viewer.getSelectedEditParts().isEmpty() ? -1 : found.indexOf(viewer.getSelectedEditParts().get(0));
		int next = at < 0 ? (step > 0 ? 0 : found.size() - 1) : (at + step + found.size()) % found.size();
		viewer.select(found.get(next));
		viewer.reveal(found.get(next));
		count.setText(next + 1 + " of " + found.size());
	}

	private List<PiecePart> found() {
		String wanted = wanted();
		return wanted.isEmpty() ? List.of()
				: FreshParts.all(contents.get()).stream().filter(PiecePart::isPart)
						.filter(part -> context.title(part.piece()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
	}

	private String wanted() {
		return words.getText().strip().toLowerCase(Locale.ROOT);
	}
}
