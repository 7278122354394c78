package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import trapline.model.scenario.EventDeclaration;
import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.ScenarioParam;
import trapline.model.scenario.Setting;
import trapline.ui.ViewIds;
import trapline.ui.explore.ExploreView;
import trapline.ui.explore.Explored;

/** What is selected in the diagram is edited field by field in the Properties view, as the standard sheet edits. */
class PropertiesTest extends WithExample {
	private Tree sheet;

	@BeforeEach
	void openSheet() {
		PropertySheet view = Workbench.view(IPageLayout.ID_PROP_SHEET, PropertySheet.class);
		Workbench.page().activate(editor);
		drawn.select(drawn.part(EventDeclaration.class));
		sheet = (Tree) view.getCurrentPage().getControl();
	}

	@Test
	void anEventHasAFieldForEachOfItsWords() {
		assertEquals(List.of("name = n1", "kind = nmi", "on = v0", "how often = once", "must arrive = false", "after = "),
				Arrays.stream(sheet.getItems()).map(item -> item.getText(0) + " = " + item.getText(1)).toList());
	}

	@Test
	void aTypedValueChangesItsWordsOnly() {
		type("name", "first");
		assertEquals(original.replace("n1", "first"), drawn.text());
		assertEquals("first", item("name").getText(1), "the sheet follows");
		assertUndoneAndDoneAgain("Set name to first");
	}

	@Test
	void aChosenValueChangesItsWordsOnly() {
		choose("after", "cr2_read");
		assertEquals(original.replace("n1 : nmi on v0 once ", "n1 : nmi on v0 once after cr2_read "), drawn.text());
		assertUndoneAndDoneAgain("Set after to cr2_read");
	}

	@Test
	void whatIsSelectedNextIsShownNext() {
		drawn.select(drawn.part(InstructionCall.class));
		assertEquals(List.of("label", "instruction"), Arrays.stream(sheet.getItems()).map(item -> item.getText(0)).toList().subList(0, 2));
		editor.runModel().select(new trapline.run.RunElement(0, 0));
		Workbench.settle();
		assertEquals("Lane", sheet.getItem(0).getText(0), "an element of the run");
	}

	@Test
	void aWrongValueIsRefusedWithTheReason() {
		drawn.select(drawn.part(Setting.class));
		StringBuilder said = new StringBuilder();
		Workbench.whenAsked(dialog -> {
			said.append(labels(dialog));
			dialog.close();
		});
		choose("value", "9");
		assertTrue(said.toString().contains("9 is out of range: expected a number from 0 to 3"), said::toString);
		assertEquals(original, drawn.text());
		assertEquals("3", item("value").getText(1));
	}

	/** As with the Ctrl key: the second click adds to the selection. */
	private void selectBoth(GraphicalEditPart one, GraphicalEditPart other) {
		drawn.select(one);
		Rectangle bounds = drawn.bounds(other);
		Workbench.mouse(drawn.canvas(), SWT.MouseMove, bounds.x + 25, bounds.y + 6, SWT.MOD1);
		Workbench.mouse(drawn.canvas(), SWT.MouseDown, bounds.x + 25, bounds.y + 6, SWT.MOD1);
		Workbench.mouse(drawn.canvas(), SWT.MouseUp, bounds.x + 25, bounds.y + 6, SWT.MOD1 | SWT.BUTTON1);
		assertEquals(2, editor.diagram().viewer().getSelectedEditParts().size());
	}

	@Test
	void whatTwoEventsShareIsChangedInBothAtOnce() {
		selectBoth(drawn.part(EventDeclaration.class), drawn.part(EventDeclaration.class, 1));
		assertEquals(List.of("name = several values", "kind = several values", "on = v0", "how often = once", "must arrive = false", "after = "),
				Arrays.stream(sheet.getItems()).map(item -> item.getText(0) + " = " + item.getText(1)).toList());
		choose("must arrive", "true");
		assertEquals(original.replaceFirst("(n1 : nmi on v0 once)", "$1 must arrive").replaceFirst("(r1 : ready\\(T1\\) on v0 once)", "$1 must arrive"), drawn.text());
		assertEquals("true", item("must arrive").getText(1), "the sheet follows");
		assertUndoneAndDoneAgain("Set must arrive to true in 2 parts");
	}

	@Test
	void aValueThatDiffersStaysUnlessAnotherIsChosen() {
		selectBoth(drawn.part(EventDeclaration.class), drawn.part(EventDeclaration.class, 1));
		activate("kind");
		Drawn.find(sheet, CCombo.class).notifyListeners(SWT.DefaultSelection, new Event());
		Workbench.settle();
		assertEquals(original, drawn.text());
		assertFalse(editor.document().history().canUndo());
	}

	@Test
	void whatIsIllegalInOneIsRefusedInBoth() {
		selectBoth(drawn.part(EventDeclaration.class), drawn.part(EventDeclaration.class, 1));
		StringBuilder said = new StringBuilder();
		Workbench.whenAsked(dialog -> {
			said.append(labels(dialog));
			dialog.close();
		});
		type("name", "same");
		assertTrue(said.toString().contains("same"), said::toString);
		assertEquals(original, drawn.text());
	}

	@Test
	void aParameterThatChangesIsComparedAgainWhereTheComparisonIsShown() {
		ExploreView view = Workbench.view(ViewIds.EXPLORE, ExploreView.class);
		Workbench.page().activate(editor);
		view.explore();
		Workbench.until("the comparison", () -> !view.isExploring() && view.explored() != null && !view.explored().compared().isEmpty());
		Explored before = view.explored();
		Workbench.view(IPageLayout.ID_PROP_SHEET, PropertySheet.class);
		Workbench.page().activate(editor);
		drawn.select(drawn.part(ScenarioParam.class));
		choose("value", "open_gate");
		assertTrue(drawn.text().contains("param gate : Gate = open_gate"), drawn::text);
		Workbench.until("another comparison", () -> !view.isExploring());
		assertNotSame(before, view.explored());
		assertEquals(drawn.text(), view.explored().request().text());
	}

	static String labels(Composite parent) {
		StringBuilder text = new StringBuilder();
		for (var child : parent.getChildren()) {
			text.append(child instanceof Label label ? label.getText() : child instanceof Text field ? field.getText() : child instanceof Composite inner ? labels(inner) : "");
		}
		return text.toString();
	}

	private void type(String field, String value) {
		activate(field);
		Text text = Drawn.find(sheet, Text.class);
		assertNotNull(text, "an editor for " + field);
		text.setText(value);
		text.notifyListeners(SWT.DefaultSelection, new Event());
		Workbench.settle();
	}

	private void choose(String field, String value) {
		activate(field);
		CCombo combo = Drawn.find(sheet, CCombo.class);
		assertNotNull(combo, "a list for " + field);
		combo.setText(value);
		combo.notifyListeners(SWT.DefaultSelection, new Event());
		Workbench.settle();
	}

	private void activate(String field) {
		TreeItem item = item(field);
		sheet.setSelection(item);
		Event event = new Event();
		event.item = item;
		sheet.notifyListeners(SWT.DefaultSelection, event);
		Workbench.settle();
	}

	private TreeItem item(String field) {
		return Arrays.stream(sheet.getItems()).filter(item -> item.getText(0).equals(field)).findFirst().orElseThrow();
	}

	private void assertUndoneAndDoneAgain(String label) {
		assertEquals(label, editor.document().history().undoLabel().orElse(""));
		String changed = drawn.text();
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(original, drawn.text());
		assertFalse(editor.isDirty());
		Workbench.command(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals(changed, drawn.text());
	}
}
