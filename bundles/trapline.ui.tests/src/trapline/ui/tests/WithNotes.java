package trapline.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import trapline.model.scenario.Note;
import trapline.ui.files.FileOpener;
import trapline.ui.scenario.ScenarioEditor;
import trapline.ui.scenario.diagram.DiagramGrid;

/** An open scenario with two notes, the first about a handler. */
abstract class WithNotes {
	static final String TEXT = """
			scenario mine
			platform platforms.bare_metal
			vcpu v0 {
				task {
					nop;
					done;
				}
				handler NMI { iret; }
			}
			event n1 : nmi on v0 once
			check never H-01
			note "about the handler" on v0.NMI
			note "about all"
			""";

	@TempDir
	Path folder;
	ScenarioEditor editor;
	Drawn drawn;

	@BeforeEach
	void open() throws IOException {
		DiagramGrid.set(DiagramGrid.SNAP, true);
		open(Files.writeString(folder.resolve("mine.trap"), TEXT));
	}

	void open(Path file) {
		FileOpener.open(Workbench.page(), file);
		editor = Workbench.awaitRun();
		drawn = new Drawn(editor);
	}

	@AfterEach
	void close() {
		DiagramGrid.set(DiagramGrid.SNAP, true);
		DiagramGrid.set(DiagramGrid.VISIBLE, false);
		Workbench.closeAll();
	}

	/** Types into the field that is open in the diagram, and leaves it. */
	void words(String words) {
		Workbench.until("the field for the words", () -> field() != null);
		field().setText(words);
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		enter.stateMask = SWT.CTRL;
		field().notifyListeners(SWT.KeyDown, enter);
		Workbench.settle();
	}

	/** The field that is open in the diagram; null for none. */
	Text field() {
		return Drawn.find((Composite) drawn.canvas(), Text.class);
	}

	GraphicalEditPart note(int index) {
		return drawn.part(Note.class, index);
	}

	/** Where a note stands in the diagram, wherever that is scrolled to. */
	Rectangle place(int note) {
		return note(note).getFigure().getBounds().getCopy();
	}

	ConnectionEditPart line(int note) {
		return (ConnectionEditPart) note(note).getSourceConnections().get(0);
	}

	String undoLabel() {
		return editor.document().history().undoLabel().orElseThrow();
	}

	void undo() {
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
	}

	void redo() {
		Workbench.command(IWorkbenchCommandConstants.EDIT_REDO);
	}
}
