package trapline.ui.explore;

import java.util.List;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;

import trapline.machine.explore.Witness;

/** Variants by checks and hazards; a click, or Enter, on a cell with a witness opens it. */
final class MatrixTable {
	private static final String TEXT = "trapline.ui.explore.text";

	/** Told which cell was clicked. */
	interface Opener {
		/** @param what what the witness shows, in words */
		void open(ExploredVariant variant, String what, Witness witness);
	}

	private final Table table;
	private final TableCursor cursor;
	private final Opener opener;
	private List<ExploredVariant> variants = List.of();
	private List<MatrixColumn> columns = List.of();

	MatrixTable(Composite parent, Opener opener) {
		this.opener = opener;
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.addListener(SWT.MouseUp, this::clicked);
		cursor = new TableCursor(table, SWT.NONE);
		cursor.setVisible(false);
		cursor.addListener(SWT.Selection, event -> colourCursor());
		cursor.addListener(SWT.DefaultSelection, event -> open(cursor.getRow(), cursor.getColumn()));
		cursor.addListener(SWT.MouseUp, event -> {
			if (event.button == 1) {
				open(cursor.getRow(), cursor.getColumn());
			}
		});
	}

	/** Cells are chosen here, not rows: a chosen row would hide the colours. */
	private void clicked(Event event) {
		table.deselectAll();
		Point where = new Point(event.x, event.y);
		TableItem item = table.getItem(where);
		for (int column = 1; item != null && event.button == 1 && column <= columns.size(); column++) {
			if (item.getBounds(column).contains(where)) {
				open(item, column);
				return;
			}
		}
	}

	/** The first column has the names of the variants, the last the number of states. */
	private void open(TableItem item, int column) {
		if (item == null || column < 1 || column > columns.size()) {
			return;
		}
		ExploredVariant variant = variants.get(table.indexOf(item));
		Witness witness = columns.get(column - 1).witness(variant);
		if (witness != null) {
			opener.open(variant, columns.get(column - 1).title() + ", " + variant.name(), witness);
		}
	}

	void show(List<ExploredVariant> compared) {
		variants = compared;
		columns = MatrixColumn.of(compared);
		int row = cursor.getRow() == null ? 0 : table.indexOf(cursor.getRow());
		int column = cursor.getRow() == null ? 1 : cursor.getColumn();
		table.removeAll();
		for (TableColumn old : table.getColumns()) {
			old.dispose();
		}
		column("Variant");
		columns.forEach(each -> column(each.title()));
		column("States");
		variants.forEach(this::row);
		for (TableColumn each : table.getColumns()) {
			each.pack();
		}
		cursor.setVisible(!variants.isEmpty());
		if (!variants.isEmpty()) {
			cursor.setSelection(Math.min(Math.max(0, row), variants.size() - 1), Math.min(column, columns.size()));
			colourCursor();
		}
	}

	/** The cell below keeps its colours; a frame around it shows where the keyboard is. */
	private void colourCursor() {
		TableItem item = cursor.getRow();
		if (item != null) {
			cursor.setBackground(item.getBackground(cursor.getColumn()));
			cursor.setForeground(item.getForeground(cursor.getColumn()));
		}
	}

	private void column(String title) {
		new TableColumn(table, SWT.NONE).setText(title);
	}

	private void row(ExploredVariant variant) {
		ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(0, variant.name());
		for (int i = 0; i < columns.size(); i++) {
			String colour = columns.get(i).colour(variant);
			item.setText(i + 1, columns.get(i).text(variant));
			if (colour != null) {
				item.setBackground(i + 1, colours.get(colour));
				item.setForeground(i + 1, colours.get(TEXT));
			}
		}
		item.setText(columns.size() + 1, variant.result().states() + (variant.result().complete() ? "" : "+"));
	}

	/** The table itself. */
	Table table() {
		return table;
	}

	/** What the keyboard moves from cell to cell. */
	TableCursor cursor() {
		return cursor;
	}
}
