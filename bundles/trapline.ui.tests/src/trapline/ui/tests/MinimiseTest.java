package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.ui.ViewIds;
import trapline.ui.explore.ExploreView;
import trapline.ui.files.FileOpener;
import trapline.ui.scenario.ScenarioEditor;

/** Minimising in the window: what a hazard needs opens beside the original; what cannot be minimised is refused in words. */
class MinimiseTest {
	private static final String NEEDED = """
			page A { backed = false }
			page text
			vcpu v0 {
				start { breakpoint = prologue }
				task { touch A; }
				handler NMI { prologue: touch text; }
				handler #DB { iret; }
			}
			event n1 : nmi on v0 once
			""";
	private static final String TEXT = "scenario mine \"what an IRET does\"\nplatform platforms.intel_vmx\n" + NEEDED
			+ "page nobody\ncheck never H-02\n";

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	private ScenarioEditor open() throws IOException {
		FileOpener.open(Workbench.page(), Files.writeString(folder.resolve("mine.trap"), TEXT));
		return Workbench.awaitRun();
	}

	private static ExploreView explored() {
		Workbench.command("trapline.ui.explore");
		ExploreView view = Workbench.view(ViewIds.EXPLORE, ExploreView.class);
		Workbench.until("the result", () -> !view.isExploring() && view.explored() != null);
		Workbench.settle();
		return view;
	}

	private static void select(ExploreView view, String id) {
		TableItem row = Stream.of(view.foundTable().getItems()).filter(item -> item.getText(0).equals(id)).findFirst().orElseThrow();
		view.foundTable().setSelection(row);
	}

	@Test
	void whatTheHazardNeedsOpensBesideTheOriginalAndIsNotLost() throws IOException, BadLocationException {
		ScenarioEditor original = open();
		ExploreView view = explored();
		select(view, "H-03");
		Workbench.command("trapline.ui.minimise");
		Workbench.until("the smaller scenario", () -> !view.isMinimising() && view.status().startsWith("Kept"));
		assertTrue(view.status().startsWith("Kept hazard H-03 in mine-H-03.trap, which is not saved yet: "), view.status());
		ScenarioEditor smaller = Workbench.awaitRun();
		assertNotSame(original, smaller);
		assertEquals("mine-H-03.trap", smaller.getTitle());
		String text = smaller.document().document().get();
		assertFalse(text.contains("nobody") || text.contains("H-02"), text);
		assertTrue(text.contains("handler #DB") && text.contains("event n1"), text);
		assertEquals(TEXT, original.document().document().get());
		assertEquals(TEXT, Files.readString(folder.resolve("mine.trap")));
		assertFalse(original.isDirty());

		assertTrue(smaller.isDirty());
		smaller.document().document().replace(0, 0, "// mine\n");
		assertTrue(smaller.saveTo(folder.resolve("kept.trap")));
		assertFalse(smaller.isDirty());
		assertEquals("// mine\n" + text, Files.readString(folder.resolve("kept.trap")));
		assertEquals("H-03", explored().explored().rows().get(0).id());
	}

	@Test
	void whatIsNothingToKeepIsRefusedInWords() throws IOException {
		open();
		ExploreView view = explored();
		view.foundTable().deselectAll();
		Workbench.command("trapline.ui.minimise");
		assertEquals("Select a hazard or a failing check: Minimise leaves out of the scenario what that does not need.",
				view.status());
		select(view, "Ok");
		Workbench.command("trapline.ui.minimise");
		assertEquals("The check \u201cnever H-02\u201d holds: there is nothing that a smaller scenario would have to show.",
				view.status());
		select(view, "outcome");
		Workbench.command("trapline.ui.minimise");
		assertTrue(view.status().startsWith("An outcome is a way to end"), view.status());
		assertFalse(view.isMinimising());
		assertEquals(1, Workbench.page().getEditorReferences().length);
	}

	@Test
	void minimisingStops() {
		Workbench.example("s5-04");
		ExploreView view = explored();
		select(view, "H-01");
		view.minimise();
		view.stop();
		Workbench.until("the end", () -> !view.isMinimising());
		assertTrue(view.status().contains("stopped"), view.status());
	}
}
