package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import trapline.ui.ViewIds;
import trapline.ui.help.RuleTexts;
import trapline.ui.scenario.ScenarioEditor;
import trapline.ui.timeline.views.WhyView;

/** The pointer on the id of a rule or hazard tells its text, its sources and what is related. */
class RuleHoverTest {

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void anIdIsExplainedWhereverThePointerIsOnIt() {
		String line = "without R-305.unblock";
		assertEquals("", RuleTexts.at(line, 3));
		assertEquals(RuleTexts.at(line, 8), RuleTexts.at(line, line.length() - 1));
		assertTrue(RuleTexts.at(line, 8).contains("cites SDM3 6.7.1"));
		assertTrue(RuleTexts.at(line, 8).contains("Same number:"));
		assertTrue(RuleTexts.at("check never H-01", 13).startsWith("H-01 "));
		assertEquals("", RuleTexts.at("rule R-999.nothing", 8));
	}

	@Test
	void theWhyViewExplainsARuleUnderThePointer() {
		Workbench.example("s5-04");
		StyledText text = text(Workbench.view(ViewIds.WHY, WhyView.class).getSite().getShell(), "R-305.unblock");
		point(text, text.getText().indexOf("R-305.unblock") + 3);
		assertTrue(text.getToolTipText().contains("Same number:"), text.getToolTipText());
		point(text, text.getText().indexOf(" "));
		assertNull(text.getToolTipText());
	}

	@Test
	void theSourcePageExplainsTheHazardOfACheck() {
		ScenarioEditor editor = Workbench.example("s5-04");
		editor.showSource();
		Workbench.settle();
		int hazard = editor.document().document().get().indexOf("H-01");
		String told = editor.source().hover(hazard + 1);
		assertTrue(told.startsWith("H-01 ") && told.contains("cites ") && told.contains("Sets what it depends on:"), told);
	}

	private static void point(StyledText text, int offset) {
		Point place = text.getLocationAtOffset(offset);
		Workbench.mouse(text, SWT.MouseMove, place.x + 2, place.y + 4, 0);
	}

	/** The text below a parent that has some words in it. */
	private static StyledText text(Composite parent, String words) {
		for (Control child : parent.getChildren()) {
			if (child instanceof StyledText text && text.getText().contains(words) && text.isVisible()) {
				return text;
			}
			StyledText inner = child instanceof Composite composite ? text(composite, words) : null;
			if (inner != null) {
				return inner;
			}
		}
		return null;
	}
}
