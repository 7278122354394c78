package trapline.ui.timeline.views;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;

import trapline.diagram.TimeText;
import trapline.run.RunEvent;
import trapline.ui.Icons;
import trapline.ui.help.HelpOn;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunSource;

/**
 * The outline of a run: its events in words, indented by nesting; the one at the cursor is selected. Of a long run it lists
 * those about the cursor only: the toolkit takes time and memory for every row, seen or not.
 */
public final class RunOutlinePage extends Page implements IContentOutlinePage, RunModel.Listener {
	private static final int MOST_ROWS = 4000;
	/** The list moves on before its end is reached. */
	private static final int MARGIN = 50;

	private final RunSource source;
	private final Runnable follow = this::follow;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private Composite page;
	private TreeViewer tree;
	private RunModel model;
	private int first;
	private boolean updating;

	public RunOutlinePage(RunSource source) {
		this.source = source;
	}

	@Override
	public void createControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new FillLayout());
		HelpOn.set(page, "outline");
		makeTree();
		source.onRunModelChange(follow);
		follow();
	}

	private void makeTree() {
		tree = new TreeViewer(page, SWT.SINGLE | SWT.VIRTUAL | SWT.FULL_SELECTION);
		tree.setUseHashlookup(true);
		tree.setContentProvider(new Events());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		tree.addSelectionChangedListener(this::picked);
		tree.addSelectionChangedListener(event -> listeners.forEach(listener -> listener.selectionChanged(event)));
	}

	/**
	 * A tree for another list. The toolkit makes rows that were not seen yet while it clears a virtual tree, which can end
	 * the process.
	 */
	private void makeTreeAgain() {
		boolean focus = tree.getControl().isFocusControl();
		tree.getControl().dispose();
		makeTree();
		page.layout();
		if (focus) {
			tree.getControl().setFocus();
		}
	}

	private void follow() {
		if (model != null) {
			model.removeListener(this);
		}
		model = source.runModel();
		if (model != null) {
			model.addListener(this);
			runChanged(model);
		}
	}

	@Override
	public void runChanged(RunModel changed) {
		list(changed);
		cursorMoved(changed);
	}

	/** Lists the events about the cursor. */
	private void list(RunModel changed) {
		int size = changed.run().events().size();
		int cursor = changed.run().events().indexAt(changed.cursor());
		first = Math.max(0, Math.min(cursor - MOST_ROWS / 2, size - MOST_ROWS));
		if (tree.getInput() != null) {
			makeTreeAgain();
		}
		tree.setInput(changed);
		tree.getTree().setItemCount(rows(changed));
	}

	private static int rows(RunModel shown) {
		return Math.min(MOST_ROWS, shown.run().events().size());
	}

	private boolean isListed(RunModel shown, int index) {
		boolean begins = first == 0 || index >= first + MARGIN;
		boolean ends = first + MOST_ROWS >= shown.run().events().size() || index < first + MOST_ROWS - MARGIN;
		return begins && ends;
	}

	@Override
	public void cursorMoved(RunModel changed) {
		int index = changed.run().events().indexAt(changed.cursor());
		if (updating) {
			return;
		}
		updating = true;
		try {
			if (index < 0) {
				tree.getTree().deselectAll();
				return;
			}
			if (!isListed(changed, index)) {
				list(changed);
			}
			tree.getTree().setSelection(tree.getTree().getItem(index - first));
			tree.getTree().showItem(tree.getTree().getItem(index - first));
		} finally {
			updating = false;
		}
	}

	private void picked(SelectionChangedEvent event) {
		if (!updating && event.getStructuredSelection().getFirstElement() instanceof RunEvent picked) {
			updating = true;
			try {
				model.moveTo(new trapline.ui.run.RunWalk(model.run()).endOf(picked.index()));
			} finally {
				updating = false;
			}
			if (!isListed(model, picked.index())) {
				// not from within an event of the tree that goes
				page.getDisplay().asyncExec(() -> {
					if (!page.isDisposed()) {
						cursorMoved(model);
					}
				});
			}
		}
	}

	@Override
	public Control getControl() {
		return page;
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	@Override
	public void dispose() {
		source.removeRunModelChange(follow);
		if (model != null) {
			model.removeListener(this);
		}
		super.dispose();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		return tree == null ? StructuredSelection.EMPTY : tree.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		tree.setSelection(selection);
	}

	/** Rows are made when they are seen: a trace has millions. */
	private final class Events implements ILazyTreeContentProvider {
		@Override
		public void updateElement(Object parent, int index) {
			if (first + index < model.run().events().size()) {
				RunEvent event = model.run().events().get(first + index);
				tree.replace(parent, index, event);
				tree.setChildCount(event, 0);
			}
		}

		@Override
		public void updateChildCount(Object element, int currentCount) {
			tree.setChildCount(element, element instanceof RunModel shown ? rows(shown) : 0);
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}
	}

	/** Number, nesting, words, and the actor in grey. */
	private final class Labels extends LabelProvider implements IStyledLabelProvider {
		@Override
		public StyledString getStyledText(Object element) {
			RunEvent event = (RunEvent) element;
			StyledString text = new StyledString(TimeText.number(model.run(), event.time()) + "  ",
					StyledString.COUNTER_STYLER);
			text.append("  ".repeat(Math.min(event.depth(), 12))).append(event.text());
			return model.run().info().groups().size() < 2 ? text
					: text.append("  " + event.actor(), StyledString.QUALIFIER_STYLER);
		}

		@Override
		public Image getImage(Object element) {
			List<String> hazards = new ArrayList<>();
			RunEvent event = (RunEvent) element;
			model.run().footnotes().stream()
					.filter(note -> model.run().events().indexAt(note.time()) == event.index())
					.forEach(note -> hazards.add(note.hazardId()));
			return hazards.isEmpty() ? null : Icons.image("hazard");
		}
	}
}
