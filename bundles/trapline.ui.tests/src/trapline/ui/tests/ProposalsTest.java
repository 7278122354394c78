package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.ui.files.Examples;
import trapline.ui.files.FileOpener;
import trapline.ui.scenario.ScenarioEditor;

/** Ctrl+Space in the source proposes words of the notation and names that are known at the caret. */
class ProposalsTest {
	@TempDir
	Path folder;

	private ScenarioEditor editor;

	@BeforeEach
	void open() throws IOException {
		Path file = Files.writeString(folder.resolve("mine.trap"), Examples.find("s5-04").orElseThrow().text());
		FileOpener.open(Workbench.page(), file);
		editor = Workbench.awaitRun();
		editor.showSource();
	}

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void wordsOfTheNotationBetweenItems() {
		List<String> proposals = at("token T1", "");
		assertTrue(starts(proposals, "vcpu") && starts(proposals, "knob") && starts(proposals, "event"), proposals.toString());
	}

	@Test
	void pagesWhereAnInstructionTouchesOne() {
		List<String> proposals = at("nmi_text;\n		read_cr2", "");
		assertTrue(starts(proposals, "nmi_text") && starts(proposals, "A"), proposals.toString());
	}

	@Test
	void handlersByTheirVectors() {
		List<String> proposals = at("#DB {", "");
		assertTrue(starts(proposals, "#GP") || starts(proposals, "GP"), proposals.toString());
	}

	@Test
	void eventsAndLabelsInAStory() {
		assertTrue(starts(at("n1 before cr2_read;", ""), "r1"));
		assertTrue(starts(at("cr2_read;              // after", ""), "prologue"));
	}

	@Test
	void knobsOfThePlatform() {
		List<String> proposals = at("token T1", "knob ");
		assertFalse(proposals.isEmpty());
		assertTrue(proposals.stream().anyMatch(proposal -> proposal.contains("_")), proposals.toString());
	}

	/** What is proposed before the first such text, after typing something there. */
	private List<String> at(String place, String typed) {
		String text = editor.document().document().get();
		int offset = text.indexOf(place);
		assertTrue(offset >= 0, place);
		editor.source().widget().replaceTextRange(offset, 0, typed);
		editor.source().widget().setSelection(offset + typed.length());
		editor.source().widget().setFocus();
		Workbench.settle();
		List<Shell> before = List.of(Display.getCurrent().getShells());
		Event key = new Event();
		key.keyCode = ' ';
		key.character = ' ';
		key.stateMask = SWT.MOD1;
		editor.source().widget().notifyListeners(SWT.KeyDown, key);
		Workbench.settle();
		List<String> proposals = new ArrayList<>();
		Workbench.until("proposals", () -> {
			proposals.clear();
			others(before).forEach(shell -> collect(shell, proposals));
			return !proposals.isEmpty() && proposals.stream().noneMatch(line -> line.startsWith("Computing"));
		});
		others(before).stream().filter(shell -> !shell.isDisposed()).forEach(Shell::close);
		return proposals;
	}

	private static List<Shell> others(List<Shell> known) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !known.contains(shell)).toList();
	}

	private static void collect(Composite parent, List<String> texts) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Table table) {
				table.setTopIndex(0);
				for (TableItem item : table.getItems()) {
					texts.add(item.getText());
				}
			} else if (child instanceof Composite composite) {
				collect(composite, texts);
			}
		}
	}

	private static boolean starts(List<String> proposals, String word) {
		return proposals.stream().anyMatch(proposal -> proposal.equals(word) || proposal.startsWith(word + " "));
	}
}
