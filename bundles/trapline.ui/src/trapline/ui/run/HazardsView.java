package trapline.ui.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import trapline.diagram.TimeText;
import trapline.run.Footnote;
import trapline.run.Run;
import trapline.run.WaitingNote;
import trapline.session.Breakpoint;
import trapline.ui.Icons;

/** The hazards of the run and how its events came out; a double click puts the cursor there. */
public final class HazardsView extends RunView {
	/**
	 * A line of the table.
	 *
	 * @param icon name of its icon
	 * @param time where it happened, in the run's time
	 */
	private record Line(String icon, String id, String sentence, String rules, long time) {
	}

	private TableViewer table;
	private Run shown;
	private Set<Breakpoint> breakpoints = Set.of();

	@Override
	protected Control createContent(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		composite.setLayout(columns);
		table = new TableViewer(composite, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		column(columns, "", new ColumnPixelData(28), line -> "", true);
		column(columns, "Id", new ColumnWeightData(15, 90), Line::id, false);
		column(columns, "At", new ColumnWeightData(8, 60),
				line -> shown == null || line.id().equals("breakpoint") ? "" : TimeText.number(shown, line.time()), false);
		column(columns, "What", new ColumnWeightData(62, 200), Line::sentence, false);
		column(columns, "Rule", new ColumnWeightData(15, 90), Line::rules, false);
		table.addDoubleClickListener(event -> {
			if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof Line line) {
				model().moveTo(line.time());
			}
		});
		return composite;
	}

	private void column(TableColumnLayout layout, String title, org.eclipse.jface.viewers.ColumnLayoutData width,
			java.util.function.Function<Line, String> text, boolean icon) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Line) element);
			}

			@Override
			public Image getImage(Object element) {
				return icon ? Icons.image(((Line) element).icon()) : null;
			}
		});
		layout.setColumnData(column.getColumn(), width);
	}

	@Override
	protected String emptyMessage() {
		return "The hazards of a run appear here when a scenario or a trace is open.";
	}

	@Override
	protected void update(RunModel model) {
		if (model.run() != shown || !model.breakpoints().equals(breakpoints)) {
			shown = model.run();
			breakpoints = Set.copyOf(model.breakpoints());
			List<Line> lines = lines(shown);
			breakpoints.forEach(breakpoint -> lines.add(
					new Line("breakpoint", "breakpoint", breakpoint.toString(), "", model.cursor())));
			table.setInput(lines);
		}
		int hazards = shown.footnotes().size();
		setContentDescription((hazards == 0 ? "No hazard" : hazards == 1 ? "1 hazard" : hazards + " hazards")
				+ (shown.info().outcome().isEmpty() ? "" : " \u2013 " + shown.info().outcome()));
	}

	private static List<Line> lines(Run run) {
		List<Line> lines = new ArrayList<>();
		for (Footnote note : run.footnotes()) {
			lines.add(new Line("hazard", note.number() + "  " + note.hazardId(), note.sentence(), note.rules(),
					note.time()));
		}
		for (WaitingNote note : run.waitingNotes()) {
			String label = run.lanes().get(note.lane()).spec().label();
			String reason = note.reason().isEmpty() ? "it only waits for its boundary" : note.reason();
			lines.add(new Line("held", label, "still waits at the end: " + reason, note.rules(), note.since()));
		}
		return lines;
	}
}
