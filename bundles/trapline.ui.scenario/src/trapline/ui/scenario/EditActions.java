package trapline.ui.scenario;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import trapline.ui.export.RunClipboard;
import trapline.ui.scenario.diagram.ScenarioDiagram;
import trapline.ui.scenario.source.SourcePage;

/** Cut, copy, paste, delete, select all and find, for whatever of the editor the keys are meant for: a field that is open comes first. */
final class EditActions {
	private final ScenarioEditor editor;
	private final ScenarioDiagram diagram;
	private final SourcePage source;

	/** @param diagram null for a module, which has none */
	EditActions(ScenarioEditor editor, ScenarioDiagram diagram, SourcePage source) {
		this.editor = editor;
		this.diagram = diagram;
		this.source = source;
	}

	void hook(IActionBars bars) {
		hook(bars, ActionFactory.CUT, ITextOperationTarget.CUT, ScenarioDiagram::cut, Text::cut);
		hook(bars, ActionFactory.COPY, ITextOperationTarget.COPY, ScenarioDiagram::copy, Text::copy);
		hook(bars, ActionFactory.PASTE, ITextOperationTarget.PASTE, ScenarioDiagram::paste, Text::paste);
		hook(bars, ActionFactory.DELETE, ITextOperationTarget.DELETE, ScenarioDiagram::delete, field -> field.insert(""));
		hook(bars, ActionFactory.SELECT_ALL, ITextOperationTarget.SELECT_ALL, ScenarioDiagram::selectAll, Text::selectAll);
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), new Action() {
			@Override
			public void run() {
				find();
			}
		});
	}

	private void find() {
		if (source.control().isVisible()) {
			source.find();
		} else if (diagram != null) {
			if (!editor.isDiagramShown()) {
				editor.toggleDiagram();
			}
			diagram.find();
		}
	}

	private void hook(IActionBars bars, ActionFactory factory, int ofText, Consumer<ScenarioDiagram> ofDiagram, Consumer<Text> ofField) {
		bars.setGlobalActionHandler(factory.getId(), new Action() {
			@Override
			public void run() {
				if (Display.getCurrent().getFocusControl() instanceof Text field) {
					ofField.accept(field);
				} else if (source.control().isVisible()) {
					source.doOperation(ofText);
				} else if (diagram != null && diagram.hasFocus()) {
					ofDiagram.accept(diagram);
				} else if (ofText == ITextOperationTarget.COPY && editor.runModel() != null) {
					RunClipboard.copy(editor.runModel().run());
				}
			}
		});
	}
}
