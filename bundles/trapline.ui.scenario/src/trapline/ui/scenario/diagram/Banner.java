package trapline.ui.scenario.diagram;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import trapline.edit.ScenarioDocument;
import trapline.notation.Problem;

/** Says above the diagram why it does not show what the text says; hidden while it does. */
final class Banner {
	private final Label label;

	Banner(Composite parent) {
		label = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).exclude(true).applyTo(label);
	}

	void follow(ScenarioDocument document) {
		String text = document.obstacle().map(problem -> words(problem, document.live() != null)).orElse("");
		label.setText(text);
		boolean hidden = text.isEmpty();
		label.setVisible(!hidden);
		((GridData) label.getLayoutData()).exclude = hidden;
		label.getParent().layout(true);
	}

	private static String words(Problem problem, boolean drawn) {
		return "line " + problem.line() + ": " + problem.message()
				+ (drawn ? "; the diagram shows the last correct text" : "; until this is mended there is no diagram");
	}
}
