package trapline.notation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import trapline.notation.Loaded;
import trapline.notation.ide.EditorServices;
import trapline.notation.ide.Explanation;
import trapline.notation.ide.Proposal;
import trapline.notation.ide.Span;

/** What a page of source shows besides the text. */
class EditorServicesTest {

	private static final String TEXT = """
			scenario s "a title" // a comment
			platform platforms.bare_metal
			page A
			vcpu v0 {
				task { again: touch A, store; goto again; }
				handler #PF { iret; }
			}
			event n1 : nmi on v0 once
			story "x" { n1 before again; }
			without R-305.unblock
			note "late" on v0.#PF
			""";
	private static final EditorServices SERVICES = EditorServices.create();

	@Test
	void coloursCoverTheText() {
		int end = 0;
		for (Span span : SERVICES.colours(TEXT)) {
			assertEquals(end, span.offset());
			end = span.offset() + span.length();
		}
		assertEquals(TEXT.length(), end);
		assertEquals(Span.Style.KEYWORD, style("scenario"));
		assertEquals(Span.Style.TEXT, style("\"a title\""));
		assertEquals(Span.Style.COMMENT, style("// a comment"));
		assertEquals(Span.Style.RULE, style("R-305.unblock"));
		assertEquals(Span.Style.NAME, style("#PF"));
		assertEquals(Span.Style.PUNCTUATION, style("{"));
	}

	@Test
	void anythingHasColours() {
		Random random = new Random(3);
		for (int i = 0; i < 50; i++) {
			int cut = random.nextInt(TEXT.length());
			String text = TEXT.substring(cut) + "\"" + TEXT.substring(0, cut) + "/*\u20ac\\";
			assertTrue(SERVICES.colours(text).stream().mapToInt(Span::length).sum() <= text.length());
		}
	}

	@Test
	void instructionsAreProposed() {
		List<Proposal> proposals = proposals("touch A, store", "t");
		Proposal touch = proposals.stream().filter(proposal -> proposal.text().equals("touch")).findFirst().orElseThrow();
		assertEquals("instruction touch p, a", touch.description());
		assertEquals(1, touch.length());
		assertEquals(TEXT.indexOf("touch A"), touch.offset());
		assertFalse(touch.isKeyword());
	}

	@Test
	void labelsAreProposedInAStory() {
		assertTrue(texts(proposals("again; }\nwithout", "")).contains("again"));
	}

	@Test
	void whatANoteCanBeAboutIsProposed() {
		assertTrue(texts(proposals("v0.#PF", "")).containsAll(List.of("v0", "n1", "A", "again", "R-305.unblock")));
		assertTrue(texts(proposals("#PF\n", "#")).contains("#PF"));
		assertTrue(texts(proposals("#PF\n", "")).contains("task"));
	}

	@Test
	void vectorsAreProposedForAHandler() {
		assertTrue(texts(proposals("#PF", "#")).contains("#PF"));
	}

	@Test
	void itemsAreProposedAtTheTop() {
		List<String> texts = texts(proposals("without", ""));
		assertTrue(texts.containsAll(List.of("check", "event", "story", "vcpu")), texts.toString());
	}

	@Test
	void aTextThatDoesNotParseHasProposalsToo() {
		String text = "scenario s\nplatform platforms.bare_metal\nvcpu v0 { task { to";
		Loaded loaded = Texts.scenario(text);
		assertTrue(texts(SERVICES.proposals(loaded, text.length())).contains("touch"));
	}

	@Test
	void aNameIsExplained() {
		Explanation explanation = SERVICES.explain(Texts.scenario(TEXT), TEXT.indexOf("touch A") + 2).orElseThrow();
		assertEquals("instruction touch p, a", explanation.title());
		assertEquals("accesses a page", explanation.lines().get(0));
		assertTrue(explanation.lines().get(1).startsWith("R-901"), explanation.toString());
		assertTrue(SERVICES.explain(Texts.scenario(TEXT), 0).isEmpty());
	}

	@Test
	void aNameLeadsToItsDeclaration() {
		Loaded loaded = Texts.scenario(TEXT);
		assertEquals("test.trap:5:9", SERVICES.declaration(loaded, TEXT.indexOf("before again") + 8).orElseThrow().toString());
		assertTrue(SERVICES.declaration(loaded, TEXT.indexOf("iret")).orElseThrow().file().endsWith(".trapsem"));
	}

	@Test
	void whatCannotBeReadHasNothing() {
		Loaded loaded = Texts.loader().load(Path.of("no/such.trap"));
		assertEquals(List.of(), SERVICES.proposals(loaded, 0));
		assertTrue(SERVICES.explain(loaded, 0).isEmpty());
	}

	private static Span.Style style(String token) {
		return SERVICES.colours(TEXT).stream().filter(span -> TEXT.substring(span.offset(), span.offset() + span.length()).strip().equals(token))
				.findFirst().orElseThrow().style();
	}

	/** The proposals with the cursor behind a piece of a word, which replaces the word. */
	private static List<Proposal> proposals(String word, String written) {
		int at = TEXT.indexOf(word);
		String text = TEXT.substring(0, at) + written + TEXT.substring(at + word.split("[ ;]")[0].length());
		return SERVICES.proposals(Texts.scenario(text), at + written.length());
	}

	private static List<String> texts(List<Proposal> proposals) {
		return proposals.stream().map(Proposal::text).toList();
	}
}
