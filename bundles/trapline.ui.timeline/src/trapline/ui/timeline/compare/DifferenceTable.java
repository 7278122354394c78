package trapline.ui.timeline.compare;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import trapline.diagram.compare.Difference;

/** What differs, a line each; the selected line is where the cursor goes. Lines are made when they are seen. */
final class DifferenceTable {
	private static final String[] TITLES = { "Column", "Step of A", "Step of B", "Lane", "A", "B" };
	private static final int[] WEIGHTS = { 8, 9, 9, 14, 30, 30 };
	private static final int LEAST_WIDTH = 50;

	private final Composite composite;
	private final Table table;
	private List<Difference> differences = List.of();

	/** @param chosen told which difference the user selected */
	DifferenceTable(Composite parent, Consumer<Difference> chosen) {
		composite = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		composite.setLayout(layout);
		table = new Table(composite, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
		table.setHeaderVisible(true);
		for (int i = 0; i < TITLES.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(TITLES[i]);
			layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i], LEAST_WIDTH));
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> chosen.accept(differences.get(table.indexOf((TableItem) event.item))));
	}

	private void fill(Event event) {
		Difference one = differences.get(event.index);
		String columns = one.first() == one.last() ? "" + one.first() : one.first() + "\u2013" + one.last();
		((TableItem) event.item).setText(new String[] { columns, one.stepA(), one.stepB(), one.subject(), one.a(), one.b() });
	}

	void show(List<Difference> found) {
		differences = List.copyOf(found);
		table.clearAll();
		table.setItemCount(differences.size());
	}

	/** Selects the first difference that begins in the column, if there is one. */
	void select(int column) {
		for (int i = 0; i < differences.size(); i++) {
			if (differences.get(i).first() == column) {
				table.setSelection(i);
				return;
			}
		}
		table.deselectAll();
	}

	/** The widget, to be laid out. */
	Composite control() {
		return composite;
	}

	Table table() {
		return table;
	}
}
