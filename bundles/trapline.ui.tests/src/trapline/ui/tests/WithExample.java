package trapline.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import trapline.ui.files.Examples;
import trapline.ui.files.FileOpener;
import trapline.ui.scenario.ScenarioEditor;

/** An open file with the text of an example, which has run. */
abstract class WithExample {
	@TempDir
	Path folder;
	ScenarioEditor editor;
	Drawn drawn;
	/** The text of the file. */
	String original;

	@BeforeEach
	void open() throws IOException {
		original = changed(Examples.find("s5-04").orElseThrow().text());
		FileOpener.open(Workbench.page(), Files.writeString(folder.resolve("mine.trap"), original));
		editor = Workbench.awaitRun();
		drawn = new Drawn(editor);
	}

	/** What the text of the example is changed to before it is opened. */
	String changed(String text) {
		return text;
	}

	@AfterEach
	void close() {
		Workbench.closeAll();
	}
}
