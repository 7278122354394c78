package trapline.ui.problems;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
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
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

import trapline.ui.Icons;
import trapline.ui.help.HelpOn;

/** What is wrong in the open editors; a double click or Enter leads there. */
public final class ProblemsView extends ViewPart {
	/** A problem and the editor that shows the place. */
	private record Line(IEditorPart editor, ProblemSource source, ShownProblem problem) {
	}

	private static final char FIX_KEY = '1';

	private final Runnable refresh = this::refresh;
	private final List<ProblemSource> sources = new ArrayList<>();
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partOpened(IWorkbenchPartReference reference) {
			follow();
		}

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

	@Override
	public void createPartControl(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		composite.setLayout(columns);
		table = new TableViewer(composite, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		column(columns, "", new ColumnPixelData(28), line -> "", true);
		column(columns, "Problem", new ColumnWeightData(75, 200), line -> line.problem().message(), false);
		column(columns, "File", new ColumnWeightData(25, 120), line -> line.editor().getTitle(), false);
		column(columns, "Line", new ColumnPixelData(60),
				line -> line.problem().line() == 0 ? "" : Integer.toString(line.problem().line()), false);
		table.addDoubleClickListener(event -> {
			if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof Line line) {
				getSite().getPage().activate(line.editor());
				line.source().reveal(line.problem());
			}
		});
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> fixes().forEach(fix -> manager.add(action(fix))));
		table.getControl().setMenu(menu.createContextMenu(table.getControl()));
		table.getControl().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == FIX_KEY && (event.stateMask & SWT.MOD1) != 0 && !fixes().isEmpty()) {
				table.getControl().getMenu().setVisible(true);
			}
		});
		HelpOn.set(composite, "problems");
		getSite().getPage().addPartListener(parts);
		getSite().setSelectionProvider(table);
		follow();
	}

	private List<QuickFix> fixes() {
		return table.getStructuredSelection().getFirstElement() instanceof Line line ? line.source().fixes(line.problem()) : List.of();
	}

	/** Whoever mends something may want to take it back: the editor comes to the front. */
	private Action action(QuickFix fix) {
		return new Action(fix.label()) {
			@Override
			public void run() {
				if (table.getStructuredSelection().getFirstElement() instanceof Line line) {
					getSite().getPage().activate(line.editor());
				}
				fix.apply().run();
			}
		};
	}

	private void column(TableColumnLayout layout, String title, ColumnLayoutData width, Function<Line, String> text,
			boolean icon) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Line) element);
			}

			@Override
			public Image getImage(Object element) {
				return icon ? Icons.image(((Line) element).problem().error() ? "error" : "warning") : null;
			}
		});
		layout.setColumnData(column.getColumn(), width);
	}

	/** The active editor first, then the others as they are open. Editors that nobody has looked at yet know nothing. */
	private List<IEditorPart> editors() {
		IEditorPart active = getSite().getPage().getActiveEditor();
		List<IEditorPart> editors = new ArrayList<>();
		if (active != null) {
			editors.add(active);
		}
		for (IEditorReference reference : getSite().getPage().getEditorReferences()) {
			IEditorPart editor = reference.getEditor(false);
			if (editor != null && editor != active) {
				editors.add(editor);
			}
		}
		return editors;
	}

	private void follow() {
		sources.forEach(source -> source.removeProblemsChange(refresh));
		sources.clear();
		for (IEditorPart editor : editors()) {
			ProblemSource source = Adapters.adapt(editor, ProblemSource.class);
			if (source != null) {
				source.onProblemsChange(refresh);
				sources.add(source);
			}
		}
		refresh();
	}

	private void refresh() {
		if (table.getTable().isDisposed()) {
			return;
		}
		List<Line> lines = new ArrayList<>();
		Set<IEditorInput> listed = new HashSet<>();
		for (IEditorPart editor : editors()) {
			ProblemSource source = Adapters.adapt(editor, ProblemSource.class);
			if (source != null && listed.add(editor.getEditorInput())) {
				source.problems().forEach(problem -> lines.add(new Line(editor, source, problem)));
			}
		}
		if (!lines.equals(table.getInput())) {
			table.setInput(lines);
		}
		setPartName(lines.isEmpty() ? "Problems" : "Problems (" + lines.size() + ")");
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		sources.forEach(source -> source.removeProblemsChange(refresh));
		super.dispose();
	}
}
