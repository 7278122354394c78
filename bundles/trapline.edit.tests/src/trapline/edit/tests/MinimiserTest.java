package trapline.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import trapline.edit.minimise.Minimised;
import trapline.edit.minimise.Minimiser;
import trapline.library.Library;
import trapline.notation.Loaded;
import trapline.notation.NotationLoader;

class MinimiserTest {
	private static final NotationLoader LOADER = new NotationLoader(Library.standard()::module);

	private static Loaded load(String text) {
		return LOADER.load(text, "demo.trap");
	}

	private static Minimised minimise(String text, Minimiser.Sought sought) {
		return new Minimiser(LOADER, sought, Minimiser.Monitor.NONE).run(load(text));
	}

	private static boolean hasAll(Loaded loaded, List<String> words) {
		return words.stream().allMatch(loaded.text()::contains);
	}

	@Test
	void whatIsNotNeededGoesAndCommentsOfTheRestStay() {
		List<String> needed = List.of("i1 after again #2");
		Minimised least = minimise(Scenarios.TEXT, loaded -> hasAll(loaded, needed));
		assertEquals("""
				// what this is about
				scenario demo "a demonstration"   // kept
				platform platforms.bare_metal

				page A
				vcpu v0 {
					task {
						touch_it: touch A;   /* here */
						again: nop;
					}
				}
				event i1 : irq(0x20) on v0 2 times after touch_it
				story "as reported" {
					// the second time
					i1 after again #2;
				}
				""", least.text());
		assertTrue(least.least());
		assertTrue(least.tried() > least.removed() / 10);
	}

	@Test
	void listsStartValuesLocalsAndBranchesGoInOnePiece() {
		String text = """
				scenario s
				platform platforms.bare_metal
				page A { present = false }, B, C   page D
				vcpu v0 {
					start { cpl = 3  IF = true }
					task {
						local x : address;   local y : address;
						if IF { nop; } else { touch C; }
						while !IF { if cpl == 0 { sti; } else { cli; } }
						touch B; read_cr2 -> y; // both
						done;
					}
				}
				""";
		assertEquals("""
				scenario s
				platform platforms.bare_metal
				page B
				vcpu v0 {
					start { IF = true }
					task {
						local y : address;
						if IF { }
						cli;
						touch B; read_cr2 -> y; // both
					}
				}
				""", minimise(text, loaded -> hasAll(loaded, List.of("IF = true", "touch B; read_cr2 -> y;", "if IF", "cli;"))).text());
	}

	/** Any few words of a scenario: what is left has them, and loses them with any line. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6 })
	void noSingleLineCanGo(int seed) {
		Random random = new Random(seed);
		List<String> lines = Scenarios.TEXT.lines().filter(line -> line.endsWith(";") || line.startsWith("event") || line.startsWith("check"))
				.map(line -> line.strip().split("//")[0].strip()).toList();
		List<String> words = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			words.add(lines.get(random.nextInt(lines.size())));
		}
		Minimised least = minimise(Scenarios.TEXT, loaded -> hasAll(loaded, words));
		Loaded left = load(least.text());
		assertTrue(!left.hasErrors() && hasAll(left, words), least.text());
		assertEquals(least.text(), minimise(least.text(), loaded -> hasAll(loaded, words)).text());
		List<String> rest = least.text().lines().toList();
		for (int i = 0; i < rest.size(); i++) {
			List<String> without = new ArrayList<>(rest);
			String line = without.remove(i).strip();
			Loaded smaller = load(String.join("\n", without) + "\n");
			assertTrue(line.isEmpty() || line.startsWith("//") || smaller.hasErrors() || !hasAll(smaller, words), "without " + line + ":\n" + least.text());
		}
	}

	@Test
	void nothingChangesIfEverythingIsNeededOrTheWorkIsCancelled() {
		Minimised all = minimise(Scenarios.TEXT, loaded -> false);
		assertEquals(Scenarios.TEXT, all.text());
		assertTrue(all.least() && all.removed() == 0);
		int[] asked = { 0 };
		Minimised some = new Minimiser(LOADER, loaded -> true, new Minimiser.Monitor() {
			@Override
			public void progress(int tried, int removed) {
				asked[0] = tried;
			}

			@Override
			public boolean cancelled() {
				return asked[0] > 2;
			}
		}).run(load(Scenarios.TEXT));
		assertFalse(some.least());
		assertFalse(load(some.text()).hasErrors());
	}
}
