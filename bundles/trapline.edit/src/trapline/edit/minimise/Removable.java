package trapline.edit.minimise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import trapline.model.scenario.CodeBlock;
import trapline.model.scenario.EntityObject;
import trapline.model.scenario.ObjectDeclaration;
import trapline.model.scenario.Scenario;
import trapline.model.scenario.ScenarioItem;
import trapline.model.scenario.Setting;
import trapline.model.scenario.SoftwareIf;
import trapline.model.scenario.SoftwareStatement;
import trapline.model.scenario.SoftwareWhile;
import trapline.model.scenario.StoryChoice;
import trapline.model.scenario.StorySetting;
import trapline.model.scenario.VCpu;
import trapline.model.semantics.Import;
import trapline.model.semantics.Variable;

/**
 * A part of a scenario that can be left out.
 *
 * @param depth     how many such parts it lies in
 * @param stretches its text, without comments, in order; two where only what is around something goes
 */
record Removable(int depth, List<Stretch> stretches) {
	/** All of a scenario, outer ones before inner ones, later ones before earlier ones: what names something stands behind it. */
	static List<Removable> of(Scenario scenario) {
		List<Removable> all = new ArrayList<>();
		scenario.eContents().forEach(item -> collect(item, 0, all));
		all.sort(Comparator.comparingInt(Removable::depth).thenComparing(r -> -r.stretches().get(0).begin()));
		return all;
	}

	private static void collect(EObject object, int depth, List<Removable> into) {
		INode node = NodeModelUtils.findActualNodeFor(object);
		boolean removable = node != null && isPart(object);
		if (removable) {
			into.add(new Removable(depth, List.of(stretch(object, node))));
		}
		int inside = removable ? depth + 1 : depth;
		if (object instanceof VCpu) {
			words(object, node, "start").forEach(start -> into.add(new Removable(inside, List.of(block(start)))));
		} else if (object instanceof SoftwareIf) {
			words(object, node, "else").forEach(other -> into.add(new Removable(inside,
					List.of(new Stretch(other.getOffset(), node.getEndOffset())))));
			unwrapped(object, node, inside, into);
		} else if (object instanceof SoftwareWhile) {
			unwrapped(object, node, inside, into);
		} else if (object instanceof EntityObject) {
			words(object, node, "{").forEach(open -> into.add(new Removable(inside,
					List.of(new Stretch(open.getOffset(), node.getEndOffset())))));
		}
		object.eContents().forEach(part -> collect(part, inside, into));
	}

	/** A branch, or what is repeated, can stand without what is around it. */
	private static void unwrapped(EObject object, INode node, int inside, List<Removable> into) {
		List<ILeafNode> open = words(object, node, "{");
		List<ILeafNode> close = words(object, node, "}");
		for (int i = 0; i < Math.min(open.size(), close.size()); i++) {
			into.add(new Removable(inside, List.of(new Stretch(node.getOffset(), open.get(i).getEndOffset()),
					new Stretch(close.get(i).getOffset(), node.getEndOffset()))));
		}
	}

	private static boolean isPart(EObject object) {
		return object instanceof ScenarioItem || object instanceof Import || object instanceof CodeBlock || object instanceof SoftwareStatement
				|| object instanceof Setting || object instanceof Variable || object instanceof StoryChoice || object instanceof StorySetting
				|| object instanceof EntityObject;
	}

	private static Stretch stretch(EObject object, INode node) {
		if (object instanceof EntityObject && object.eContainer() instanceof ObjectDeclaration list && list.getObjects().size() > 1) {
			return list.getObjects().get(0) == object ? new Stretch(node.getOffset(), next(node, ",").getEndOffset())
					: new Stretch(before(node, ",").getOffset(), node.getEndOffset());
		}
		if (object instanceof Variable && object.eContainer() instanceof CodeBlock) {
			return new Stretch(before(node, "local").getOffset(), next(node, ";").getEndOffset());
		}
		return new Stretch(node.getOffset(), node.getEndOffset());
	}

	/** The keywords of an object itself, not of what it holds. */
	private static List<ILeafNode> words(EObject object, INode node, String keyword) {
		List<ILeafNode> words = new ArrayList<>();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (isWord(leaf, keyword) && NodeModelUtils.findActualSemanticObjectFor(leaf) == object) {
				words.add(leaf);
			}
		}
		return words;
	}

	/** From a keyword to the end of the block behind it; blocks in it have none of their own. */
	private static Stretch block(ILeafNode word) {
		return new Stretch(word.getOffset(), next(word, "}").getEndOffset());
	}

	private static INode next(INode node, String keyword) {
		for (ILeafNode leaf : node.getRootNode().getLeafNodes()) {
			if (leaf.getOffset() >= node.getEndOffset() && isWord(leaf, keyword)) {
				return leaf;
			}
		}
		return node;
	}

	private static INode before(INode node, String keyword) {
		INode found = node;
		for (ILeafNode leaf : node.getRootNode().getLeafNodes()) {
			if (leaf.getOffset() >= node.getOffset()) {
				break;
			} else if (isWord(leaf, keyword)) {
				found = leaf;
			}
		}
		return found;
	}

	private static boolean isWord(ILeafNode leaf, String keyword) {
		return leaf.getGrammarElement() instanceof Keyword word && word.getValue().equals(keyword);
	}
}
