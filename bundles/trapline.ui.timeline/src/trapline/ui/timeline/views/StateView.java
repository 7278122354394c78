package trapline.ui.timeline.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.jface.resource.JFaceResources;

import trapline.ui.Icons;
import trapline.ui.run.ActiveRun;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunView;
import trapline.ui.run.StateValue;
import trapline.ui.run.StateValues;
import trapline.ui.timeline.TimelineSelection;

/** The variables at the cursor, by their owner; those that the last step changed stand out. */
public final class StateView extends RunView {
	private static final String CHANGED = "changed here";

	private TreeViewer tree;
	private Map<String, List<StateValue>> owners = Map.of();

	@Override
	protected Control createContent(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		TreeColumnLayout columns = new TreeColumnLayout();
		composite.setLayout(columns);
		tree = new TreeViewer(composite, SWT.FULL_SELECTION | SWT.SINGLE);
		tree.setContentProvider(new Content());
		tree.getTree().setHeaderVisible(true);
		column(columns, "Variable", new ColumnWeightData(45, 90), 0);
		column(columns, "Value", new ColumnWeightData(30, 60), 1);
		column(columns, "Before", new ColumnWeightData(25, 50), 2);
		tree.setAutoExpandLevel(2);
		getSite().setSelectionProvider(new TimelineSelection(ActiveRun.of(getSite().getPage())));
		return composite;
	}

	private static Set<String> without(Map<String, List<StateValue>> groups) {
		Set<String> keys = new LinkedHashSet<>(groups.keySet());
		keys.remove(CHANGED);
		return keys;
	}

	/** For the list of what was changed, which has several owners. */
	private static StateValue withOwner(StateValue value) {
		return new StateValue(CHANGED, value.owner() + "." + value.name(), value.value(), value.before(), true,
				value.remark());
	}

	private void column(TreeColumnLayout layout, String title, ColumnLayoutData width, int which) {
		TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(new Labels(which));
		layout.setColumnData(column.getColumn(), width);
	}

	@Override
	protected String emptyMessage() {
		return "The variables at the cursor appear here when a scenario or a trace is open.";
	}

	@Override
	protected void update(RunModel shown) {
		Map<String, List<StateValue>> now = new LinkedHashMap<>();
		List<StateValue> values = StateValues.at(shown);
		List<StateValue> changed = values.stream().filter(StateValue::changed).map(StateView::withOwner).toList();
		if (!changed.isEmpty()) {
			now.put(CHANGED, changed);
		}
		for (StateValue value : values) {
			now.computeIfAbsent(value.owner(), owner -> new ArrayList<>()).add(value);
		}
		boolean sameTree = without(now).equals(without(owners));
		owners = now;
		Object[] expanded = tree.getExpandedElements();
		tree.getTree().setRedraw(false);
		try {
			tree.setInput(now);
			if (sameTree) {
				tree.setExpandedElements(expanded);
				tree.setExpandedState(CHANGED, true);
			} else {
				tree.expandToLevel(2);
			}
			if (tree.getTree().getItemCount() > 0) {
				tree.getTree().setTopItem(tree.getTree().getItem(0));
			}
		} finally {
			tree.getTree().setRedraw(true);
		}
	}

	/** Owners above, their variables below. */
	private final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return owners.keySet().toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return owners.getOrDefault(parent, List.of()).toArray();
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof String;
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof StateValue value ? value.owner() : null;
		}
	}

	/** The text of a column. */
	private static final class Labels extends ColumnLabelProvider {
		private final int column;

		Labels(int column) {
			this.column = column;
		}

		@Override
		public String getText(Object element) {
			if (!(element instanceof StateValue value)) {
				return column == 0 ? (String) element : "";
			}
			return switch (column) {
			case 0 -> value.name();
			case 1 -> value.value();
			default -> value.changed() ? value.before() : "";
			};
		}

		@Override
		public Image getImage(Object element) {
			if (column != 0) {
				return null;
			}
			if (element instanceof StateValue value) {
				return Icons.image(value.changed() ? "changed" : "variable");
			}
			return Icons.image(CHANGED.equals(element) ? "changed" : "group");
		}

		@Override
		public Font getFont(Object element) {
			return element instanceof StateValue value && value.changed()
					? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
		}

		@Override
		public Color getForeground(Object element) {
			return element instanceof StateValue value && value.changed() && column > 0
					? JFaceResources.getColorRegistry().get("trapline.ui.source.rule") : null;
		}

		@Override
		public String getToolTipText(Object element) {
			return element instanceof StateValue value ? value.remark() : null;
		}
	}
}
