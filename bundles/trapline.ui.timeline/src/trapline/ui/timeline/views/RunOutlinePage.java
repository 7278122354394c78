package trapline.ui.timeline.views;

import java.util.ArrayList;
import java.util.List;

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

/** The outline of a run: its events in words, indented by nesting; the one at the cursor is selected. */
public final class RunOutlinePage extends Page implements IContentOutlinePage, RunModel.Listener {
	private final RunSource source;
	private final Runnable follow = this::follow;
	private TreeViewer tree;
	private RunModel model;
	private boolean updating;

	public RunOutlinePage(RunSource source) {
		this.source = source;
	}

	@Override
	public void createControl(Composite parent) {
		tree = new TreeViewer(parent, SWT.SINGLE | SWT.VIRTUAL | SWT.FULL_SELECTION);
		tree.setUseHashlookup(true);
		tree.setContentProvider(new Events());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		tree.addSelectionChangedListener(this::picked);
		HelpOn.set(tree.getControl(), "outline");
		source.onRunModelChange(follow);
		follow();
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
		tree.setInput(changed);
		tree.getTree().setItemCount(changed.run().events().size());
		cursorMoved(changed);
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
			tree.getTree().setSelection(tree.getTree().getItem(index));
			tree.getTree().showItem(tree.getTree().getItem(index));
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
		}
	}

	@Override
	public Control getControl() {
		return tree == null ? null : tree.getControl();
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
		tree.addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		tree.removeSelectionChangedListener(listener);
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
			if (index < model.run().events().size()) {
				RunEvent event = model.run().events().get(index);
				tree.replace(parent, index, event);
				tree.setChildCount(event, 0);
			}
		}

		@Override
		public void updateChildCount(Object element, int currentCount) {
			tree.setChildCount(element, element instanceof RunModel shown ? shown.run().events().size() : 0);
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
