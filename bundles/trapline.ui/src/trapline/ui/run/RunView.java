package trapline.ui.run;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

import trapline.ui.help.HelpOn;

/** A view that follows the run of the active editor, and says so when there is none. */
public abstract class RunView extends ViewPart implements ActiveRun.Follower {
	private Composite book;
	private StackLayout stack;
	private Composite empty;
	private Label emptyText;
	private Control content;
	private RunModel model;

	@Override
	public final void createPartControl(Composite parent) {
		book = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		book.setLayout(stack);
		empty = new Composite(book, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 12;
		layout.marginHeight = 10;
		empty.setLayout(layout);
		emptyText = new Label(empty, SWT.WRAP);
		emptyText.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		emptyText.setText(emptyMessage());
		content = createContent(book);
		stack.topControl = empty;
		String id = getSite().getId();
		HelpOn.set(book, id.substring(id.lastIndexOf('.') + 1));
		ActiveRun.of(getSite().getPage()).follow(this);
	}

	/** Makes the controls that show a run. */
	protected abstract Control createContent(Composite parent);

	/** What to say as long as there is no run. */
	protected abstract String emptyMessage();

	/** Shows the run; called whenever it, its cursor or its selection has changed. */
	protected abstract void update(RunModel shown);

	/** The run that is shown, or null. */
	protected final RunModel model() {
		return model;
	}

	@Override
	public final void activeRunChanged(RunModel active) {
		model = active;
		refresh();
	}

	@Override
	public final void runChanged(RunModel changed) {
		refresh();
	}

	@Override
	public final void cursorMoved(RunModel changed) {
		refresh();
	}

	@Override
	public final void breakpointsChanged(RunModel changed) {
		refresh();
	}

	@Override
	public final void selectionChanged(RunModel changed) {
		refresh();
	}

	private void refresh() {
		if (book == null || book.isDisposed()) {
			return;
		}
		if (model != null) {
			update(model);
		} else {
			setContentDescription("");
		}
		Control top = model == null ? empty : content;
		if (stack.topControl != top) {
			stack.topControl = top;
			book.layout();
		}
	}

	@Override
	public void setFocus() {
		(model == null ? empty : content).setFocus();
	}

	@Override
	public void dispose() {
		ActiveRun.of(getSite().getPage()).unfollow(this);
		super.dispose();
	}
}
