package trapline.ui.problems;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

import trapline.ui.Icons;

/** What is wrong in the active editor; a double click leads there. */
public final class ProblemsView extends ViewPart {
	private final Runnable refresh = this::refresh;
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			follow();
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			follow();
		}
	};
	private TableViewer table;
	private ProblemSource source;

	@Override
	public void createPartControl(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		composite.setLayout(columns);
		table = new TableViewer(composite, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		column(columns, "", new ColumnPixelData(28), problem -> "", true);
		column(columns, "Line", new ColumnPixelData(60),
				problem -> problem.line() == 0 ? "" : Integer.toString(problem.line()), false);
		column(columns, "Problem", new ColumnWeightData(100, 200), ShownProblem::message, false);
		table.addDoubleClickListener(event -> {
			if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof ShownProblem problem) {
				source.reveal(problem);
			}
		});
		getSite().getPage().addPartListener(parts);
		getSite().setSelectionProvider(table);
		follow();
	}

	private void column(TableColumnLayout layout, String title, ColumnLayoutData width,
			Function<ShownProblem, String> text, boolean icon) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((ShownProblem) element);
			}

			@Override
			public Image getImage(Object element) {
				return icon ? Icons.image(((ShownProblem) element).error() ? "error" : "warning") : null;
			}
		});
		layout.setColumnData(column.getColumn(), width);
	}

	private void follow() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		ProblemSource now = editor == null ? null : Adapters.adapt(editor, ProblemSource.class);
		if (now != source) {
			if (source != null) {
				source.removeProblemsChange(refresh);
			}
			source = now;
			if (source != null) {
				source.onProblemsChange(refresh);
			}
		}
		refresh();
	}

	private void refresh() {
		if (table.getTable().isDisposed()) {
			return;
		}
		List<ShownProblem> problems = source == null ? List.of() : source.problems();
		table.setInput(problems);
		setPartName(problems.isEmpty() ? "Problems" : "Problems (" + problems.size() + ")");
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		if (source != null) {
			source.removeProblemsChange(refresh);
		}
		super.dispose();
	}
}
