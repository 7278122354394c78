package trapline.notation.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import trapline.library.Library;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;
import trapline.notation.NotationText;
import trapline.notation.Problem;

/** Cuts, repeats and swaps pieces of good texts: there may be problems, at places that exist, and no exception. */
class DamageTest {

	private static final List<String> PIECES = List.of("{", "}", "(", ")", ";", "\"", "/*", "//", "when", "if", "goto", "rank", "..", ".", "#", "R-1", "0x", "99999999999",
			"\\", "\u0001", "\u20ac", "[", "]", "=", ":", "->", "exists x in", "module", "scenario", "\n", "import x86.core");

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void modules(long seed) {
		Random random = new Random(seed);
		List<String> names = Library.standard().modules();
		String text = Library.read(Library.standard().module(names.get(random.nextInt(names.size()))).orElseThrow());
		damage(text, "damaged.trapsem", random);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void scenarios(long seed) {
		Random random = new Random(seed);
		var examples = Library.standard().examples();
		damage(examples.get(random.nextInt(examples.size())).text(), "damaged.trap", random);
	}

	private static void damage(String good, String name, Random random) {
		NotationLoader loader = Texts.loader();
		Loaded loaded = loader.load(good, name);
		for (int i = 0; i < 60; i++) {
			String text = good;
			for (int j = random.nextInt(3); j >= 0; j--)
				text = damage(text, random);
			loaded = loaded.resource() == null ? loader.load(text, name) : loader.reload(loaded, text);
			check(loaded, text, name);
		}
	}

	private static void check(Loaded loaded, String text, String name) {
		for (Problem problem : loaded.problems()) {
			assertTrue(problem.line() >= 1 && problem.column() >= 1 && problem.length() >= 0, problem.toString());
			assertFalse(problem.message().isBlank() || problem.message().contains("Exception"), problem.toString());
			if (problem.file().equals(name))
				assertTrue(problem.offset() >= 0 && problem.offset() + problem.length() <= text.length(), problem + " in\n" + text);
		}
		assertTrue(nulls(NotationText.format(loaded)) <= nulls(text), text);
	}

	/** The word is a name in some modules; layout must not add one. */
	private static int nulls(String text) {
		return text.split("null", -1).length - 1;
	}

	private static String damage(String text, Random random) {
		int from = random.nextInt(text.length() + 1);
		int to = Math.min(text.length(), from + random.nextInt(40));
		return switch (random.nextInt(5)) {
		case 0 -> text.substring(0, from);
		case 1 -> text.substring(0, from) + text.substring(to);
		case 2 -> text.substring(0, to) + text.substring(from);
		case 3 -> text.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(from);
		default -> text.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(to);
		};
	}
}
