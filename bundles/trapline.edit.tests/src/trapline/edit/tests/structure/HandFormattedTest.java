package trapline.edit.tests.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.structure.PartEdits;
import trapline.edit.structure.Spot;
import trapline.model.scenario.ScenarioPackage.Literals;

/** Every command on every part of scenarios laid out by hand: done, undone, done again, with nothing else changed. */
class HandFormattedTest {
	private static final List<EReference> LISTS = List.of(Literals.SCENARIO__ITEMS, Literals.VCPU__BLOCKS, Literals.VCPU__SETTINGS,
			Literals.CODE_BLOCK__BODY, Literals.SOFTWARE_IF__THEN, Literals.SOFTWARE_IF__OTHERWISE, Literals.SOFTWARE_WHILE__BODY,
			Literals.MEMORY__VARIABLES, Literals.ENTITY_OBJECT__SETTINGS, Literals.OBJECT_DECLARATION__OBJECTS);
	private static final List<String> ADDED = List.of("event added : nmi on v0 once", "handler GP {\n\tiret;\n}", "NT = true", "added: nop;", "added: nop;",
			"added: nop;", "added: nop;", "added : bool", "present = true", "C");
	private static final Pattern COMMENT = Pattern.compile("//[^\\r\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

	private Workpiece piece;

	static java.util.stream.Stream<String> texts() {
		return HandFormatted.texts();
	}

	@ParameterizedTest
	@MethodSource("texts")
	void add(String text) {
		piece = new Workpiece(text);
		for (int i = 0; i < LISTS.size(); i++) {
			EReference list = LISTS.get(i);
			String added = ADDED.get(i);
			for (int owner = 0; owner < owners(list).size(); owner++) {
				int at = owner;
				for (int index = 0; index <= ((List<?>) owners(list).get(owner).eGet(list)).size(); index++) {
					int before = index;
					String after = piece.tryOut(p -> PartEdits.add("Add", new Spot(owners(list).get(at), list, before), added));
					checkLayout(text, after);
					assertEquals(comments(text), comments(after));
					assertTrue(bare(after).contains(bare(added)), after);
					assertTrue(isWithin(bare(text), bare(after)), after);
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("texts")
	void move(String text) {
		piece = new Workpiece(text);
		for (EReference list : List.of(Literals.CODE_BLOCK__BODY, Literals.VCPU__BLOCKS, Literals.SCENARIO__ITEMS)) {
			for (int part = 0; part < parts(list).size(); part++) {
				int moved = part;
				for (int owner = 0; owner < owners(list).size(); owner++) {
					int at = owner;
					int size = ((List<?>) owners(list).get(owner).eGet(list)).size();
					for (int index : size == 0 ? List.of(0) : List.of(0, size)) {
						tryMove(text, p -> PartEdits.move("Move", List.of(parts(list).get(moved)), new Spot(owners(list).get(at), list, index)));
					}
				}
			}
		}
	}

	private void tryMove(String text, Function<Workpiece, Edit> command) {
		try {
			String after = piece.tryOut(command);
			checkLayout(text, after);
			assertEquals(comments(text), comments(after));
			assertEquals(sorted(text), sorted(after));
		} catch (EditRefused e) {
			assertTrue(e.getMessage().contains("move") || e.getMessage().contains("goto"), e.getMessage());
		}
	}

	@ParameterizedTest
	@MethodSource("texts")
	void remove(String text) {
		piece = new Workpiece(text);
		for (EReference list : LISTS) {
			for (int part = 0; part < parts(list).size(); part++) {
				int removed = part;
				try {
					String after = piece.tryOut(p -> PartEdits.remove("Remove", List.of(parts(list).get(removed))));
					checkLayout(text, after);
					assertTrue(isWithin(bare(after), bare(text)), after);
					assertFalse(after.equals(text));
				} catch (EditRefused e) {
					assertTrue(e.getMessage().contains("line "), e.getMessage());
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("texts")
	void rewrite(String text) {
		piece = new Workpiece(text);
		for (int part = 0; part < parts(Literals.CODE_BLOCK__BODY).size(); part++) {
			int at = part;
			String old = PartEdits.text(parts(Literals.CODE_BLOCK__BODY).get(part));
			String after = piece.tryOut(p -> PartEdits.rewrite("Rewrite", parts(Literals.CODE_BLOCK__BODY).get(at), "cli;"));
			assertTrue(text.contains(old));
			assertEquals(text.length() - old.length() + 4, after.length());
		}
		piece.checkFresh();
	}

	private void checkLayout(String before, String after) {
		assertEquals(before.contains("\r\n"), after.contains("\r\n"));
		assertEquals(0, before.contains("\r\n") ? after.replace("\r\n", "").chars().filter(c -> c == '\n').count() : 0, after);
		assertEquals(before.endsWith("\n"), after.endsWith("\n"), after);
	}

	private List<EObject> owners(EReference list) {
		List<EObject> owners = new ArrayList<>(piece.all(EObject.class));
		owners.add(piece.scenario());
		return owners.stream().filter(owner -> owner.eClass().getFeatureID(list) >= 0).toList();
	}

	private List<EObject> parts(EReference list) {
		return piece.all(EObject.class).stream().filter(part -> part.eContainmentFeature() == list).toList();
	}

	private static List<String> comments(String text) {
		return COMMENT.matcher(text).results().map(MatchResult::group).map(HandFormattedTest::bare).sorted().toList();
	}

	private static String bare(String text) {
		return text.replaceAll("\\s", "");
	}

	private static String sorted(String text) {
		return new String(bare(text).replaceAll("[,;]", "").chars().sorted().toArray(), 0, bare(text).replaceAll("[,;]", "").length());
	}

	/** Whether the characters of a text are in another in their order. */
	private static boolean isWithin(String part, String whole) {
		int at = 0;
		for (int i = 0; i < whole.length() && at < part.length(); i++) {
			at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
		}
		return at == part.length();
	}
}
