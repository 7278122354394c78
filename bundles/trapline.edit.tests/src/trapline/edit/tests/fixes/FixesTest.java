package trapline.edit.tests.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.Test;

import trapline.edit.Edit;
import trapline.edit.ScenarioDocument;
import trapline.edit.fixes.Fixes;
import trapline.library.Library;
import trapline.notation.NotationLoader;
import trapline.notation.Problem;

/** Each fix mends its problem, adds its words only, and comes back with undo. */
class FixesTest {
	private static final String TEXT = """
			scenario demo
			platform platforms.bare_metal

			page A { present = false }   // the page
			vcpu v0 {
				task {
					touch A;   // here
					done;
				}
				handler #PF {
					local where : address;
					read_cr2 -> where;
					iret;
				}
			}
			event n1 : nmi on v0 once
			""";

	@Test
	void aHandlerThatRunsPastItsEndGetsTheInstructionThatLeavesIt() {
		mends(TEXT.replace("\t\tiret;\n", ""), "Add iret", TEXT);
		mends(TEXT.replace("event n1", "vcpu v1 { task { done; } handler NMI { } }\nevent n1"), "Add iret",
				TEXT.replace("event n1", "vcpu v1 { task { done; } handler NMI { iret; } }\nevent n1"));
	}

	@Test
	void aNameOfMemoryIsDeclaredInMemory() {
		String broken = TEXT.replace("\t\tdone;", "\t\tif seen { nop; }\n\t\tdone;");
		assertEquals(List.of("Declare variable seen", "Declare local seen"), labels(broken));
		mends(broken, "Declare variable seen", broken.replace("// the page\n", "// the page\nmemory { seen : bool }\n"));
		String remembers = broken.replace("vcpu v0", "memory {\n\tother : bool // kept\n}\nvcpu v0");
		mends(remembers, "Declare variable seen", remembers.replace("// kept\n", "// kept\n\tseen : bool\n"));
	}

	@Test
	void aNameOfAHandlerIsDeclaredThere() {
		String broken = TEXT.replace("-> where", "-> other");
		mends(broken, "Declare local other", broken.replace("where : address;\n", "where : address;\n\t\tlocal other : address;\n"));
		String first = TEXT.replace("\t\tdone;", "\t\tread_cr2 -> first;\n\t\tdone;");
		mends(first, "Declare local first", first.replace("task {\n", "task {\n\t\tlocal first : address;\n"));
	}

	@Test
	void whatIsComparedWithANumberIsANumber() {
		String broken = TEXT.replace("\t\tdone;", "\t\tif tries == 3 { nop; }\n\t\tdone;");
		mends(broken, "Declare local tries", broken.replace("task {\n", "task {\n\t\tlocal tries : 0..3;\n"));
	}

	@Test
	void anObjectIsDeclaredBesideTheOthers() {
		String broken = TEXT.replace("touch A;", "touch B;");
		assertEquals("Declare page B", labels(broken).get(0));
		mends(broken, "Declare page B", broken.replace("// the page\n", "// the page\npage B\n"));
	}

	@Test
	void forOtherProblemsThereIsNone() {
		assertEquals(List.of(), labels(TEXT.replace("on v0", "on v9")));
		assertEquals(List.of(), labels(TEXT.replace("once", "0 times")));
	}

	private static List<String> labels(String text) {
		ScenarioDocument document = open(text);
		return Fixes.of(document, document.problems().get(0)).stream().map(Edit::label).toList();
	}

	private static void mends(String broken, String label, String mended) {
		ScenarioDocument document = open(broken);
		Problem problem = document.problems().get(0);
		document.execute(Fixes.of(document, problem).stream().filter(edit -> edit.label().equals(label)).findFirst().orElseThrow());
		assertEquals(mended, document.document().get());
		assertEquals(List.of(), document.problems().stream().map(Problem::message).filter(problem.message()::equals).toList());
		document.undo();
		assertEquals(broken, document.document().get());
		document.redo();
		assertEquals(mended, document.document().get());
	}

	private static ScenarioDocument open(String text) {
		return new ScenarioDocument(new Document(text), null, "demo.trap", new NotationLoader(Library.standard()::module));
	}
}
