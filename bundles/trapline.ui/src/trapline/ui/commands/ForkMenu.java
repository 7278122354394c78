package trapline.ui.commands;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;

import trapline.ui.Icons;
import trapline.ui.run.NextChoice;
import trapline.ui.run.RunModel;

/** Offers the other choices that are enabled at the cursor. */
final class ForkMenu {

	private ForkMenu() {
	}

	/** Pops up at the pointer. */
	static void open(IWorkbenchWindow window, RunModel model) {
		List<NextChoice> choices = model.stepping().choices(model);
		Menu menu = new Menu(window.getShell(), SWT.POP_UP);
		for (NextChoice choice : choices) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(choice.actor() + ": " + choice.label() + (choice.taken() ? "  (this branch)" : ""));
			item.setImage(Icons.image(choice.enabled() ? "choice" : "held"));
			item.setEnabled(choice.enabled() && !choice.taken());
			item.addListener(SWT.Selection, event -> model.stepping().take(model, choice));
		}
		if (choices.isEmpty()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText("Nothing can happen here");
			item.setEnabled(false);
		}
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
