package trapline.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import trapline.machine.print.MachinePrinter;

/** A whole Machine as people read it. */
class GoldenTest {
	@TempDir
	Path folder;

	@Test
	void theToyMachine() throws IOException {
		String text = """
				scenario toy_run platform toy
				param again : bool = true
				vcpu v0 {
					start { x = 3 }
					task {
						request low;
						if x == 3 { set y <- x + 1; }
						if again { nop; }
						last: stop;
					}
					handler low { local kept : 0..9; copy x -> kept; ret; }
				}
				event e1 : line_rises(0x41) on v0 2 times after last
				check never v0.y == 9
				""";
		compare("toy.machine", MachinePrinter.print(new Texts(folder).module(Texts.TOY).machine(text)));
	}

	private static void compare(String name, String actual) throws IOException {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(here.resolve("bundles/trapline.compiler.tests/golden"))) {
			here = here.getParent();
		}
		Path file = here.resolve("bundles/trapline.compiler.tests/golden").resolve(name);
		String expected = Files.exists(file) ? Files.readString(file) : "";
		if (!expected.equals(actual)) {
			Files.writeString(file.resolveSibling(name + ".actual"), actual);
		}
		assertEquals(expected, actual, file.toString());
	}
}
