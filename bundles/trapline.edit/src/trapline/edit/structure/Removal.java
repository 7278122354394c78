package trapline.edit.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import trapline.edit.EditRefused;
import trapline.model.scenario.ObjectDeclaration;

/** Parts that a text loses. */
final class Removal {
	private final Parse parse;
	private final Set<EObject> asked;
	private final Set<EObject> parts;

	/** @param parts of the parse; what lies in others of them goes with those, and a list of objects goes with all its objects */
	Removal(Parse parse, Collection<? extends EObject> parts) {
		this.parse = parse;
		Set<EObject> all = new LinkedHashSet<>(parts);
		for (EObject part : parts) {
			if (part.eContainer() instanceof ObjectDeclaration declaration && all.containsAll(declaration.getObjects())) {
				all.add(declaration);
			}
		}
		this.asked = Set.copyOf(parts);
		this.parts = all;
		all.removeIf(part -> part.eContainer() != null && all.stream().anyMatch(other -> other != part && EcoreUtil.isAncestor(other, part)));
	}

	/** What goes, outermost parts only. */
	Set<EObject> parts() {
		return parts;
	}

	/** What is taken out of the text, in its order; {@link Cut#text()} of those with parts says what those are. */
	List<Cut> cuts() {
		Map<Block, List<Element>> blocks = new LinkedHashMap<>();
		List<Cut> cuts = new ArrayList<>();
		for (EObject part : parts) {
			EReference list = part.eContainmentFeature();
			if (list == null || !list.isMany()) {
				throw new EditRefused("this cannot be taken out by itself; edit it in the source");
			}
			if (Element.isElseIf(part)) {
				Element element = Element.of(part);
				cuts.add(Cut.of(parse.source(), element.begin(), element.end(), false));
			} else {
				Block block = Block.of(part.eContainer(), list, Parse.parts(part.eContainer(), list).indexOf(part) + 1);
				blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(Element.of(part));
			}
		}
		blocks.forEach((block, elements) -> cuts.addAll(Cut.of(parse.source(), block, elements)));
		return cuts.stream().map(this::objects).sorted(Comparator.comparingInt(Cut::begin)).toList();
	}

	/** A list of objects that goes with all its objects: those are what is put elsewhere, not the word before them. */
	private Cut objects(Cut cut) {
		int at = cut.begin();
		while (Character.isWhitespace(parse.source().text().charAt(at))) {
			at++;
		}
		for (EObject part : parts) {
			Element element = Element.of(part);
			if (part instanceof ObjectDeclaration declaration && !asked.contains(part) && cut.text() != null && at <= element.begin() && element.end() <= cut.end()) {
				int objects = Element.of(declaration.getObjects().get(0)).begin();
				return new Cut(cut.begin(), cut.end(), cut.text().without(element.begin() - at, objects - at));
			}
		}
		return cut;
	}

	int size() {
		return parts.stream().mapToInt(Parse::size).sum();
	}
}
