package trapline.ui.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;

import trapline.ui.Icons;
import trapline.ui.ViewOnlyEditor;
import trapline.ui.corpus.CorpusRows.Row;
import trapline.ui.files.CaseInput;
import trapline.ui.files.FileInput;
import trapline.ui.files.FileOpener;
import trapline.ui.help.HelpOn;

/** The cases of a conformance corpus with their verdicts; a double click, or Enter, shows one as a timeline. */
public final class CorpusEditor extends ViewOnlyEditor {
	private Label head;
	private TableViewer table;
	private CorpusLoad load;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		head = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(head);
		Composite list = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(list);
		TableColumnLayout columns = new TableColumnLayout();
		list.setLayout(columns);
		table = new TableViewer(list, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		column(columns, "Case", 25, Row::id, true);
		column(columns, "Verdict", 10, Row::verdict, false);
		column(columns, "Topic", 15, Row::topic, false);
		column(columns, "Title", 30, Row::title, false);
		column(columns, "Why it does not pass", 30, Row::reason, false);
		table.addOpenListener(event -> {
			if (table.getStructuredSelection().getFirstElement() instanceof Row row) {
				FileOpener.open(getSite().getPage(), new CaseInput(file(), row.id()));
			}
		});
		HelpOn.set(page, "corpus");
		getSite().setSelectionProvider(table);
		tell("Running the cases of " + getEditorInput().getName() + " \u2026");
		load = new CorpusLoad(file(), this::show, this::tell);
		load.schedule();
	}

	private Path file() {
		return ((FileInput) getEditorInput()).file();
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<Row, String> text, boolean icon) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Row) element);
			}

			@Override
			public Image getImage(Object element) {
				return icon ? Icons.image(((Row) element).icon()) : null;
			}
		});
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
	}

	private void show(List<Row> rows) {
		if (!table.getTable().isDisposed()) {
			table.setInput(rows);
			long passed = count(rows, "passed");
			long disputed = count(rows, "disputed");
			tell(rows.size() + " cases, " + passed + " passed, " + (rows.size() - passed - disputed) + " failed, " + disputed
					+ " disputed. Enter, or a double click, shows a case as a timeline.");
		}
	}

	private static long count(List<Row> rows, String verdict) {
		return rows.stream().filter(row -> row.verdict().equals(verdict)).count();
	}

	private void tell(String text) {
		if (!head.isDisposed()) {
			head.setText(text);
			head.requestLayout();
		}
	}

	/** The list of the cases. */
	public TableViewer table() {
		return table;
	}

	/** What stands above the list. */
	public String message() {
		return head.getText();
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (load != null) {
			load.cancel();
		}
		super.dispose();
	}
}
