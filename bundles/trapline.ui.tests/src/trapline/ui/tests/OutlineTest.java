package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.model.scenario.InstructionCall;
import trapline.model.scenario.Task;
import trapline.ui.files.Examples;
import trapline.ui.files.FileOpener;
import trapline.ui.scenario.ScenarioEditor;

/** The outline of a scenario that is built: a tree and an overview, tied to the diagram. */
class OutlineTest {
	@TempDir
	Path folder;
	private ScenarioEditor editor;
	private Drawn drawn;
	private ContentOutline view;

	@BeforeEach
	void open() throws IOException {
		FileOpener.open(Workbench.page(), Files.writeString(folder.resolve("mine.trap"), Examples.find("s5-04").orElseThrow().text()));
		editor = Workbench.awaitRun();
		drawn = new Drawn(editor);
		view = Workbench.view(IPageLayout.ID_OUTLINE, ContentOutline.class);
		Workbench.page().activate(editor);
		Workbench.settle();
	}

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void theTreeHasWhatTheDiagramHas() {
		assertEquals(List.of("events", "stories", "memory", "vcpu v0", "host", "parameters", "checks", "notes"),
				Arrays.stream(tree().getItems()).map(TreeItem::getText).toList());
		assertTrue(texts().containsAll(List.of("task", "touch A", "handler #PF", "n1 : nmi on v0 once", "never H5_CR2")),
				() -> texts().toString());
	}

	@Test
	void whatIsSelectedInTheTreeIsSelectedInTheDiagram() {
		TreeItem item = item("touch A");
		tree().setSelection(item);
		Event event = new Event();
		event.item = item;
		tree().notifyListeners(SWT.Selection, event);
		Workbench.settle();
		assertEquals(List.of(drawn.part(InstructionCall.class)), editor.diagram().viewer().getSelectedEditParts());
	}

	@Test
	void undoReachesTheScenarioFromTheOutline() {
		drawn.drop("sti", drawn.part(Task.class), 20);
		Workbench.page().activate(view);
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertFalse(drawn.text().contains("sti;"), drawn::text);
	}

	@Test
	void whatIsSelectedInTheDiagramIsSelectedInTheTree() {
		drawn.select(drawn.part(Task.class));
		assertEquals("task", tree().getSelection()[0].getText());
	}

	@Test
	void theTreeFollowsAnEdit() {
		TreeItem before = item("vcpu v0");
		drawn.drop("sti", drawn.part(Task.class), 20);
		assertTrue(texts().contains("sti"), () -> texts().toString());
		assertSame(before, item("vcpu v0"), "what stayed is not made anew");
		assertEquals("sti", tree().getSelection()[0].getText(), "what was added is selected");
	}

	@Test
	void theOverviewShowsTheDiagram() {
		choose("Overview of the diagram");
		Canvas seen = Drawn.find((Composite) view.getCurrentPage().getControl(), Canvas.class);
		assertTrue(colours(seen) > 3, "something is painted");
		choose("Events of the run");
		assertTrue(seen.isDisposed(), "something else is shown");
	}

	@Test
	void anExampleIsReadFirst() {
		Workbench.example("s5-01");
		assertTrue(texts().stream().anyMatch(text -> text.startsWith("1 ")), () -> texts().toString());
	}

	private static int colours(Canvas canvas) {
		Image image = new Image(canvas.getDisplay(), Math.max(1, canvas.getSize().x), Math.max(1, canvas.getSize().y));
		GC gc = new GC(image);
		try {
			canvas.print(gc);
			ImageData data = image.getImageData();
			return (int) java.util.stream.IntStream.range(0, data.width * data.height).map(i -> data.getPixel(i % data.width, i / data.width))
					.distinct().count();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private void choose(String text) {
		for (IContributionItem item : view.getViewSite().getActionBars().getToolBarManager().getItems()) {
			if (item instanceof org.eclipse.jface.action.SubContributionItem sub && sub.getInnerItem() instanceof ActionContributionItem action
					&& action.getAction().getText().equals(text)) {
				action.getAction().setChecked(true);
				action.getAction().run();
			}
		}
		Workbench.settle();
	}

	private Tree tree() {
		return Drawn.find((Composite) view.getCurrentPage().getControl(), Tree.class);
	}

	private List<String> texts() {
		List<TreeItem> items = new ArrayList<>();
		collect(tree().getItems(), items);
		return items.stream().map(TreeItem::getText).toList();
	}

	private TreeItem item(String text) {
		List<TreeItem> items = new ArrayList<>();
		collect(tree().getItems(), items);
		return items.stream().filter(item -> item.getText().equals(text)).findFirst().orElseThrow();
	}

	private static void collect(TreeItem[] from, List<TreeItem> into) {
		for (TreeItem item : from) {
			into.add(item);
			collect(item.getItems(), into);
		}
	}
}
