package trapline.ui.explore;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import trapline.ui.Icons;

/** Hazards and checks of one variant; a click, or Enter, opens the witness. */
final class FoundTable {
	private static final String[] TITLES = { "Id", "What", "Seen", "Shortest run" };
	private static final int[] WEIGHTS = { 19, 44, 14, 23 };
	private static final int LEAST_WIDTH = 70;

	private final Composite composite;
	private final Table table;
	private final Consumer<FoundRow> opener;
	private List<FoundRow> rows = List.of();

	/** @param opener told which row with a witness was clicked */
	FoundTable(Composite parent, Consumer<FoundRow> opener) {
		this.opener = opener;
		composite = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		composite.setLayout(layout);
		table = new Table(composite, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		for (int i = 0; i < TITLES.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(TITLES[i]);
			layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i], LEAST_WIDTH));
		}
		table.addListener(SWT.MouseUp, this::clicked);
		table.addListener(SWT.MouseMove, this::hover);
		table.addListener(SWT.DefaultSelection, event -> open((TableItem) event.item));
	}

	private void clicked(Event event) {
		if (event.button == 1) {
			open(table.getItem(new Point(event.x, event.y)));
		}
	}

	private void hover(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		String details = item == null ? "" : rows.get(table.indexOf(item)).details();
		String tip = details.isEmpty() ? null : details.replace("&", "&&");
		if (!Objects.equals(tip, table.getToolTipText())) {
			table.setToolTipText(tip);
		}
	}

	private void open(TableItem item) {
		if (item != null && rows.get(table.indexOf(item)).witness() != null) {
			opener.accept(rows.get(table.indexOf(item)));
		}
	}

	void show(List<FoundRow> found) {
		rows = List.copyOf(found);
		table.removeAll();
		for (FoundRow row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { row.id(), row.text(), row.verdict(), row.length() });
			item.setImage(Icons.image(row.icon()));
		}
	}

	/** The row that is selected; null for none. */
	FoundRow selected() {
		int index = table.getSelectionIndex();
		return index < 0 ? null : rows.get(index);
	}

	/** The widget, to be laid out. */
	Composite control() {
		return composite;
	}

	/** The table itself. */
	Table table() {
		return table;
	}
}
