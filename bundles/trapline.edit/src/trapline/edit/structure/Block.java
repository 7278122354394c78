package trapline.edit.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.edit.EditRefused;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioPackage;
import trapline.model.scenario.SoftwareIf;
import trapline.model.scenario.VCpu;
import trapline.notation.messages.Nouns;

/**
 * The stretch of a text that holds parts of a list.
 *
 * @param list     the list
 * @param open     offset behind what it begins with: a brace, or the head of a scenario
 * @param close    offset of the brace that ends it; -1 if none does
 * @param elements what it holds, also of other lists, in order
 */
record Block(EReference list, int open, int close, List<Element> elements) {
	/** The block for a place in a list; null if the text has none yet. */
	static Block of(EObject owner, EReference list, int index) {
		if (owner instanceof Scenario scenario) {
			return new Block(list, head(scenario), -1, sorted(scenario.getItems()));
		}
		if (owner instanceof ObjectDeclaration declaration) {
			return new Block(list, -1, -1, sorted(declaration.getObjects()));
		}
		List<Braces> braces = Braces.of(owner);
		if (owner instanceof VCpu vcpu) {
			return ofVCpu(vcpu, list, index, braces);
		}
		if (list == ScenarioPackage.Literals.SOFTWARE_IF__OTHERWISE) {
			if (Element.hasElseIf((SoftwareIf) owner)) {
				throw new EditRefused("an 'else if' stands there, which takes nothing beside it; edit the chain in the source");
			}
			return braces.size() < 2 ? null : within(owner, list, braces.get(1));
		}
		if (braces.isEmpty() && !Parse.parts(owner, list).isEmpty()) {
			throw new EditRefused("parts of " + Nouns.withArticle(owner.eClass()) + " are edited in the source");
		}
		return braces.isEmpty() ? null : within(owner, list, braces.get(0));
	}

	private static Block ofVCpu(VCpu vcpu, EReference list, int index, List<Braces> braces) {
		if (list == ScenarioPackage.Literals.VCPU__BLOCKS) {
			List<Element> elements = new ArrayList<>(sorted(vcpu.getBlocks()));
			elements.addAll(Braces.starts(vcpu));
			elements.sort(Comparator.comparingInt(Element::begin));
			return new Block(list, braces.get(0).open(), braces.get(0).close(), elements);
		}
		List<Braces> starts = braces.subList(1, braces.size());
		if (vcpu.getSettings().isEmpty()) {
			return starts.isEmpty() ? null : within(vcpu, list, starts.get(0));
		}
		Element near = Element.of(vcpu.getSettings().get(Math.max(0, index - 1)));
		return within(vcpu, list, starts.stream().filter(start -> start.contains(near)).findFirst().orElseThrow());
	}

	private static Block within(EObject owner, EReference list, Braces braces) {
		List<EObject> parts = owner.eContents().stream().filter(part -> NodeModelUtils.findActualNodeFor(part) != null).toList();
		return new Block(list, braces.open(), braces.close(), sorted(parts).stream().filter(braces::contains).toList());
	}

	private static List<Element> sorted(List<? extends EObject> parts) {
		return parts.stream().map(Element::of).sorted(Comparator.comparingInt(Element::begin)).toList();
	}

	private static int head(Scenario scenario) {
		List<INode> platform = NodeModelUtils.findNodesForFeature(scenario, ScenarioPackage.Literals.SCENARIO__PLATFORM);
		return scenario.getImports().isEmpty() ? platform.get(0).getEndOffset()
				: Element.node(scenario.getImports().get(scenario.getImports().size() - 1)).getEndOffset();
	}

	/** Whether commas stand between its parts. */
	boolean hasCommas() {
		return list == ScenarioPackage.Literals.OBJECT_DECLARATION__OBJECTS;
	}

	/** Whether its parts are initial values, which may end with a semicolon. */
	boolean hasSettings() {
		return list.getEReferenceType() == ScenarioPackage.Literals.SETTING;
	}

	/** Whether its parts are blocks or items, which empty lines may stand between. */
	boolean isSpacious() {
		return list == ScenarioPackage.Literals.SCENARIO__ITEMS || list == ScenarioPackage.Literals.VCPU__BLOCKS
				|| list == ScenarioPackage.Literals.HOST__HANDLERS;
	}

	/** Whether an empty one stays on its line as the first part comes. */
	boolean isTight() {
		return list == ScenarioPackage.Literals.STORY__CHOICES || list == ScenarioPackage.Literals.ENTITY_OBJECT__SETTINGS;
	}

	/** Whether its parts come before all others of the block. */
	private boolean isLeading() {
		return list == ScenarioPackage.Literals.CODE_BLOCK__LOCALS;
	}

	/** The element before a place; null if there is none. */
	Element before(List<? extends EObject> parts, int index) {
		if (index > 0) {
			return Element.of(parts.get(index - 1));
		}
		if (isLeading()) {
			return null;
		}
		return parts.isEmpty() && !elements.isEmpty() ? elements.get(elements.size() - 1) : null;
	}

	/** The element behind a place; null if there is none. */
	Element behind(List<? extends EObject> parts, int index) {
		Element before = before(parts, index);
		if (before == null) {
			return isLeading() && !elements.isEmpty() ? elements.get(0) : parts.isEmpty() ? null : Element.of(parts.get(0));
		}
		return elements.stream().filter(element -> element.begin() >= before.end()).findFirst().orElse(null);
	}
}
