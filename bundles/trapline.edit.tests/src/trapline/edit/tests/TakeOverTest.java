package trapline.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.Test;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.ScenarioDocument;
import trapline.edit.takeover.TakeOver;
import trapline.library.Library;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.Problem;

/** What another file has goes into a scenario as one edit; what is there stays as it is. */
class TakeOverTest {
	private static final NotationLoader LOADER = new NotationLoader(Library.standard()::module);
	private static final String MINE = """
			scenario mine
			platform platforms.intel_vmx   // kept

			page A   // mine
			vcpu v0 { task { touch A; done; } }
			event n1 : nmi on v0 once
			""";

	private final ScenarioDocument document = open(MINE);

	@Test
	void whatIsMissingIsTakenOver() {
		Edit edit = new TakeOver(document.loaded()).of(example(), "s5-04");
		assertEquals(Optional.empty(), document.objection(edit));
		document.execute(edit);
		String text = document.document().get();
		assertTrue(text.startsWith("scenario mine\nplatform platforms.intel_vmx   // kept\nimport kvm.async_pf\n\npage A   // mine\n"), text);
		assertTrue(text.contains("host is async_pf(gate, abi, T1, T2);") && text.contains("check never H5_CR2"), text);
		assertFalse(text.contains("handler #DB"), "v0 is there already");
		assertFalse(text.contains("story"), "the stories name labels of the other v0");
		assertFalse(text.contains("page A { backed"), "A is there already");
		assertEquals("Take over from s5-04", document.history().undoLabel().orElseThrow());
		document.undo();
		assertEquals(MINE, document.document().get());
	}

	@Test
	void notesComeAlongWithWhatTheyAreAbout() {
		ScenarioDocument mine = open(MINE + "host { }\n");
		Loaded other = LOADER.load("""
				scenario other
				platform platforms.intel_vmx
				vcpu v0 { task { done; } }
				vcpu v1 { task { done; } }
				host { }
				check never H-01
				note "about a processor that comes along" on v1
				note "about one that is here" on v0
				note "about a task that stays behind" on v0.task
				note "about all"
				""", "other.trap");
		mine.execute(new TakeOver(mine.loaded()).of(other, "other"));
		assertEquals(MINE + """
				host { }

				vcpu v1 { task { done; } }
				check never H-01
				note "about a processor that comes along" on v1
				note "about one that is here" on v0
				note "about all"
				""", mine.document().get());
	}

	@Test
	void whatHasEverythingTakesNothing() {
		ScenarioDocument same = open(example().text());
		assertEquals("s5-04 has nothing that this scenario does not have",
				assertThrows(EditRefused.class, () -> new TakeOver(same.loaded()).of(example(), "s5-04")).getMessage());
	}

	@Test
	void aPolicyTakesThePlaceOfTheOneThatIsThere() {
		Loaded policy = LOADER.load("""
				module other
				host quiet() { }
				""", "other.trapsem");
		assertEquals(List.of(), policy.problems().stream().filter(problem -> problem.file().equals("other.trapsem") && problem.code().equals("syntax"))
				.map(Problem::message).toList());
		document.execute(new TakeOver(document.loaded()).policy(policy));
		assertTrue(document.document().get().endsWith("once\n\nhost is quiet();\n"), document.document().get());
		assertTrue(document.document().get().contains("import other"), document.document().get());
		ScenarioDocument hosted = open(example().text());
		hosted.execute(new TakeOver(hosted.loaded()).policy(policy));
		assertEquals(example().text().replace("import kvm.async_pf", "import kvm.async_pf\nimport other")
				.replace("host is async_pf(gate, abi, T1, T2);", "host is quiet();"), hosted.document().get());
	}

	@Test
	void aModuleWithoutAHostProgramIsRefused() {
		Loaded module = LOADER.load("module plain\n", "plain.trapsem");
		assertEquals("the module plain has no host program",
				assertThrows(EditRefused.class, () -> new TakeOver(document.loaded()).policy(module)).getMessage());
	}

	private static Loaded example() {
		return LOADER.load(Library.standard().example("s5-04").orElseThrow().text(), "s5-04.trap");
	}

	private static ScenarioDocument open(String text) {
		return new ScenarioDocument(new Document(text), null, "mine.trap", LOADER);
	}
}
