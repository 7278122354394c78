package trapline.ui.explore;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;

import trapline.machine.explore.ExplorationResult.Verdict;

/** Variants by checks; a click on a cell with a witness opens it. */
final class MatrixTable {
	private static final String TEXT = "trapline.ui.explore.text";

	/** Told which cell was clicked. */
	interface Opener {
		void open(ExploredVariant variant, Verdict verdict);
	}

	private final Table table;
	private final Opener opener;
	private List<ExploredVariant> variants = List.of();
	private List<String> checks = List.of();

	MatrixTable(Composite parent, Opener opener) {
		this.opener = opener;
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.addListener(SWT.MouseUp, this::clicked);
	}

	private void clicked(Event event) {
		Point where = new Point(event.x, event.y);
		TableItem item = table.getItem(where);
		for (int i = 0; item != null && event.button == 1 && i < checks.size(); i++) {
			if (item.getBounds(i + 1).contains(where)) {
				ExploredVariant variant = variants.get(table.indexOf(item));
				Verdict verdict = verdict(variant, checks.get(i));
				if (verdict != null && verdict.witness() != null) {
					opener.open(variant, verdict);
				}
			}
		}
	}

	private static Verdict verdict(ExploredVariant variant, String check) {
		return variant.result().checks().stream().filter(verdict -> verdict.check().text().equals(check)).findFirst()
				.orElse(null);
	}

	void show(List<ExploredVariant> compared) {
		variants = compared;
		Set<String> texts = new LinkedHashSet<>();
		variants.forEach(variant -> variant.result().checks().forEach(verdict -> texts.add(verdict.check().text())));
		checks = List.copyOf(texts);
		table.removeAll();
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		column("Variant");
		checks.forEach(this::column);
		column("Hazards");
		column("States");
		variants.forEach(this::row);
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
	}

	private void column(String title) {
		new TableColumn(table, SWT.NONE).setText(title);
	}

	private void row(ExploredVariant variant) {
		ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(0, variant.name());
		for (int i = 0; i < checks.size(); i++) {
			Verdict verdict = verdict(variant, checks.get(i));
			if (verdict != null) {
				item.setText(i + 1, Verdicts.word(verdict) + " " + verdict.observation());
				item.setBackground(i + 1, colours.get(Verdicts.colour(verdict)));
				item.setForeground(i + 1, colours.get(TEXT));
			}
		}
		List<String> hazards = variant.result().hazards().stream().filter(finding -> !finding.hazard().warning())
				.map(finding -> finding.hazard().id()).distinct().toList();
		item.setText(checks.size() + 1, hazards.isEmpty() ? "none" : String.join(" ", hazards));
		item.setText(checks.size() + 2, variant.result().states() + (variant.result().complete() ? "" : "+"));
	}

	/** The table itself. */
	Table table() {
		return table;
	}
}
