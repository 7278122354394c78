package trapline.edit.tests.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import trapline.edit.Edit;
import trapline.edit.EditRefused;
import trapline.edit.Replace;
import trapline.edit.structure.PartEdits;
import trapline.edit.structure.Spot;
import trapline.library.Example;
import trapline.library.Library;
import trapline.model.scenario.ScenarioPackage.Literals;

/** Whatever parts of a shipped example come, move, go or change: the model says what was asked for, and no other word changes. */
class RandomEditsTest {
	private static final List<EReference> LISTS = List.of(Literals.SCENARIO__ITEMS, Literals.VCPU__BLOCKS, Literals.VCPU__SETTINGS,
			Literals.CODE_BLOCK__BODY, Literals.SOFTWARE_IF__THEN, Literals.SOFTWARE_IF__OTHERWISE, Literals.SOFTWARE_WHILE__BODY,
			Literals.ROUTINE__BODY, Literals.HOST__HANDLERS, Literals.MEMORY__VARIABLES, Literals.ENTITY_OBJECT__SETTINGS,
			Literals.STORY__CHOICES, Literals.OBJECT_DECLARATION__OBJECTS);
	private static final Pattern COMMENT = Pattern.compile("//[^\\r\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
	private static final int EXAMPLES = 24;
	private static final int EDITS = 16;

	private Workpiece piece;
	private Random random;

	static Stream<String> examples() {
		List<String> names = Library.standard().examples().stream().map(Example::name).collect(Collectors.toCollection(ArrayList::new));
		Collections.shuffle(names, new Random(3));
		return names.stream().limit(EXAMPLES);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void wordsStay(String name) {
		piece = new Workpiece(Library.standard().example(name).orElseThrow().text());
		random = new Random(name.hashCode());
		int done = 0;
		for (int i = 0; i < EDITS && !piece.scenario().getItems().isEmpty(); i++) {
			String before = piece.text();
			try {
				any(List.<Runnable>of(this::add, this::remove, this::rewrite, this::move, this::move)).run();
				done++;
			} catch (EditRefused e) {
				assertEquals(before, piece.text());
				assertTrue(e.getMessage().length() > 20, e.getMessage());
			}
		}
		assertTrue(done > 0, "every edit was refused");
	}

	private void add() {
		Spot spot = spot();
		EObject model = any(parts(spot.list()));
		String text = PartEdits.text(model);
		Map<EObject, Shape> shapes = Shape.all(piece.scenario());
		shapes.get(spot.owner()).list(spot.list()).add(spot.index(), shapes.get(model));
		Edit edit = PartEdits.add("Add", spot, text);
		assertTrue(bare(come(edit)).contains(bare(text).replaceAll(";$", "")), come(edit));
		assertEquals("", bare(gone(edit)));
		check(edit, shapes);
	}

	private void move() {
		Spot spot = spot();
		List<EObject> all = parts(spot.list());
		List<EObject> moved = Stream.of(any(all), any(all)).distinct().limit(1 + random.nextInt(2))
				.sorted(Comparator.comparing(part -> node(part).getOffset())).toList();
		if (EcoreUtil.isAncestor(moved.get(0), moved.get(moved.size() - 1)) && moved.size() > 1) {
			return;
		}
		Edit edit = PartEdits.move("Move", moved, spot);
		Map<EObject, Shape> shapes = Shape.all(piece.scenario());
		List<Shape> target = shapes.get(spot.owner()).list(spot.list());
		Shape mark = Shape.of(spot.owner());
		target.add(spot.index(), mark);
		moved.forEach(part -> shapes.get(part.eContainer()).list(part.eContainmentFeature()).remove(shapes.get(part)));
		moved.forEach(part -> target.add(target.indexOf(mark), shapes.get(part)));
		target.remove(mark);
		List<EObject> emptied = moved.stream().filter(part -> part.eContainmentFeature() == Literals.OBJECT_DECLARATION__OBJECTS
				&& shapes.get(part.eContainer()).list(part.eContainmentFeature()).isEmpty()).map(EObject::eContainer).distinct().toList();
		if (!emptied.isEmpty()) {
			emptied.forEach(declaration -> shapes.get(piece.scenario()).list(Literals.SCENARIO__ITEMS).remove(shapes.get(declaration)));
			check(edit, shapes);
			return;
		}
		if (!edit.isEmpty()) {
			Set<String> withItsBlock = Set.of(letters(gone(edit)), letters(gone(edit) + "{}"), letters(gone(edit) + "else{}"), letters(gone(edit) + "start{}"));
			assertTrue(withItsBlock.contains(letters(come(edit))), () -> gone(edit) + "\n=====\n" + come(edit));
		}
		check(edit, shapes);
	}

	private void remove() {
		EObject part = any(parts(spot().list()));
		Edit edit = PartEdits.remove("Remove", List.of(part));
		assertTrue(bare(gone(edit)).contains(bare(PartEdits.text(part))), gone(edit));
		assertEquals("", bare(come(edit)));
		long unknown = unknown();
		piece.edit(p -> edit);
		assertTrue(unknown() <= unknown, () -> piece.problems() + "\n" + piece.text());
	}

	private void rewrite() {
		List<EObject> all = parts(spot().list());
		EObject part = any(all);
		EObject model = any(all.stream().filter(other -> other.eClass() == part.eClass()).toList());
		String text = PartEdits.text(model);
		Edit edit = PartEdits.rewrite("Rewrite", part, text);
		Map<EObject, Shape> shapes = Shape.all(piece.scenario());
		Collections.replaceAll(shapes.get(part.eContainer()).list(part.eContainmentFeature()), shapes.get(part), shapes.get(model));
		for (Replace replace : edit.replaces()) {
			assertTrue(replace.offset() >= node(part).getOffset());
			assertTrue(replace.offset() + replace.length() <= node(part).getEndOffset());
		}
		piece.edit(p -> edit);
		assertEquals(shapes.get(shapes.keySet().stream().filter(o -> o.eContainer() == null).findFirst().orElseThrow()).toString(),
				now());
	}

	private void check(Edit edit, Map<EObject, Shape> expected) {
		String shape = expected.get(piece.scenario()).toString();
		String before = piece.text();
		List<String> comments = comments();
		piece.edit(p -> edit);
		assertEquals(shape, now(), () -> before + "\n=====\n" + piece.text());
		assertTrue(comments().containsAll(comments), () -> before + "\n=====\n" + piece.text());
	}

	private String now() {
		return Shape.all(piece.scenario()).get(piece.scenario()).toString();
	}

	private Spot spot() {
		List<EObject> owners = new ArrayList<>(piece.all(EObject.class));
		owners.add(piece.scenario());
		List<Spot> spots = new ArrayList<>();
		for (EReference list : LISTS) {
			List<Spot> some = owners.stream().filter(owner -> owner.eClass().getFeatureID(list) >= 0)
					.map(owner -> new Spot(owner, list, random.nextInt(((List<?>) owner.eGet(list)).size() + 1))).toList();
			if (!some.isEmpty() && !parts(list).isEmpty()) {
				spots.add(any(some));
			}
		}
		return any(spots);
	}

	/** All parts that are in lists of one kind. */
	private List<EObject> parts(EReference list) {
		return piece.all(EObject.class).stream().filter(part -> part.eContainmentFeature() == list).toList();
	}

	private <T> T any(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

	private static ICompositeNode node(EObject part) {
		return NodeModelUtils.findActualNodeFor(part);
	}

	private String gone(Edit edit) {
		return edit.replaces().stream().map(r -> piece.text().substring(r.offset(), r.offset() + r.length())).collect(Collectors.joining());
	}

	private static String come(Edit edit) {
		return edit.replaces().stream().map(Replace::text).collect(Collectors.joining());
	}

	private static String bare(String text) {
		return text.replaceAll("\\s", "");
	}

	/** What a text is made of but for space and what stands between parts. */
	private static String letters(String text) {
		return bare(text).replaceAll("[,;]", "").chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
	}

	private List<String> comments() {
		return COMMENT.matcher(piece.text()).results().map(MatchResult::group).map(String::stripTrailing).sorted().toList();
	}

	private long unknown() {
		return piece.problems().stream().filter(problem -> problem.matches(".*error: no .* named '.*")).count();
	}
}
