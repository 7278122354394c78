package trapline.ui.timeline.views;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import trapline.ui.Icons;
import trapline.ui.run.NextChoice;
import trapline.ui.run.ActiveRun;
import trapline.ui.run.RunModel;
import trapline.ui.run.RunView;
import trapline.ui.timeline.TimelineSelection;

/** What may happen next, and what is held back and why; a double click takes a choice. */
public final class ChoicesView extends RunView {
	private TableViewer table;

	@Override
	protected Control createContent(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		composite.setLayout(new FillLayout());
		table = new TableViewer(composite, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		table.addOpenListener(event -> take(((IStructuredSelection) event.getSelection()).getFirstElement()));
		getSite().setSelectionProvider(new TimelineSelection(ActiveRun.of(getSite().getPage())));
		return composite;
	}

	private void take(Object element) {
		if (element instanceof NextChoice choice && choice.enabled() && model() != null) {
			model().stepping().take(model(), choice);
		}
	}

	/** The table, for tests. */
	public TableViewer table() {
		return table;
	}

	@Override
	protected String emptyMessage() {
		return "What may happen next appears here when a scenario is open. A double click takes it; another than the"
				+ " run takes makes a new branch.";
	}

	@Override
	protected void update(RunModel shown) {
		boolean recorded = shown.stepping() == null;
		setContentDescription(recorded ? "A recorded run: nothing to choose" : "");
		table.setInput(recorded ? java.util.List.of() : shown.stepping().choices(shown));
	}

	/** Actor, what happens; what is held back with its blockers. */
	private static final class Labels extends LabelProvider implements IStyledLabelProvider {
		@Override
		public StyledString getStyledText(Object element) {
			NextChoice choice = (NextChoice) element;
			StyledString text = new StyledString();
			if (!choice.actor().isEmpty()) {
				text.append(choice.actor() + "  ", StyledString.QUALIFIER_STYLER);
			}
			text.append(choice.label());
			if (choice.taken()) {
				text.append("  this run goes on so", StyledString.QUALIFIER_STYLER);
			}
			if (!choice.blockers().isEmpty()) {
				text.append("  held: " + String.join(", ", choice.blockers()), StyledString.DECORATIONS_STYLER);
			}
			return text;
		}

		@Override
		public Image getImage(Object element) {
			NextChoice choice = (NextChoice) element;
			return Icons.image(!choice.enabled() ? "held" : choice.taken() ? "resume" : "choice");
		}
	}
}
